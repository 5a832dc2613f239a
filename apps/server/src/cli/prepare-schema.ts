import { isHalfRestored } from '#platform/backup/restore-database.ts'
import type { Config } from '#platform/config.ts'
import { migrate, migrationPlan } from '#platform/migrate/migrate.ts'
import { requireKnownSchema, requireNonePending } from '#platform/migrate/migration-plan.ts'
import type { OpenDatabase } from '#platform/postgres/open-database.ts'
import { Trouble } from '#platform/trouble.ts'
import { withSession } from './open-session.ts'
import type { Terminal } from './terminal.ts'

/**
 * Brings the schema to this code, or refuses where REDTHREAD_MIGRATE is off.
 * @throws Trouble migrations_pending, migration_failed, migration_changed, schema_newer
 */
export async function prepareSchema(
  database: OpenDatabase,
  config: Pick<Config, 'migrate' | 'demo'>,
  terminal: Terminal,
): Promise<void> {
  const step = terminal.step('migrations')
  const applied = await withSession(database, async (client) => {
    if (await isHalfRestored(client)) throw halfRestored()
    const plan = await migrationPlan(client)
    requireKnownSchema(plan)
    if (config.migrate === 'off') requireNonePending(plan)
    if (plan.pending.length > 0 && !database.facts.mayCreate) throw mayNotCreate(database)
    return migrate(client, {
      demo: config.demo === 'on',
      onMigration: (file, index, of) => step.note(`${index} of ${of}: ${file.name}`),
      onWait: () => step.note('another server is migrating; waiting for it'),
    })
  })
  step.done(applied.length === 0 ? 'up to date' : `${applied.length} applied`)
}

function halfRestored(): Trouble {
  return new Trouble('restore_failed', {
    what: 'A restore into this database was begun and not finished.',
    safe: 'The backup file is untouched; the database holds none of it yet.',
    todo: 'Run redthread restore FILE again.',
  })
}

function mayNotCreate(database: OpenDatabase): Trouble {
  const name = database.facts.database
  return new Trouble('database_rights_missing', {
    what: `Migrations wait, and this user may not make schemas in the database ${name}.`,
    safe: 'Nothing was changed.',
    todo: `Let its owner run: grant create on database ${name} to the user of DATABASE_URL.`,
  })
}
