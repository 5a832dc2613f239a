import type pg from 'pg'
import { prepareJobs } from '#platform/jobs/prepare-jobs.ts'
import { applyMigration } from '#platform/migrate/apply-migration.ts'
import { readMigrationFiles, type MigrationFile } from '#platform/migrate/migration-files.ts'
import {
  planMigrations,
  requireKnownSchema,
  type AppliedMigration,
  type MigrationPlan,
} from '#platform/migrate/migration-plan.ts'

export type MigrateOptions = {
  /** The migrations of this code unless told otherwise. */
  files?: readonly MigrationFile[]
  /** Told before each migration is applied; `index` counts from 1. */
  onMigration?: (file: MigrationFile, index: number, of: number) => void
  /** Marks an empty database as one for the demo retailer; see seed.ts. */
  demo?: boolean
  /** Told once when another process is migrating and this one waits for it. */
  onWait?: () => void
}

// Any number does, as long as every Redthread takes the same one.
const lockKey = 7_310_552_118

/** What stands between the database and this code; reads only. */
export async function migrationPlan(
  client: pg.ClientBase,
  files: readonly MigrationFile[] = readMigrationFiles(),
): Promise<MigrationPlan> {
  return planMigrations(files, await appliedMigrations(client))
}

/**
 * Applies what is pending, in order, each in its own transaction, and returns what was applied.
 *
 * Holds an advisory lock of the session, so that servers started together migrate once. The
 * client must be a session of its own (no transaction pooler in between).
 * @throws Trouble migration_failed, migration_changed, schema_newer
 */
export async function migrate(
  client: pg.ClientBase,
  options: MigrateOptions = {},
): Promise<MigrationFile[]> {
  const files = options.files ?? readMigrationFiles()
  await client.query('set statement_timeout = 0; set lock_timeout = 0')
  await takeLock(client, options.onWait)
  try {
    const plan = await migrationPlan(client, files)
    requireKnownSchema(plan)
    await client.query(ledger)
    if (options.demo && plan.pending.length === files.length) await markForDemo(client)
    for (const [index, file] of plan.pending.entries()) {
      options.onMigration?.(file, index + 1, plan.pending.length)
      await applyMigration(client, file)
    }
    await prepareJobs(client)
    return plan.pending
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined)
  }
}

async function takeLock(client: pg.ClientBase, onWait?: () => void): Promise<void> {
  const sql = 'select pg_try_advisory_lock($1) as taken'
  const { rows } = await client.query<{ taken: boolean }>(sql, [lockKey])
  if (rows[0]?.taken) return
  onWait?.()
  await client.query('select pg_advisory_lock($1)', [lockKey])
}

const ledger = `
create schema if not exists platform;
create table if not exists platform.migration (
  number int primary key,
  name text collate "C" not null,
  checksum text collate "C" not null,
  applied_at timestamptz not null,
  duration_ms int not null
);
comment on table platform.migration is 'Which migrations this database has seen. spread: local';
create table if not exists platform.seed (
  name text collate "C" primary key,
  seeded_at timestamptz not null
);
comment on table platform.seed is 'Which parts of the demo retailer are in. spread: local';
`

/** Allows the demo retailer in this database, now and after upgrades that bring more of it. */
export async function markForDemo(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into platform.seed (name, seeded_at) values ('demo', now()) on conflict do nothing`,
  )
}

async function appliedMigrations(client: pg.ClientBase): Promise<AppliedMigration[]> {
  const table = await client.query<{ there: boolean }>(
    `select to_regclass('platform.migration') is not null as there`,
  )
  if (!table.rows[0]?.there) return []
  const { rows } = await client.query<AppliedMigration>(
    'select number, name, checksum from platform.migration order by number',
  )
  return rows
}
