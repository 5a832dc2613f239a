import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { test, type TestContext } from 'node:test'
import pg from 'pg'
import type { Engine } from '#platform/engine.ts'
import { markForDemo, migrate } from '#platform/migrate/migrate.ts'
import { pendingSeeds, plantSeed } from '#platform/migrate/seed.ts'
import type { Module, Seed } from '#platform/module.ts'
import { createTestEngine } from '#test/engine.ts'
import { createTestDatabase } from '#test/postgres.ts'

const goods: Seed = {
  name: 'goods',
  run: async (ctx) => {
    await sql`create table if not exists good (name text)`.execute(ctx.tx)
    await sql`insert into good values ('lipstick')`.execute(ctx.tx)
  },
}
const broken: Seed = {
  name: 'stores',
  run: async (ctx) => {
    await sql`insert into good values ('half a store')`.execute(ctx.tx)
    throw new Error('no such city')
  },
}
const rooms: readonly Module[] = [
  { name: 'catalog', seeds: [goods] },
  { name: 'locations', seeds: [broken] },
]

async function goodsOf(engine: Engine): Promise<unknown[]> {
  const { rows } = await engine.pool.query<{ name: string }>('select name from good order by 1')
  return rows.map((row) => row.name)
}

async function namesOf(engine: Engine, modules: readonly Module[]): Promise<string[]> {
  return (await pendingSeeds(engine, modules)).map((part) => part.name)
}

async function demoEngine(t: TestContext): Promise<Engine> {
  const engine = await createTestEngine()
  t.after(() => engine.end())
  const client = await engine.pool.connect()
  await markForDemo(client)
  client.release()
  return engine
}

test('an empty database is marked for the demo when it is first migrated', async () => {
  await using database = await createTestDatabase({ empty: true })
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  await migrate(client, { demo: true })
  const { rows } = await client.query('select name from platform.seed')
  await client.end()
  assert.deepEqual(rows, [{ name: 'demo' }])
})

test('a database that was begun without the demo never gets it', async (t) => {
  const engine = await createTestEngine()
  t.after(() => engine.end())
  assert.deepEqual(await namesOf(engine, rooms), [])
  const client = await engine.pool.connect()
  await migrate(client, { demo: true })
  client.release(true)
  assert.deepEqual(await namesOf(engine, rooms), [], 'nor later, when it is no longer empty')
})

test('each part of the demo comes once, in the order of the rooms', async (t) => {
  const engine = await demoEngine(t)
  assert.deepEqual(await namesOf(engine, rooms), ['catalog/goods', 'locations/stores'])
  const [first] = await pendingSeeds(engine, rooms)
  assert.ok(first)
  // Two servers that start together both found it pending.
  await Promise.all([plantSeed(engine, first), plantSeed(engine, first)])
  assert.deepEqual(await goodsOf(engine), ['lipstick'])
  assert.deepEqual(await namesOf(engine, rooms.slice(0, 1)), [])
  assert.deepEqual(await namesOf(engine, rooms), ['locations/stores'])
})

test('a part that fails leaves nothing of itself and stays pending', async (t) => {
  const engine = await demoEngine(t)
  const [first, second] = await pendingSeeds(engine, rooms)
  assert.ok(first && second)
  await plantSeed(engine, first)
  await assert.rejects(plantSeed(engine, second), /no such city/)
  assert.deepEqual(await goodsOf(engine), ['lipstick'])
  assert.deepEqual(await namesOf(engine, rooms), ['locations/stores'])
})
