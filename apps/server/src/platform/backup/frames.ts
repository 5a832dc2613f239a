/** One piece of a backup: what it is, and its bytes (JSON for all but `data`). */
export type Frame = { kind: FrameKind; bytes: Buffer }

/**
 * `head` comes first; `table` or `file`, then its `data`, then `end`; `whole` comes last, so that
 * a backup that was cut off is known by its absence.
 */
export type FrameKind = 'head' | 'table' | 'file' | 'data' | 'end' | 'whole'

const letters: Record<FrameKind, string> = {
  head: 'H',
  table: 'T',
  file: 'F',
  data: 'D',
  end: 'E',
  whole: 'W',
}
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as FrameKind]))
const prefixBytes = 5
const largestFrameBytes = 256 * 1024 * 1024

/** A frame as bytes: a letter, the length (4 bytes, big-endian), the content. */
export function frame(kind: FrameKind, content: Buffer | object): Buffer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
  const prefix = Buffer.alloc(prefixBytes)
  prefix.write(letters[kind], 'latin1')
  prefix.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([prefix, bytes])
}

/** Takes a stream of bytes apart into frames. @throws Error where it is no backup or cut off */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      const found = firstFrame(rest)
      if (!found) break
      rest = rest.subarray(prefixBytes + found.bytes.length)
      yield found
    }
  }
  if (rest.length > 0) throw new Error('the file ends in the middle')
}

function firstFrame(bytes: Buffer): Frame | null {
  if (bytes.length < prefixBytes) return null
  const kind = kinds.get(bytes.toString('latin1', 0, 1))
  const length = bytes.readUInt32BE(1)
  if (!kind || length > largestFrameBytes) throw new Error('this is not a backup of Redthread')
  if (bytes.length < prefixBytes + length) return null
  return { kind, bytes: bytes.subarray(prefixBytes, prefixBytes + length) }
}

/** The JSON of a frame. */
export function json<T>(one: Frame): T {
  return JSON.parse(one.bytes.toString('utf8')) as T
}
