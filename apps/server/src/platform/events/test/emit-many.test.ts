import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Type as T } from 'typebox'
import { event, Shape } from '@redthread/contract/define'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { liveOn, on } from '../../event.ts'
import { registerConsumers } from '../../relay/register-consumers.ts'
import { unitOfWork } from '../../unit-of-work.ts'
import { emit } from '../emit.ts'
import { emitMany } from '../emit-many.ts'
import { registerListeners } from '../event-registry.ts'
import { laneOf } from '../lane-of.ts'

const watered = event('pots.watered.v1', Shape({ pot: T.String() }), 'A pot was watered.')
const grow = on(watered, 'pots.grow', () => Promise.resolve())

let engine: TestEngine
before(async () => {
  engine = await createTestEngine()
  const live = [liveOn(watered, ({ pot }) => (pot === 'quiet' ? [] : [`pot:${pot}`]), 'anyone')]
  registerListeners([{ consumers: [grow], live }])
  await registerConsumers(engine, [grow])
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

test('two events of one key need two statements, and nothing is no statement', async () => {
  await assert.rejects(water('red', 'red'), RangeError)
  await water()
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
