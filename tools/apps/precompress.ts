import { existsSync, globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const COMPRESSIBLE = '**/*.{js,mjs,css,html,svg,json,webmanifest,txt,wasm,map,ico,ttf}'
/** Below this many bytes a header costs more than compression saves. */
const WORTHWHILE_BYTES = 1024
const AT_ONCE = 4

/**
 * Writes a `.br` and a `.gz` beside each compressible file, where it is smaller; answers how many
 * files got one.
 */
export async function precompress(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0
  const files = globSync(COMPRESSIBLE, { cwd: folder })
  let written = 0
  const worker = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop())
      if (await compressOne(join(folder, file))) written += 1
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return written
}

async function compressOne(path: string): Promise<boolean> {
  const bytes = await readFile(path)
  if (bytes.length < WORTHWHILE_BYTES) return false
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const [small, zipped] = await Promise.all([
    brotli(bytes, { params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    zip(bytes, { level: 9 }),
  ])
  if (small.length >= bytes.length) return false
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, zipped)])
  return true
}
