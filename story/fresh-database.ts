import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Where an installation keeps its data, for as long as it is there. */
export interface FreshDatabase extends AsyncDisposable {
  /** Settings for its server: none where it brings its own PostgreSQL. */
  readonly env: Readonly<Record<string, string>>
}

/** A database of one's own on the server that DATABASE_URL names; none is made without it. */
export async function freshDatabase(server = process.env['DATABASE_URL']): Promise<FreshDatabase> {
  if (!server) return { env: {}, [Symbol.asyncDispose]: () => Promise.resolve() }
  const name = `redthread_story_${randomBytes(4).toString('hex')}`
  await run(server, `create database ${name}`)
  const own = new URL(server)
  own.pathname = `/${name}`
  return {
    env: { DATABASE_URL: own.href },
    [Symbol.asyncDispose]: () => run(server, `drop database ${name} with (force)`),
  }
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
