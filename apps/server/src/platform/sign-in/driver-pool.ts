import pg from 'pg'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'

/**
 * A Kysely over the house's own pool that yields the driver's values (Date for timestamptz), as
 * better-auth expects them; no second set of connections.
 */
export function driverDatabase(pool: pg.Pool): Kysely<unknown> {
  const lent: PostgresPool = {
    options: {},
    connect: async () => lend(await pool.connect()),
    end: () => Promise.resolve(),
  }
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool: lent }) })
}

function lend(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) =>
    client.query({ text, values: [...values], types: pg.types })
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: () => client.release(),
  }
}
