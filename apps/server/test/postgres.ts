import pg from 'pg'
import { migrationsHash, readMigrationFiles } from '#platform/migrate/migration-files.ts'
import { migrate } from '#platform/migrate/migrate.ts'
import { adminUrl, isAlive, withDatabase } from './test-server.ts'

/** What is done once to a migrated database that many tests begin with. */
export interface Filling {
  /** Names it among all fillings, by what it is made of: letters, digits, underscores. */
  readonly key: string
  readonly fill: (connectionString: string) => Promise<void>
}

/** A database of one test file's own, migrated and otherwise empty. */
export type TestDatabase = AsyncDisposable & {
  connectionString: string
  name: string
  /** Ends every connection to it and removes it; safe to call twice. */
  drop(): Promise<void>
}

/**
 * A fresh database in about a tenth of a second: a copy of a template that holds all migrations.
 *
 * The first call of a test run starts one embedded PostgreSQL 18 that every test process of this
 * user shares; a keeper stops it once no test process has been alive for a while, and removes
 * every trace of it. With DATABASE_URL set, that server (PostgreSQL 15 or later, a user who may
 * create databases) is used instead. Templates are keyed by the hash of the migrations, so
 * checkouts with different migrations do not disturb each other. Works as root too: PostgreSQL
 * then runs as an ordinary user.
 *
 *     const database = await createTestDatabase()
 *     const pool = createPool({ connectionString: database.connectionString })
 *     after(async () => { await pool.end(); await database.drop() })
 *
 * `empty` gives a database without migrations; `filling` one that something was done to once.
 */
export async function createTestDatabase(
  options: { empty?: boolean; filling?: Filling } = {},
): Promise<TestDatabase> {
  const url = await adminUrl()
  const name = `redthread_test_${process.pid}_${Date.now().toString(36)}_${counter++}`
  await withAdmin(url, async (admin) => {
    await sweep(admin)
    if (options.empty) await admin.query(`create database ${name} ${fresh}`)
    else {
      const from = options.filling
        ? await filledTemplate(admin, url, options.filling)
        : await template(admin, url)
      await admin.query(`create database ${name} template ${from} ${copy}`)
    }
  })
  const drop = () =>
    withAdmin(url, async (admin) => {
      await admin.query(`drop database if exists ${name} with (force)`)
    })
  return {
    connectionString: withDatabase(url, name),
    name,
    drop,
    [Symbol.asyncDispose]: drop,
  }
}

// Copying files beats writing them to the log, unless the server syncs each of them.
const copy = process.env['DATABASE_URL'] ? '' : 'strategy file_copy'

let counter = 0
let swept = false

// template0 alone may be copied under another locale than the server's own.
const fresh = `template template0 encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C'`

async function withAdmin<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url, application_name: 'redthread test' })
  admin.on('error', () => undefined)
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/** The name of the migrated template. */
function template(admin: pg.Client, url: string): Promise<string> {
  const files = readMigrationFiles()
  const name = `redthread_template_${migrationsHash(files).slice(0, 16)}_j`
  return onceMade(admin, name, async (draft) => {
    await admin.query(`create database ${draft} ${fresh}`)
    await withAdmin(withDatabase(url, draft), (client) => migrate(client, { files }))
  })
}

/** The name of a template with migrations and a filling. */
async function filledTemplate(admin: pg.Client, url: string, filling: Filling): Promise<string> {
  const name = `redthread_filled_${filling.key}`
  const from = await template(admin, url)
  return onceMade(admin, name, async (draft) => {
    await admin.query(`create database ${draft} template ${from} ${copy}`)
    await filling.fill(withDatabase(url, draft))
  })
}

/** Has a template made by the first process that asks; the others wait for it. */
async function onceMade(
  admin: pg.Client,
  name: string,
  make: (draft: string) => Promise<void>,
): Promise<string> {
  if (await exists(admin, name)) return name
  await admin.query('select pg_advisory_lock(hashtext($1))', [name])
  try {
    if (await exists(admin, name)) return name
    const draft = `${name}_draft`
    await admin.query(`drop database if exists ${draft} with (force)`)
    await make(draft)
    await admin.query(`alter database ${draft} with allow_connections false`)
    await admin.query(`alter database ${draft} rename to ${name}`)
    return name
  } finally {
    await admin.query('select pg_advisory_unlock(hashtext($1))', [name])
  }
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** Removes databases of test processes that were killed before they could. */
async function sweep(admin: pg.Client): Promise<void> {
  if (swept) return
  swept = true
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname like 'redthread\\_test\\_%'`,
  )
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[2])
    if (!isAlive(pid)) await admin.query(`drop database if exists ${datname} with (force)`)
  }
}
