import { markForDemo } from '#platform/migrate/migrate.ts'
import { exitCodes } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { withEngine } from './open-engine.ts'
import { withSession } from './open-session.ts'
import { plantSeeds } from './plant-seeds.ts'

/** `redthread seed` */
export const seed: Command = {
  summary: 'Fill in the demo retailer Tuuli.',
  about:
    'Fills in the parts of the demo retailer that the database lacks: two brands, stores in six\n' +
    'cities, staff to sign in as. A start does so by itself on an empty database unless\n' +
    'REDTHREAD_DEMO is off; this command also does it on a database that was not meant for it.',
  async run({ env, terminal }) {
    return withEngine(
      { env: { ...env, REDTHREAD_DEMO: 'on' }, terminal },
      async ({ engine, database }) => {
        await withSession(database, markForDemo)
        const { modules } = await import('../modules.ts')
        await plantSeeds(engine, modules, terminal)
        return exitCodes.ok
      },
    )
  },
}
