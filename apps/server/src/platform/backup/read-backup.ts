import { createReadStream } from 'node:fs'
import { chmod, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { copyIn } from './copy-table.ts'
import type { KeptTable } from './catalog.ts'
import { json, readFrames, type Frame } from './frames.ts'
import type { BackupEnd, BackupHead } from './write-backup.ts'

/** Opens a backup and reads what it says of itself. @throws Error where it is none */
export async function openBackup(path: string) {
  await stat(path)
  const source = createReadStream(path)
  const plain = createGunzip()
  source.on('error', (error) => plain.destroy(error))
  const frames = readFrames(source.pipe(plain) as AsyncIterable<Buffer>)
  const first = await frames.next()
  if (first.done || first.value.kind !== 'head')
    throw new Error('this is not a backup of Redthread')
  const head = json<BackupHead>(first.value)
  if (head.format !== 1) throw new Error(`a newer Redthread wrote this backup (${head.product})`)
  return { head, frames, close: () => source.destroy() }
}

export type ReadOptions = {
  dataFolder: string
  onTable?: (table: string) => void
  /** Told of a file of the data folder that was there already and was left as it is. */
  onKept?: (path: string) => void
}

/**
 * Fills the tables from the frames after the head; the caller has begun a transaction and emptied
 * them. @throws Error where the backup was cut off, damaged, or holds other rows than it says
 */
export async function readBackup(
  client: pg.Client,
  frames: AsyncGenerator<Frame>,
  options: ReadOptions,
): Promise<BackupEnd> {
  const found = { tables: 0, rows: 0 }
  for await (const one of frames) {
    if (one.kind === 'whole') {
      const end = json<BackupEnd>(one)
      if (end.tables !== found.tables || end.rows !== found.rows) {
        throw new Error(`it should hold ${end.rows} rows, and holds ${found.rows}`)
      }
      return end
    }
    if (one.kind === 'table') {
      const table = json<KeptTable>(one)
      options.onTable?.(table.table)
      found.rows += await fill(client, table, frames)
      found.tables += 1
    } else if (one.kind === 'file') {
      await keepFile(json<{ path: string; mode: number }>(one), frames, options)
    } else {
      throw new Error('its parts are not in order')
    }
  }
  throw new Error('the file ends too early')
}

async function fill(client: pg.Client, table: KeptTable, frames: AsyncGenerator<Frame>) {
  const part = contentOf(frames)
  const sql = `copy ${table.table} (${table.columns.join(', ')}) from stdin`
  const { rows } = await copyIn(client, sql, part.data)
  const said = part.end<{ rows: number }>().rows
  if (rows !== said) throw new Error(`${table.table} should get ${said} rows, and got ${rows}`)
  return rows
}

/** The data frames up to the next `end`, which can be asked for afterwards. */
function contentOf(frames: AsyncGenerator<Frame>) {
  let last: Frame | undefined
  async function* data(): AsyncGenerator<Buffer> {
    for (;;) {
      const next: IteratorResult<Frame, unknown> = await frames.next()
      if (next.done) throw new Error('the file ends too early')
      last = next.value
      if (last.kind === 'end') return
      if (last.kind !== 'data') throw new Error('its parts are not in order')
      yield last.bytes
    }
  }
  return {
    data: data(),
    end<T>(): T {
      if (last?.kind !== 'end') throw new Error('its parts are not in order')
      return json<T>(last)
    },
  }
}

async function keepFile(
  { path, mode }: { path: string; mode: number },
  frames: AsyncGenerator<Frame>,
  { dataFolder, onKept }: ReadOptions,
): Promise<void> {
  const bytes = Buffer.concat(await Array.fromAsync(contentOf(frames).data))
  const clean = normalize(path)
  if (clean.startsWith('..') || clean.startsWith('/')) throw new Error(`it names a file ${path}`)
  const target = join(dataFolder, clean)
  const there = await stat(target).catch(() => null)
  if (there) return onKept?.(path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.part`, bytes, { mode: 0o600 })
  await chmod(`${target}.part`, mode)
  await rename(`${target}.part`, target)
}
