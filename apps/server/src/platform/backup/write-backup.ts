import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import type { AppliedMigration } from '#platform/migrate/migration-plan.ts'
import { listPartitions, listSequences, listTables } from './catalog.ts'
import type { KeptPartition, KeptSequence, KeptTable } from './catalog.ts'
import { copyOut } from './copy-table.ts'
import { dataFiles } from './data-files.ts'
import { frame } from './frames.ts'

/** What a backup says of itself at its beginning. */
export type BackupHead = {
  format: 1
  product: string
  postgres: string
  at: string
  migrations: AppliedMigration[]
  partitions: KeptPartition[]
  tables: string[]
}

/** What it says at its end. */
export type BackupEnd = { tables: number; rows: number; sequences: KeptSequence[] }

export type BackupOptions = {
  path: string
  dataFolder: string
  product: string
  onTable?: (table: string, index: number, of: number) => void
}

/**
 * Writes one file with everything: all tables as of one moment, while others go on writing, and
 * the data folder's files. The file appears under its name only once it is whole and on disk;
 * readable by its owner alone, since it holds the secret.
 */
export async function writeBackup(client: pg.Client, options: BackupOptions): Promise<BackupEnd> {
  const draft = `${options.path}.part`
  const end: BackupEnd = { tables: 0, rows: 0, sequences: [] }
  try {
    await pipeline(
      Readable.from(backupOf(client, options, end), { objectMode: false }),
      createGzip({ level: 4 }),
      createWriteStream(draft, { mode: 0o600 }),
    )
    const file = await open(draft, 'r+')
    await file.sync()
    await file.close()
    await rename(draft, options.path)
    return end
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function* backupOf(client: pg.Client, options: BackupOptions, end: BackupEnd) {
  // Files first: an audit anchor must not be ahead of the log that it anchors.
  const files = await filesOf(options.dataFolder)
  await client.query('begin isolation level repeatable read read only')
  const tables = await listTables(client)
  yield frame('head', await headOf(client, options, tables))
  for (const { path, bytes, mode } of files) {
    yield frame('file', { path, mode })
    yield* chunks(bytes)
    yield frame('end', {})
  }
  for (const [index, table] of tables.entries()) {
    options.onTable?.(table.table, index + 1, tables.length)
    const rows = yield* tableOf(client, table)
    end.tables += 1
    end.rows += rows
  }
  await client.query('commit')
  // After the data: a sequence may run ahead of its rows, never behind them.
  end.sequences = await listSequences(client)
  yield frame('whole', end)
}

async function filesOf(folder: string) {
  const files = []
  for (const path of dataFiles(folder)) {
    const { mode } = await stat(join(folder, path))
    files.push({ path, mode: mode & 0o777, bytes: createReadStream(join(folder, path)) })
  }
  return files
}

async function headOf(
  client: pg.Client,
  { product }: BackupOptions,
  tables: readonly KeptTable[],
): Promise<BackupHead> {
  const applied = await client.query<AppliedMigration>(
    'select number, name, checksum from platform.migration order by number',
  )
  const facts = await client.query<{ postgres: string; at: string }>(
    `select current_setting('server_version') as postgres,
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`,
  )
  return {
    format: 1,
    product,
    postgres: facts.rows[0]?.postgres ?? '',
    at: facts.rows[0]?.at ?? '',
    migrations: applied.rows,
    partitions: await listPartitions(client),
    tables: tables.map((one) => one.table),
  }
}

async function* tableOf(client: pg.Client, table: KeptTable) {
  const columns = table.columns.join(', ')
  yield frame('table', table)
  const { data, done } = copyOut(client, `copy (select ${columns} from ${table.table}) to stdout`)
  yield* chunks(data)
  const { rows } = await done
  yield frame('end', { rows })
  return rows
}

const chunkBytes = 64 * 1024

/** Few large frames instead of one for each row. */
async function* chunks(data: AsyncIterable<Buffer>) {
  let gathered: Buffer[] = []
  let size = 0
  for await (const chunk of data) {
    gathered.push(chunk)
    size += chunk.length
    if (size < chunkBytes) continue
    yield frame('data', Buffer.concat(gathered))
    gathered = []
    size = 0
  }
  if (size > 0) yield frame('data', Buffer.concat(gathered))
}
