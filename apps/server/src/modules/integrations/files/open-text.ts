import { createGunzip } from 'node:zlib'
import { pipeline, Readable } from 'node:stream'
import { byteTraits } from './byte-traits.ts'
import { encodingOf, type Encoding } from './encoding-of.ts'
import { UnreadableFile, type SourceFile } from './source-file.ts'

/** A file as text, to be read from its start as often as needed. */
export interface TextFile {
  readonly name: string
  readonly encoding: Encoding
  /** Whether some bytes stand for no letter: they become U+FFFD, and their rows are faulty. */
  readonly damaged: boolean
  readonly open: () => AsyncIterable<string>
}

/** Unpacked, a file is at most this large, in bytes: a packed one could swell without end. */
const mostUnpacked = 1_000_000_000

/**
 * Finds out how a file is written, in one pass over its bytes, and opens it as text; one packed
 * with gzip is unpacked. Throws UnreadableFile `empty_file`, `binary_file`.
 */
export async function openText(file: SourceFile): Promise<TextFile> {
  const packed = await isPacked(file)
  const bytes = (): AsyncIterable<Uint8Array> => (packed ? unpacked(file) : file.open())
  const traits = await byteTraits(bytes())
  if (traits.bytes === 0) throw new UnreadableFile('empty_file')
  const encoding = encodingOf(traits)
  if (encoding === null) throw new UnreadableFile('binary_file')
  const damaged = encoding === 'utf-8' && traits.wrong > 0
  return { name: file.name, encoding, damaged, open: () => decoded(bytes(), encoding) }
}

async function isPacked(file: SourceFile): Promise<boolean> {
  for await (const part of file.open()) return part[0] === 0x1f && part[1] === 0x8b
  return false
}

async function* unpacked(file: SourceFile): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  pipeline(Readable.from(file.open()), gunzip, () => undefined)
  let bytes = 0
  try {
    for await (const part of gunzip as AsyncIterable<Uint8Array>) {
      bytes += part.length
      if (bytes > mostUnpacked) throw new UnreadableFile('row_too_large', 'unpacked')
      yield part
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('binary_file', 'damaged gzip')
  }
}

async function* decoded(
  parts: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let first = true
  for await (const part of parts) {
    const text = decoder.decode(part, { stream: true })
    if (text !== '') yield first ? text.replace(/^\uFEFF/, '') : text
    first = false
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
