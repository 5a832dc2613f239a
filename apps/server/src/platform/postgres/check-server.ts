import pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { connectTrouble, nameOf } from '#platform/postgres/connect-trouble.ts'
import { Trouble } from '#platform/trouble.ts'

/** What a database server says of itself. */
export type ServerFacts = {
  /** Such as 18.4. */
  version: string
  database: string
  /** Whether the user may make schemas, which migrations need. */
  mayCreate: boolean
}

const oldest = 150_000
const patienceMs = 30_000

type Row = {
  number: number
  version: string
  database: string
  encoding: string
  icu: boolean
  replica: boolean
  create: boolean
}

const question = `
select current_setting('server_version_num')::int as number,
  current_setting('server_version') as version,
  current_database()::text as database,
  current_setting('server_encoding') as encoding,
  exists (select from pg_collation where collname = 'fi-x-icu') as icu,
  pg_is_in_recovery() as replica,
  has_database_privilege(current_database(), 'create') as create`

/**
 * Connects once and makes sure that Redthread can live in this database. A server that is still
 * starting is waited for, up to half a minute.
 * @throws Trouble configuration, database_unreachable, database_sign_in_refused,
 *   database_unknown, database_too_old, database_unsuitable
 */
export async function checkServer(connectionString: string): Promise<ServerFacts> {
  requireUrl(connectionString)
  const client = await connect(connectionString)
  try {
    const { rows } = await client.query<Row>(question)
    const row = rows[0]
    if (!row) throw new Error('PostgreSQL answered without a row')
    requireSuitable(connectionString, row)
    const { version, database, create } = row
    return { version: version.split(' ')[0] ?? version, database, mayCreate: create }
  } catch (error) {
    throw error instanceof Trouble ? error : connectTrouble(connectionString, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const began = performance.now()
  for (;;) {
    const limits = { connectionTimeoutMillis: 10_000, query_timeout: 10_000 }
    const client = new pg.Client({ connectionString, ...limits })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      const starting = (error as { code?: string }).code === '57P03'
      if (!starting || performance.now() - began > patienceMs) {
        throw connectTrouble(connectionString, error)
      }
      await wait(500)
    }
  }
}

function requireUrl(connectionString: string): void {
  if (/^postgres(ql)?:\/\//.test(connectionString)) return
  throw new Trouble('configuration', {
    what: 'DATABASE_URL is not the address of a PostgreSQL database.',
    safe: 'Nothing was changed.',
    todo: 'Write it as postgresql://user:password@host:5432/database.',
  })
}

function requireSuitable(connectionString: string, row: Row): void {
  const name = nameOf(connectionString)
  if (row.number < oldest) {
    throw new Trouble('database_too_old', {
      what: `The database ${name} is PostgreSQL ${row.version}; Redthread needs 15 or later.`,
      safe: 'Nothing was changed.',
      todo: 'Upgrade that server, or leave DATABASE_URL empty to use the embedded PostgreSQL 18.',
    })
  }
  const lack =
    (row.encoding !== 'UTF8' && `is encoded in ${row.encoding}, not UTF8`) ||
    (!row.icu && 'lacks the ICU collations (PostgreSQL was built without ICU)') ||
    (row.replica && 'is a replica that can only be read')
  if (!lack) return
  throw new Trouble('database_unsuitable', {
    what: `The database ${name} ${lack}.`,
    safe: 'Nothing was changed.',
    todo: 'Name a writable UTF8 database of a PostgreSQL with ICU in DATABASE_URL.',
  })
}
