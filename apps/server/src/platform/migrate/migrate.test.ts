import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { migrate, migrationPlan } from '#platform/migrate/migrate.ts'
import { readMigrationFiles, type MigrationFile } from '#platform/migrate/migration-files.ts'
import { requireNonePending } from '#platform/migrate/migration-plan.ts'
import type { Trouble, TroubleKind } from '#platform/trouble.ts'
import { temporaryFolder } from '#test/holding.ts'
import { createTestDatabase } from '#test/postgres.ts'

type Scene = AsyncDisposable & {
  client: pg.Client
  connect(): Promise<pg.Client>
  files(scripts: Record<string, string>): MigrationFile[]
}

async function scene(): Promise<Scene> {
  const database = await createTestDatabase({ empty: true })
  const folder = temporaryFolder()
  const clients: pg.Client[] = []
  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: database.connectionString })
    await client.connect()
    clients.push(client)
    return client
  }
  let count = 0
  return {
    client: await connect(),
    connect,
    files(scripts) {
      const path = join(folder.path, String(count++))
      mkdirSync(path)
      for (const [name, sql] of Object.entries(scripts)) writeFileSync(join(path, name), sql)
      return readMigrationFiles(path)
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) await client.end()
      await database.drop()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const first = { '0001-shop-begin.sql': 'create table ware (id int primary key);' }
const both = { ...first, '0002-shop-price.sql': 'alter table ware add price_minor bigint;' }

async function refused(work: Promise<unknown>, kind: TroubleKind, words: RegExp): Promise<void> {
  await assert.rejects(work, (error: Trouble) => {
    assert.equal(error.kind, kind, error.message)
    assert.match(error.message, words)
    return true
  })
}

async function names(client: pg.Client): Promise<string[]> {
  const sql = 'select name from platform.migration order by number'
  return (await client.query<{ name: string }>(sql)).rows.map((row) => row.name)
}

test('pending migrations are applied once, in order, and written down with time and duration', async () => {
  await using it = await scene()
  await migrate(it.client, { files: it.files(first) })
  const told: string[] = []
  const files = it.files(both)
  await migrate(it.client, {
    files,
    onMigration: (file, n, of) => told.push(`${file.name} ${n}/${of}`),
  })
  assert.deepEqual(told, ['0002-shop-price.sql 1/1'])
  assert.deepEqual(await migrate(it.client, { files }), [])
  const { rows } = await it.client.query(
    `select name, applied_at > now() - interval '1 minute' as recent, duration_ms >= 0 as timed
     from platform.migration order by number`,
  )
  assert.deepEqual(rows, [
    { name: '0001-shop-begin.sql', recent: true, timed: true },
    { name: '0002-shop-price.sql', recent: true, timed: true },
  ])
})

test('a migration of a lower number that came later is applied too', async () => {
  await using it = await scene()
  await migrate(it.client, {
    files: it.files({ '0030-staff-begin.sql': 'create table person ();' }),
  })
  const later = { ...first, '0030-staff-begin.sql': 'create table person ();' }
  await migrate(it.client, { files: it.files(later) })
  assert.deepEqual(await names(it.client), ['0001-shop-begin.sql', '0030-staff-begin.sql'])
})

test('six servers that start together migrate once', async () => {
  await using it = await scene()
  const files = it.files({
    '0001-shop-slow.sql': 'select pg_sleep(0.2); create table ware ();',
    '0002-shop-next.sql': 'create table price ();',
  })
  const clients = await Promise.all(Array.from({ length: 6 }, () => it.connect()))
  let waited = 0
  const applied = await Promise.all(
    clients.map((client) => migrate(client, { files, onWait: () => waited++ })),
  )
  assert.equal(applied.flat().length, 2)
  assert.equal(waited, 5)
})

test('a failed migration names file, line and error, and leaves nothing of itself', async () => {
  await using it = await scene()
  const files = it.files({
    ...first,
    '0002-shop-wrong.sql': `-- prices\ncreate table price (id int);\n\ninsert into price\n  values ('änderung', 2);`,
    '0003-shop-never.sql': 'create table never ();',
  })
  const work = migrate(it.client, { files })
  await refused(work, 'migration_failed', /^0002-shop-wrong\.sql line 5: INSERT has more .*42601/)
  assert.deepEqual(await names(it.client), ['0001-shop-begin.sql'])
  const { rows } = await it.client.query(`select to_regclass('price') as price`)
  assert.deepEqual(rows, [{ price: null }])
})

const mistakes: ReadonlyArray<{ why: string; sql: string; words: RegExp }> = [
  {
    why: 'a misspelt column',
    sql: '\nselect id,\n  prize\nfrom ware;',
    words: /line 3: column "prize"/,
  },
  { why: 'after letters of two units', sql: `select '🧵🧵\n🧵', prize;`, words: /line 2: column/ },
  {
    why: 'a table that exists',
    sql: '\n\ncreate table ware ();',
    words: /line 3: relation "ware"/,
  },
  { why: 'a syntax error', sql: 'select 1;\nselekt 2;', words: /line 2: syntax error/ },
]

for (const { why, sql, words } of mistakes) {
  test(`the line of a mistake is right: ${why}`, async () => {
    await using it = await scene()
    const files = it.files({ ...first, '0002-shop-wrong.sql': sql })
    await refused(migrate(it.client, { files }), 'migration_failed', words)
  })
}

test('after the cause is mended, it goes on from the failed migration', async () => {
  await using it = await scene()
  const wrong = { ...first, '0002-shop-price.sql': 'alter table wear add price_minor bigint;' }
  await refused(migrate(it.client, { files: it.files(wrong) }), 'migration_failed', /"wear"/)
  const applied = await migrate(it.client, { files: it.files(both) })
  assert.deepEqual(
    applied.map((file) => file.name),
    ['0002-shop-price.sql'],
  )
})

test('a changed migration that was applied is refused by name and nothing runs', async () => {
  await using it = await scene()
  await migrate(it.client, { files: it.files(first) })
  const files = it.files({ ...both, '0001-shop-begin.sql': 'create table ware (id bigint);' })
  await refused(migrate(it.client, { files }), 'migration_changed', /changed: 0001-shop-begin\.sql/)
  assert.deepEqual(await names(it.client), ['0001-shop-begin.sql'])
})

test('a renamed migration counts as changed; other line ends do not', async () => {
  await using it = await scene()
  await migrate(it.client, { files: it.files({ '0001-shop-begin.sql': 'create table\nware ();' }) })
  const windows = it.files({ '0001-shop-begin.sql': 'create table\r\nware ();' })
  assert.deepEqual(await migrate(it.client, { files: windows }), [])
  const renamed = it.files({ '0001-shop-start.sql': 'create table\nware ();' })
  const words = /0001-shop-start\.sql \(applied as 0001-shop-begin\.sql\)/
  await refused(migrate(it.client, { files: renamed }), 'migration_changed', words)
})

test('a database that a newer version migrated is refused in words', async () => {
  await using it = await scene()
  await migrate(it.client, { files: it.files(both) })
  const words = /newer Redthread: this one does not know 0002-shop-price\.sql/
  await refused(migrate(it.client, { files: it.files(first) }), 'schema_newer', words)
})

test('with migration off, pending ones are listed and nothing is touched', async () => {
  await using it = await scene()
  const plan = await migrationPlan(it.client, it.files(both))
  await refused(
    (async () => requireNonePending(plan))(),
    'migrations_pending',
    /2 migrations wait .*\n {2}0001-shop-begin\.sql\n {2}0002-shop-price\.sql/,
  )
  const { rows } = await it.client.query(`select to_regnamespace('platform') as platform`)
  assert.deepEqual(rows, [{ platform: null }])
})

test('a number used twice and a name out of shape are mistakes of the code', async () => {
  await using it = await scene()
  assert.throws(() => it.files({ ...first, '0001-shop-again.sql': '' }), /two .* number 1/)
  assert.throws(() => it.files({ '1-shop.sql': '' }), /1-shop\.sql is not named like/)
})
