import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { event, Shape } from '@redthread/contract/define'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { Type as T } from 'typebox'
import type { Ctx } from './ctx.ts'
import type { Engine } from './engine.ts'
import { liveOn } from './event.ts'
import { emit } from './events/emit.ts'
import { registerListeners } from './events/event-registry.ts'
import { KnownById } from './known-by-id.ts'
import { lineUpAll } from './live/line-up.ts'
import { unitOfWork } from './unit-of-work.ts'

interface Stone {
  readonly id: string
  readonly wall: string
  readonly color: string
}

const painted = event('stones.painted.v1', Shape({ wall: T.String() }), 'A wall was painted.')
registerListeners([{ live: [liveOn(painted, () => ['walls'], 'anyone')] }])

let engine: TestEngine
/** Another process on the same database. */
let beside: Engine
let now = Temporal.Instant.from('2026-11-23T10:00:00Z')
let reads: string[][] = []
let afterRead: () => Promise<void> = () => Promise.resolve()

const stones = new KnownById<string, Stone>({
  async load(ctx, ids) {
    reads.push([...ids])
    const { rows } = await sql<Stone>`
      select id, wall, color from stone where id = any(${ids}::text[])`.execute(ctx.tx)
    await afterRead()
    return new Map(rows.map((row) => [row.id, row]))
  },
  groupOf: ({ wall }) => wall,
  outdatedBy: [
    { event: painted, topic: 'walls', groups: (told) => [(told as { wall: string }).wall] },
  ],
  most: 3,
})

before(async () => {
  engine = await createTestEngine()
  beside = { ...engine, config: { ...engine.config } }
  await engine.pool.query('create table stone (id text, wall text, color text)')
  const rows = `('a', 'north', 'grey'), ('b', 'north', 'grey'), ('c', 'south', 'grey')`
  await engine.pool.query(`insert into stone values ${rows}`)
  // Both know up to which place of the line they have read.
  await colors('a')
  await colors('a', beside)
})
after(() => engine.end())

beforeEach(() => {
  reads = []
  afterRead = () => Promise.resolve()
})

function unit<R>(on: Engine, mode: 'read' | 'write', work: (ctx: Ctx) => Promise<R>): Promise<R> {
  const clocked = { ...on, clock: () => now }
  return unitOfWork(clocked, { actor: { kind: 'nobody' }, traceId: 't', mode }, work)
}

async function colors(ids: string, on: Engine = engine): Promise<string> {
  const asked = ids.split(' ')
  const known = await unit(on, 'read', async (ctx) => stones.of(ctx, asked))
  const told = asked.flatMap((id) => known.get(id) ?? [])
  return told.map(({ id, color }) => `${id} ${color}`).join(', ')
}

async function paint(ctx: Ctx, wall: string, color: string): Promise<void> {
  await sql`update stone set color = ${color} where wall = ${wall}`.execute(ctx.tx)
  await emit(ctx, painted, wall, { wall })
}

function later(): void {
  now = now.add({ milliseconds: 250 })
}

test('what is known is not read again, and of many only what is missing', async () => {
  assert.equal(await colors('a b'), 'a grey, b grey')
  assert.equal(await colors('b a c'), 'b grey, a grey, c grey')
  assert.equal(await colors('a b c'), 'a grey, b grey, c grey')
  assert.deepEqual(reads, [['b'], ['c']])
})

test('what does not exist is missing, and asked for again: it may come to be', async () => {
  assert.equal(await colors('x'), '')
  assert.equal(await colors('x'), '')
  assert.deepEqual(reads, [['x'], ['x']])
})

test('a change is seen in its own transaction, by all here once it is committed', async () => {
  await unit(engine, 'write', async (ctx) => {
    await paint(ctx, 'north', 'red')
    const own = await stones.of(ctx, ['a'])
    assert.equal(own.get('a')?.color, 'red')
    assert.equal(await colors('a'), 'a grey')
  })
  assert.equal(await colors('a b c'), 'a red, b red, c grey')
})

test('a change that is rolled back leaves no trace', async () => {
  const undone = unit(engine, 'write', async (ctx) => {
    await paint(ctx, 'south', 'never')
    await stones.of(ctx, ['c'])
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  assert.equal(await colors('c'), 'c grey')
})

test('another process sees a change a moment after it was lined up', async () => {
  await colors('a b c', beside)
  await unit(engine, 'write', (ctx) => paint(ctx, 'north', 'blue'))
  await lineUpAll(engine)
  reads = []
  later()
  assert.equal(await colors('a c', beside), 'a blue, c grey')
  assert.deepEqual(reads, [['a']])
})

test('what was read before a change is not kept after it', async () => {
  await unit(engine, 'write', (ctx) => paint(ctx, 'north', 'old'))
  afterRead = async () => {
    afterRead = () => Promise.resolve()
    await unit(engine, 'write', (ctx) => paint(ctx, 'north', 'new'))
  }
  assert.equal(await colors('a'), 'a old')
  assert.equal(await colors('a'), 'a new')
})

test('who missed a part of the line that is gone forgets everything', async () => {
  await colors('a b c', beside)
  await unit(engine, 'write', (ctx) => paint(ctx, 'south', 'gold'))
  await lineUpAll(engine)
  await engine.pool.query(`
    update platform.live_floor set pos = (select max(pos) from platform.live);
    delete from platform.live`)
  later()
  assert.equal(await colors('a c', beside), 'a new, c gold')
})

test('no more is kept than is allowed', async () => {
  await engine.pool.query(`insert into stone values ('d', 'east', 'white')`)
  await colors('a b c')
  await colors('d')
  reads = []
  assert.equal(await colors('d a'), 'd white, a new')
  assert.deepEqual(reads, [['a']])
})
