import { loadConfig } from '#platform/config.ts'
import type { Engine } from '#platform/engine.ts'
import { openDatabase, type OpenDatabase } from '#platform/postgres/open-database.ts'
import type { Input } from './command.ts'
import { prepareSchema } from './prepare-schema.ts'

/** Everything that a command needs to run our own code on a migrated database. */
export type OpenEngine = { engine: Engine; database: OpenDatabase }

/** Opens the database (joining a running server's), migrates, works, and closes it again. */
export async function withEngine<T>(
  { env, terminal }: Pick<Input, 'env' | 'terminal'>,
  work: (open: OpenEngine) => Promise<T>,
): Promise<T> {
  // Log lines would stand between the lines of the result.
  const config = { ...loadConfig(env), logLevel: 'error' as const }
  await using closing = new AsyncDisposableStack()
  const database = await openDatabase(config, { join: true })
  closing.defer(() => database.stop())
  await prepareSchema(database, config, terminal)
  const { openHouse } = await import('../main.ts')
  const house = await openHouse({ config, connectionString: database.connectionString })
  closing.defer(() => house.close())
  return await work({ engine: house.engine, database })
}
