import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { event, Instant, Shape } from '@redthread/contract/define'
import { Type as T } from 'typebox'
import { cloudEventOf, type EventRow } from '#platform/events/cloud-event.ts'
import { emit } from '#platform/events/emit.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { laneOf } from '#platform/events/lane-of.ts'
import { payloadFromWire, payloadToJson } from '#platform/events/payload-wire.ts'
import { liveOn } from '#platform/event.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'

const opened = event('doors.opened.v1', Shape({ door: T.String(), by: T.String() }), 'A door.')
const shut = event(
  'doors.shut.v1',
  Shape({ at: Instant, before: T.Array(Shape({ at: T.Union([Instant, T.Null()]) })) }),
  'A door was shut.',
)
const asMember = {
  actor: { kind: 'key', id: 'key_1', grants: [] },
  traceId: '0af7651916cd43dd8448eb211c80319c',
} as const

let engine: TestEngine
before(async () => {
  engine = await createTestEngine()
})
after(() => engine.end())

async function eventRows(): Promise<EventRow[]> {
  const { rows } = await engine.pool.query<EventRow>(
    'select * from platform.event order by position',
  )
  return rows
}

test('each subject counts its own events without gaps, also over undone units', async () => {
  registerListeners([])
  const announce = (door: string, fail = false) =>
    unitOfWork(engine, asMember, async (ctx) => {
      await emit(ctx, opened, door, { door, by: 'me' })
      if (fail) throw new Error('undone')
    })
  await announce('front')
  await assert.rejects(announce('front', true), /undone/)
  await Promise.all([announce('front'), announce('back'), announce('front')])
  const seen = (await eventRows()).map(({ subject, sequence }) => `${subject} ${sequence}`)
  assert.deepEqual(seen.toSorted(), ['back 1', 'front 1', 'front 2', 'front 3'])
})

test('an event travels in a CloudEvents envelope', async () => {
  const [row] = await eventRows()
  assert.ok(row)
  assert.match(row.id, /^evt_[0-9a-z]{26}$/)
  assert.deepEqual(cloudEventOf(row), {
    specversion: '1.0',
    id: row.id,
    source: '/doors',
    type: 'doors.opened.v1',
    subject: 'front',
    time: row.occurred_at.toString(),
    datacontenttype: 'application/json',
    sequence: '1',
    actor: 'key:key_1',
    traceparent: `00-${asMember.traceId}-0000000000000001-01`,
    data: { door: 'front', by: 'me' },
  })
})

test('a payload that breaks its schema is a bug, and nothing is kept', async () => {
  const before = (await eventRows()).length
  const broken = unitOfWork(engine, asMember, (ctx) =>
    emit(ctx, opened, 'front', { door: 'front', key: 'under the mat' } as never),
  )
  await assert.rejects(broken, { name: 'TypeError', message: /doors.opened.v1 breaks its schema/ })
  assert.equal((await eventRows()).length, before)
})

test('instants of a payload are Temporal before and after the journey', () => {
  const at = Temporal.Instant.from('2026-11-22T14:00:00Z')
  const payload = { at, before: [{ at }, { at: null }] }
  const json = payloadToJson(shut, payload)
  assert.equal(json, JSON.stringify(payload))
  const back = payloadFromWire(shut, JSON.parse(json)) as typeof payload
  assert.ok(back.at.equals(at))
  assert.ok(back.before[0]?.at?.equals(at))
  assert.equal(back.before[1]?.at, null)
})

test('open screens are told of the topics that a live source names, each once', async () => {
  registerListeners([
    { live: [liveOn(opened, ({ door }) => [`door:${door}`, 'doors'], 'anyone')] },
    { live: [liveOn(opened, ({ door }) => [`door:${door}`], 'doors:read')] },
  ])
  await unitOfWork(engine, asMember, (ctx) =>
    emit(ctx, opened, 'attic', { door: 'attic', by: 'me' }),
  )
  const { rows } = await engine.pool.query('select topics from platform.live_pending')
  assert.deepEqual(rows, [{ topics: ['door:attic', 'doors'] }])
})

test('the lane of a key never changes, and keys spread over all lanes', () => {
  assert.deepEqual(['', 'brd_01', 'ord_01kaf3t9c2m8x4r6v7w5'].map(laneOf), [9, 8, 11])
  const counts = new Map<number, number>()
  for (let i = 0; i < 16_000; i++) {
    const lane = laneOf(`ord_01kaf3t9c2m8x4r6v${i}`)
    counts.set(lane, (counts.get(lane) ?? 0) + 1)
  }
  assert.equal(counts.size, 16)
  for (const count of counts.values()) assert.ok(count > 800 && count < 1200, `${count} keys`)
})
