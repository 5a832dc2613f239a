import assert from 'node:assert/strict'
import { test } from 'node:test'
import { event, Shape } from '@redthread/contract/define'
import { Type as T } from 'typebox'
import { emit } from '#platform/events/emit.ts'
import { dropEventParts, eventParts, makeEventParts } from '#platform/events/event-parts.ts'
import { tendEvents } from '#platform/events/tend-events.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import type { Ctx } from '#platform/ctx.ts'
import { on } from '#platform/event.ts'
import type { JobRun } from '#platform/job.ts'
import { registerConsumers } from '#platform/relay/register-consumers.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'

const struck = event('clocks.struck.v1', Shape({ hour: T.Integer() }), 'A clock struck.')
const asTest = { actor: { kind: 'system', name: 'test' }, traceId: '' } as const
const at = (text: string) => Temporal.Instant.from(text)

async function strike(engine: TestEngine, when: string): Promise<void> {
  const then = { ...engine, clock: () => at(when) }
  await unitOfWork(then, asTest, (ctx) => emit(ctx, struck, 'clk', { hour: 1 }))
}

async function places(engine: TestEngine): Promise<string[]> {
  const { rows } = await engine.pool.query<{ place: string }>(
    'select tableoid::regclass::text as place from platform.event order by occurred_at',
  )
  return rows.map(({ place }) => place.replace('platform.', ''))
}

const make = (engine: TestEngine, when: string) =>
  unitOfWork({ ...engine, clock: () => at(when) }, asTest, makeEventParts)

test('parts are made ahead, and what had landed outside moves in', async (t) => {
  registerListeners([])
  const engine = await createTestEngine()
  t.after(engine.end)
  await strike(engine, '2026-11-30T23:59:59.999Z')
  await strike(engine, '2026-12-01T00:00:00Z')
  await strike(engine, '2031-05-05T00:00:00Z')
  assert.deepEqual(await places(engine), ['event_rest', 'event_rest', 'event_rest'])
  assert.deepEqual(await make(engine, '2026-11-30T23:00:00Z'), [
    'event_2026_11',
    'event_2026_12',
    'event_2027_01',
  ])
  assert.deepEqual(await make(engine, '2026-12-01T00:00:00Z'), ['event_2027_02'])
  assert.deepEqual(await places(engine), ['event_2026_11', 'event_2026_12', 'event_rest'])
  await strike(engine, '2027-01-15T00:00:00Z')
  assert.equal((await places(engine))[2], 'event_2027_01')
})

test('two processes that start at once make the parts once, while others write', async (t) => {
  registerListeners([])
  const engine = await createTestEngine()
  t.after(engine.end)
  const now = '2026-11-15T00:00:00Z'
  const writing = Promise.all(Array.from({ length: 40 }, () => strike(engine, now)))
  const made = await Promise.all([make(engine, now), make(engine, now)])
  assert.equal(made.flat().length, 3)
  await writing
  assert.equal((await places(engine)).length, 40)
})

test('old parts go, unless something in them still waits', async (t) => {
  registerListeners([])
  const engine = await createTestEngine()
  t.after(engine.end)
  const [old, now] = ['2026-01-10T00:00:00Z', '2026-11-10T00:00:00Z']
  await make(engine, old)
  await strike(engine, old)
  const awaiting = on(struck, 'clocks.listen', () => Promise.resolve())
  await registerConsumers(engine, [awaiting])
  await strike(engine, '2026-02-10T00:00:00Z')
  await make(engine, now)
  const drop = () => unitOfWork(engine, asTest, (ctx) => dropEventParts(ctx, at(now)))
  assert.deepEqual(await drop(), ['event_2026_01'])
  await engine.pool.query('delete from platform.delivery')
  assert.deepEqual(await drop(), ['event_2026_02', 'event_2026_03'])
  assert.deepEqual(await places(engine), [])
})

test('the clock makes the next parts and drops those that the setting gives up', async (t) => {
  registerListeners([])
  const engine = await createTestEngine({ REDTHREAD_EVENT_MONTHS: '6' })
  t.after(engine.end)
  await make(engine, '2026-01-10T00:00:00Z')
  await strike(engine, '2026-01-10T00:00:00Z')
  const later = { ...engine, clock: () => at('2026-11-10T00:00:00Z') }
  const run = {
    unit: <R>(work: (ctx: Ctx) => Promise<R> | R) => unitOfWork(later, asTest, work),
    log: engine.log,
  } as unknown as JobRun
  await tendEvents.handle(run, {})
  const parts = await unitOfWork(engine, asTest, eventParts)
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['event_2026_11', 'event_2026_12', 'event_2027_01'],
  )
})
