import { loadConfig } from '#platform/config.ts'
import { migrationPlan } from '#platform/migrate/migrate.ts'
import { requireKnownSchema, type MigrationPlan } from '#platform/migrate/migration-plan.ts'
import { openDatabase } from '#platform/postgres/open-database.ts'
import { exitCodes } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { withSession } from './open-session.ts'
import { prepareSchema } from './prepare-schema.ts'
import type { Terminal } from './terminal.ts'

/** `redthread migrate` */
export const migrateCommand: Command = {
  summary: 'Apply pending migrations, or show what is pending.',
  about:
    'Applies each pending migration in its own transaction, under a lock, so that several\n' +
    'servers may start together. A server that runs on the data folder is joined, not stopped.',
  options: {
    status: { about: 'Show applied and pending counts; exit code 30 while some are pending.' },
    'dry-run': { about: 'Print the SQL that would be applied, and apply nothing.' },
  },
  examples: ['redthread migrate', 'redthread migrate --dry-run > pending.sql'],
  async run({ env, flags, terminal }) {
    const config = loadConfig(env)
    const database = await openDatabase(config, { join: true })
    try {
      if (!flags['status'] && !flags['dry-run']) {
        await prepareSchema(database, { migrate: 'auto', demo: config.demo }, terminal)
        return exitCodes.ok
      }
      const plan = await withSession(database, (client) => migrationPlan(client))
      requireKnownSchema(plan)
      return flags['status'] ? showStatus(terminal, plan) : showSql(terminal, plan)
    } finally {
      await database.stop()
    }
  },
}

function showStatus(terminal: Terminal, plan: MigrationPlan): number {
  terminal.print(`${plan.applied.length} applied, ${plan.pending.length} pending`)
  for (const file of plan.pending) terminal.print(`  pending  ${file.name}`)
  return plan.pending.length === 0 ? exitCodes.ok : exitCodes.migrations_pending
}

function showSql(terminal: Terminal, plan: MigrationPlan): number {
  for (const file of plan.pending) terminal.print(`-- ${file.name}\n${file.sql}`)
  terminal.say(`${plan.pending.length} pending, none applied`)
  return exitCodes.ok
}
