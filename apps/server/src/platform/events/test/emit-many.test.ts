import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Type as T } from 'typebox'
import { event, Shape } from '@redthread/contract/define'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import type { Ctx } from '../../ctx.ts'
import { liveOn, on } from '../../event.ts'
import { registerConsumers } from '../../relay/register-consumers.ts'
import { underSavepoint } from '../../under-savepoint.ts'
import { unitOfWork } from '../../unit-of-work.ts'
import { emit, emitMany } from '../emit.ts'
import { registerListeners } from '../event-registry.ts'
import { laneOf } from '../lane-of.ts'

const watered = event('pots.watered.v1', Shape({ pot: T.String() }), 'A pot was watered.')
const grow = on(watered, 'pots.grow', () => Promise.resolve())
const bloom = {
  ...on(watered, 'pots.bloom', () => Promise.resolve()),
  when: ({ pot }: { readonly pot: string }) => pot.startsWith('rose'),
}

let engine: TestEngine
before(async () => {
  engine = await createTestEngine()
  const live = [liveOn(watered, ({ pot }) => (pot === 'quiet' ? [] : [`pot:${pot}`]), 'anyone')]
  registerListeners([{ consumers: [grow, bloom], live }])
  await registerConsumers(engine, [grow, bloom])
})
after(() => engine.end())

const actor = { kind: 'system', name: 'test' } as const
const water = (...pots: string[]) =>
  unitOfWork(engine, { actor, traceId: 't' }, (ctx) =>
    emitMany(
      ctx,
      watered,
      pots.map((pot) => ({ key: pot, payload: { pot } })),
    ),
  )

test('many events are written as one by one: numbered by key, delivered, live where followed', async () => {
  await unitOfWork(engine, { actor, traceId: 't' }, (ctx) =>
    emit(ctx, watered, 'blue', { pot: 'blue' }),
  )
  await water('red', 'blue', 'quiet')
  const events = await engine.pool.query(
    `select subject, sequence, lane, payload::text as payload, actor from platform.event
     order by subject, sequence`,
  )
  const row = (subject: string, sequence: number) => ({
    subject,
    sequence,
    lane: laneOf(subject),
    payload: JSON.stringify({ pot: subject }),
    actor: 'system:test',
  })
  assert.deepEqual(events.rows, [row('blue', 1), row('blue', 2), row('quiet', 1), row('red', 1)])
  const delivered = await engine.pool.query(
    'select subject from platform.delivery order by subject',
  )
  assert.deepEqual(
    delivered.rows.map((one: { subject: string }) => one.subject),
    ['blue', 'blue', 'quiet', 'red'],
  )
  const live = await engine.pool.query('select topics from platform.live_pending order by topics')
  assert.deepEqual(live.rows, [
    { topics: ['pot:blue'] },
    { topics: ['pot:blue'] },
    { topics: ['pot:red'] },
  ])
})

test('what a unit says is numbered in the order in which it is said, of one key as of many', async () => {
  await water('red', 'red', 'blue', 'red')
  const { rows } = await engine.pool.query<{ subject: string; sequence: number }>(
    `select subject, sequence from platform.event order by position desc limit 4`,
  )
  const said = rows.toReversed().map(({ subject, sequence }) => `${subject} ${sequence}`)
  assert.deepEqual(said, ['red 2', 'red 3', 'blue 3', 'red 4'])
})

test('nothing is no statement, and more than wait together are written at once', async () => {
  await water()
  const pots = Array.from({ length: 1_200 }, (_, at) => `row-${at % 600}`)
  await unitOfWork(engine, { actor, traceId: 't' }, async (ctx) => {
    await emitMany(
      ctx,
      watered,
      pots.map((pot) => ({ key: pot, payload: { pot } })),
    )
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from platform.event where subject like 'row-%'`.execute(ctx.tx)
    assert.deepEqual(rows, [{ count: 1_200 }])
  })
})

test('a consumer that chooses is handed only what it wants, of one event as of many', async () => {
  await water('rose-1')
  await water('rose-2', 'tulip', 'rose-3')
  await water('daisy')
  const { rows } = await engine.pool.query<{ consumer: string; subject: string }>(
    `select consumer, subject from platform.delivery
     where subject in ('rose-1', 'rose-2', 'rose-3', 'tulip', 'daisy') order by position`,
  )
  const handed = Object.groupBy(rows, ({ consumer }) => consumer)
  const subjects = (name: string) => handed[name]?.map(({ subject }) => subject)
  assert.deepEqual(subjects('pots.bloom'), ['rose-1', 'rose-2', 'rose-3'])
  assert.deepEqual(subjects('pots.grow'), ['rose-1', 'rose-2', 'tulip', 'rose-3', 'daisy'])
})

test('what is undone was not said, and what was said before stays', async () => {
  const tell = (ctx: Ctx, pot: string) => emit(ctx, watered, pot, { pot })
  await unitOfWork(engine, { actor, traceId: 't' }, async (ctx) => {
    await tell(ctx, 'kept')
    const undone = underSavepoint(ctx, async () => {
      await tell(ctx, 'undone')
      throw new Error('no more water')
    })
    await assert.rejects(undone, /no more water/)
    await underSavepoint(ctx, () => tell(ctx, 'kept too'))
  })
  const { rows } = await engine.pool.query(
    `select subject from platform.event where subject in ('kept', 'undone', 'kept too')
     order by position`,
  )
  assert.deepEqual(rows, [{ subject: 'kept' }, { subject: 'kept too' }])
})

test('writers of the same keys in another order do not wait for each other in a circle', async () => {
  const pots = Array.from({ length: 50 }, (_, i) => `pot-${i}`)
  await Promise.all(
    Array.from({ length: 12 }, (_, i) => water(...(i % 2 === 0 ? pots : pots.toReversed()))),
  )
  const { rows } = await engine.pool.query(
    `select distinct last from platform.event_sequence where subject like 'pot-%'`,
  )
  assert.deepEqual(rows, [{ last: 12 }])
})
