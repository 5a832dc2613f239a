import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { readMigrationFiles } from '#platform/migrate/migration-files.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

async function ask(database: TestDatabase, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows[0] ?? {}
  } finally {
    await client.end()
  }
}

test('each test file gets a migrated database of its own', async () => {
  await using mine = await createTestDatabase()
  await using yours = await createTestDatabase()
  await ask(mine, 'create table note (id int)')
  const seen = await ask(yours, `select to_regclass('note') as note`)
  assert.equal(seen['note'], null)
  const { applied } = await ask(yours, 'select count(*)::int as applied from platform.migration')
  assert.equal(applied, readMigrationFiles().length)
})

test('a test database sorts words by ICU and ids by their bytes, whatever the server', async () => {
  await using database = await createTestDatabase({ empty: true })
  const { words, ids } = await ask(
    database,
    `select (select string_agg(w, ' ' order by w collate "fi-x-icu")
               from unnest('{öljy,zoo,aamu}'::text[]) w) as words,
            (select string_agg(w, ' ' order by w collate "C")
               from unnest('{a,B,Z}'::text[]) w) as ids`,
  )
  assert.equal(words, 'aamu zoo öljy')
  assert.equal(ids, 'B Z a')
})

test('a dropped test database is gone, even while someone is connected to it', async () => {
  const database = await createTestDatabase({ empty: true })
  const client = new pg.Client({ connectionString: database.connectionString })
  client.on('error', () => undefined)
  await client.connect()
  await database.drop()
  await database.drop()
  await assert.rejects(ask(database, 'select 1'), { code: '3D000' })
  await client.end().catch(() => undefined)
})
