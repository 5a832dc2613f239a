import type pg from 'pg'
import { migrate } from '#platform/migrate/migrate.ts'
import { readMigrationFiles, type MigrationFile } from '#platform/migrate/migration-files.ts'
import { Trouble } from '#platform/trouble.ts'
import { listTables, type KeptPartition } from './catalog.ts'
import { openBackup, readBackup, type ReadOptions } from './read-backup.ts'
import type { BackupEnd, BackupHead } from './write-backup.ts'

export type RestoreOptions = ReadOptions & {
  path: string
  /** Makes the tables of the job queue, which brings its own migrations. */
  prepareJobs: () => Promise<void>
}

/**
 * Fills an empty database from a backup: migrates to where the backup was, brings in all rows in
 * one transaction, then migrates on to this version. A restore that broke off may be run again.
 * @throws Trouble restore_failed, and those of migrations
 */
export async function restoreDatabase(
  client: pg.Client,
  options: RestoreOptions,
): Promise<{ head: BackupHead; end: BackupEnd }> {
  const backup = await openBackup(options.path).catch((error: unknown) => {
    throw failed(`${options.path} cannot be read: ${(error as Error).message}`, error)
  })
  try {
    await requireEmpty(client)
    const files = readMigrationFiles()
    await migrate(client, { files: filesOf(backup.head, files) })
    await client.query('create table if not exists platform.restoring (began_at timestamptz)')
    await options.prepareJobs()
    const end = await bringIn(client, backup, options)
    await migrate(client, { files })
    return { head: backup.head, end }
  } finally {
    backup.close()
  }
}

/** Whether a restore was begun and not finished: the database then holds nothing of use. */
export async function isHalfRestored(client: pg.ClientBase): Promise<boolean> {
  const sql = `select to_regclass('platform.restoring') is not null as half`
  return (await client.query<{ half: boolean }>(sql)).rows[0]?.half ?? false
}

async function requireEmpty(client: pg.Client): Promise<void> {
  if (await isHalfRestored(client)) return
  const sql = `select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as used`
  const { rows } = await client.query<{ used: boolean }>(sql)
  if (!rows[0]?.used) return
  throw new Trouble('restore_failed', {
    what: 'The database is not empty.',
    safe: 'Nothing was changed.',
    todo: 'Restore into a new REDTHREAD_DATA_DIR, or into a new, empty database.',
  })
}

/** The migrations that the backup had, by this code's files; all must be known and unchanged. */
function filesOf(head: BackupHead, files: readonly MigrationFile[]): MigrationFile[] {
  const known = new Map(files.map((file) => [file.number, file]))
  return head.migrations.map(({ number, name, checksum }) => {
    const file = known.get(number)
    if (file?.checksum === checksum) return file
    throw new Trouble('restore_failed', {
      what: `The backup of ${head.at} needs the migration ${name}, which this version lacks.`,
      safe: 'Nothing was changed.',
      todo: `Restore with Redthread ${head.product} or later.`,
    })
  })
}

type Backup = Awaited<ReturnType<typeof openBackup>>

async function bringIn(
  client: pg.Client,
  { head, frames }: Backup,
  options: RestoreOptions,
): Promise<BackupEnd> {
  await client.query('begin')
  try {
    for (const partition of head.partitions) await makePartition(client, partition)
    const there = await listTables(client)
    await client.query(`truncate ${there.map((one) => one.table).join(', ')}`)
    const end = await readBackup(client, frames, options)
    for (const { sequence, value } of end.sequences) {
      await client.query('select setval($1, $2)', [sequence, value])
    }
    await client.query('drop table platform.restoring')
    await client.query('commit')
    await client.query('analyze')
    return end
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw failed(`The backup could not be brought in: ${(error as Error).message}.`, error)
  }
}

async function makePartition(client: pg.Client, one: KeptPartition): Promise<void> {
  const { table, parent, bound } = one
  await client.query(`create table if not exists ${table} partition of ${parent} ${bound}`)
}

function failed(what: string, cause: unknown): Trouble {
  return new Trouble('restore_failed', {
    what,
    safe: 'The database holds none of it.',
    todo: 'Try another backup; a restore that broke off may simply be run again.',
    cause,
  })
}
