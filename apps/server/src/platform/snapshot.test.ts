import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import type { Ctx } from './ctx.ts'
import type { Engine } from './engine.ts'
import { Snapshot } from './snapshot.ts'
import type { UnitMode } from './unit-connection.ts'
import { unitOfWork } from './unit-of-work.ts'

let engine: TestEngine
let now = Temporal.Instant.from('2026-11-23T10:00:00Z')
let loads = 0
before(async () => {
  engine = await createTestEngine()
  await engine.pool.query('create table sign (word text, version int)')
  await engine.pool.query(`insert into sign values ('open', 1)`)
})
after(() => engine.end())

const sign = new Snapshot({
  async load(ctx) {
    loads++
    const { rows } = await sql<{ word: string }>`select word from sign`.execute(ctx.tx)
    return rows[0]?.word
  },
  async stamp(ctx) {
    const { rows } = await sql<{ version: number }>`select version from sign`.execute(ctx.tx)
    return rows[0]?.version ?? 0
  },
})

function unit<R>(mode: UnitMode, work: (ctx: Ctx) => Promise<R>, on: Engine = engine): Promise<R> {
  const clocked = { ...on, clock: () => now }
  return unitOfWork(clocked, { actor: { kind: 'nobody' }, traceId: 't', mode }, work)
}

function seen(on: Engine = engine): Promise<string | undefined> {
  return unit('read', async (ctx) => sign.of(ctx), on)
}

async function paint(ctx: Ctx, word: string): Promise<void> {
  await sql`update sign set word = ${word}, version = version + 1`.execute(ctx.tx)
  sign.changedIn(ctx)
}

test('many who ask at once cost one load, and the next ones none', async () => {
  loads = 0
  const words = await Promise.all(Array.from({ length: 20 }, () => seen()))
  assert.deepEqual([...new Set(words), loads], ['open', 1])
  await seen()
  assert.equal(loads, 1)
})

test('a transaction sees its own change; when it rolls back nobody else ever does', async () => {
  const undone = unit('write', async (ctx) => {
    await paint(ctx, 'never')
    assert.equal(await sign.of(ctx), 'never')
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  assert.equal(await seen(), 'open')
})

test('the process that commits a change forgets at once', async () => {
  await unit('write', (ctx) => paint(ctx, 'closed'))
  assert.equal(await seen(), 'closed')
})

test('another process looks at the stamp within a second, and loads only what moved', async () => {
  const other = { ...engine, config: { ...engine.config } }
  assert.equal(await seen(other), 'closed')
  await unit('write', (ctx) => paint(ctx, 'open'))
  assert.equal(await seen(other), 'closed')
  now = now.add({ milliseconds: 1_001 })
  assert.equal(await seen(other), 'open')
  loads = 0
  now = now.add({ milliseconds: 1_001 })
  assert.equal(await seen(other), 'open')
  assert.equal(loads, 0)
})

test('a load that fails is tried again by the next who asks', async () => {
  let fails = true
  const shaky = new Snapshot({
    load: () => (fails ? Promise.reject(new Error('away')) : Promise.resolve('there')),
    stamp: () => Promise.resolve(1),
  })
  const ask = () => unit('read', async (ctx) => shaky.of(ctx))
  await assert.rejects(ask(), /away/)
  fails = false
  assert.equal(await ask(), 'there')
})
