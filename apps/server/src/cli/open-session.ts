import pg from 'pg'
import { connectionOf } from '#platform/postgres/address.ts'
import type { OpenDatabase } from '#platform/postgres/open-database.ts'

/** Runs work on one connection of its own: migrations and backups hold locks of the session. */
export async function withSession<T>(
  database: Pick<OpenDatabase, 'connectionString'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const { connectionString } = database
  const unlimited = { statementTimeoutMs: 0, lockTimeoutMs: 0, idleInTransactionMs: 0 }
  const client = new pg.Client({
    ...connectionOf({ connectionString, ...unlimited }),
    application_name: 'redthread cli',
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
