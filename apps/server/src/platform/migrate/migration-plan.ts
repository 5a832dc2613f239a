import type { MigrationFile } from '#platform/migrate/migration-files.ts'
import { Trouble } from '#platform/trouble.ts'

/** One row of platform.migration. */
export type AppliedMigration = { number: number; name: string; checksum: string }

/** What stands between a database and this code. */
export type MigrationPlan = {
  applied: readonly AppliedMigration[]
  pending: MigrationFile[]
  /** Applied files whose text (or name) is no longer what was applied. */
  changed: Array<{ applied: AppliedMigration; file: MigrationFile }>
  /** Applied migrations that this code does not know: it is older than the database. */
  unknown: AppliedMigration[]
}

/** Compares what was applied with what the code brings; decides nothing. */
export function planMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationPlan {
  const done = new Map(applied.map((row) => [row.number, row]))
  const known = new Set(files.map((file) => file.number))
  return {
    applied,
    pending: files.filter((file) => !done.has(file.number)),
    changed: files.flatMap((file) => {
      const row = done.get(file.number)
      const same = !row || (row.checksum === file.checksum && row.name === file.name)
      return same ? [] : [{ applied: row, file }]
    }),
    unknown: applied.filter((row) => !known.has(row.number)),
  }
}

/**
 * Refuses a database that this code must not touch.
 * @throws Trouble schema_newer, migration_changed
 */
export function requireKnownSchema(plan: MigrationPlan): void {
  if (plan.unknown.length > 0) {
    const names = plan.unknown.map((row) => row.name).join(', ')
    throw new Trouble('schema_newer', {
      what: `The database was migrated by a newer Redthread: this one does not know ${names}.`,
      safe: 'Nothing was changed.',
      todo: 'Start the newer version again, or restore a backup made with this version.',
    })
  }
  if (plan.changed.length > 0) {
    const names = plan.changed.map(({ applied, file }) =>
      applied.name === file.name ? file.name : `${file.name} (applied as ${applied.name})`,
    )
    throw new Trouble('migration_changed', {
      what: `Migrations that were already applied have been changed: ${names.join(', ')}.`,
      safe: 'Nothing was changed in the database.',
      todo: 'Bring back the applied text (migrations are forward only) and write a new migration.',
    })
  }
}

/** Refuses to go on while migrations wait. @throws Trouble migrations_pending */
export function requireNonePending(plan: MigrationPlan): void {
  if (plan.pending.length === 0) return
  const names = plan.pending.map((file) => `  ${file.name}`).join('\n')
  throw new Trouble('migrations_pending', {
    what: `${plan.pending.length} migrations wait and REDTHREAD_MIGRATE is off:\n${names}`,
    safe: 'The database was not touched.',
    todo: 'Make a backup, run redthread migrate, then start again.',
  })
}
