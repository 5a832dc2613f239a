import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Type as T } from 'typebox'
import { event, Shape } from '@redthread/contract/define'
import type {
  ConsumerState,
  EventDetail,
  EventSummary,
  HealthReport,
  HeldDelivery,
  QueuedJob,
} from '@redthread/contract/operations'
import type { Page } from '@redthread/kernel/page'
import type { Actor, Grant } from '#platform/actor.ts'
import { emit } from '#platform/events/emit.ts'
import { eventsCheck } from '#platform/events/events-check.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { on } from '#platform/event.ts'
import { job } from '#platform/job.ts'
import { createJobs } from '#platform/jobs/create-jobs.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Module } from '#platform/module.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { createServer, type Background, type Server } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { operations } from '../module.ts'

const boiled = event('kettles.boiled.v1', Shape({ kettle: T.String() }), 'A kettle boiled.')
let broken = true
const served: string[] = []
const pourTea = on(boiled, 'kettles.pour_tea', async (_ctx, { kettle }) => {
  if (broken && kettle === 'cracked') throw new Error('the kettle leaks')
  served.push(kettle)
  return Promise.resolve()
})
const descale = job({
  name: 'kettles.descale',
  schema: Shape({}),
  attempts: 1,
  handle: () => Promise.reject(new Error('no vinegar')),
})
const kettles: Module = { name: 'kettles', consumers: [pourTea], jobs: [descale] }

const staff = (id: 'stf_lead' | 'stf_reader' | 'stf_local', grants: Grant[]): Actor => ({
  ...{ kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true },
})
const actors = {
  lead: staff('stf_lead', [grantsOf('operations:read'), grantsOf('operations:write')]),
  reader: staff('stf_reader', [grantsOf('operations:read')]),
  local: staff('stf_local', [grantsOf('operations:read', { channels: ['chn_1'] })]),
}

let engine: TestEngine
let server: Server
let call: Caller
let running: Background[]
before(async () => {
  engine = await createTestEngine()
  registerListeners([kettles])
  server = await createServer({ engine, modules: [operations], identify: identifyAs(actors) })
  const plain = callerOf(server.app)
  call = (target, how = {}) => plain(target, { as: 'lead', ...how })
  running = [createRelay(engine, { pollMs: 20 }), createJobs(engine, [descale], { pollMs: 50 })]
  for (const background of running) await background.start()
})
after(async () => {
  await server.close()
  for (const background of running) await background.stop()
  await engine.end()
})

const asTest = { actor: { kind: 'system', name: 'test' }, traceId: 'ab'.repeat(16) } as const

async function boil(...names: string[]): Promise<void> {
  for (const kettle of names) {
    await unitOfWork(engine, asTest, (ctx) => emit(ctx, boiled, kettle, { kettle }))
  }
}

async function eventually<R>(find: () => Promise<R | undefined | false>): Promise<R> {
  for (let tries = 0; tries < 1500; tries++) {
    const found = await find()
    if (found !== undefined && found !== false) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it did not come about within thirty seconds')
}

const held = async () =>
  (await call<Page<HeldDelivery>>('GET /v1/operations/held-deliveries')).body.items

test('the events explorer lists what happened, newest first, in pages and by filter', async () => {
  await boil('a', 'b', 'a')
  const first = await call<Page<EventSummary>>('GET /v1/operations/events?limit=2')
  assert.deepEqual(
    first.body.items.map((e) => `${e.subject} ${e.sequence}`),
    ['a 2', 'b 1'],
  )
  const rest = await call<Page<EventSummary>>(
    `GET /v1/operations/events?limit=2&after=${first.body.next}`,
  )
  assert.deepEqual([rest.body.items.length, rest.body.next], [1, null])
  const ofB = await call<Page<EventSummary>>('GET /v1/operations/events?type=kettles.&subject=b')
  assert.equal(ofB.body.items.length, 1)
  const none = await call<Page<EventSummary>>('GET /v1/operations/events?type=orders.')
  assert.deepEqual(none.body.items, [])
})

test('an event shows its envelope and how far it has come', async () => {
  const { body } = await call<Page<EventSummary>>('GET /v1/operations/events?subject=b')
  const { id } = body.items[0] ?? { id: '' }
  const detail = await eventually(async () => {
    const { body: seen } = await call<EventDetail>(`GET /v1/operations/events/${id}`)
    return seen.deliveries[0]?.state === 'delivered' && seen
  })
  assert.deepEqual(detail.deliveries, [{ consumer: 'kettles.pour_tea', state: 'delivered' }])
  assert.equal((detail.envelope as { specversion: string }).specversion, '1.0')
  const unknown = await call('GET /v1/operations/events/evt_0000000000aaaaaaaaaaaaaaaa')
  assert.equal(unknown.status, 404)
})

test('a failed delivery is shown with its error, tried again by hand, or dropped', async () => {
  await boil('cracked', 'cracked')
  const failed = await eventually(async () => (await held())[0])
  assert.equal(failed.eventType, 'kettles.boiled.v1')
  assert.match(failed.error, /the kettle leaks/)
  const name = { consumer: failed.consumer, subject: failed.subject }
  await eventually(async () => (await held())[0]?.waiting === 2)
  const drop = await call('POST /v1/operations/held-deliveries/drop', { body: name })
  assert.equal(drop.status, 204)
  broken = false
  await eventually(async () => {
    await call('POST /v1/operations/held-deliveries/replay', { body: name })
    return (await held()).length === 0
  })
  assert.equal(served.filter((kettle) => kettle === 'cracked').length, 1)
  const gone = await call('POST /v1/operations/held-deliveries/drop', { body: name })
  assert.equal(gone.status, 409)
})

test('past events are handed out once more on order', async () => {
  const before = served.filter((kettle) => kettle === 'a').length
  const order = { from: '2020-01-01T00:00:00Z', subject: 'a' }
  const path = 'POST /v1/operations/consumers/kettles.pour_tea/replay'
  assert.equal((await call(path, { body: order })).status, 202)
  await eventually(() => Promise.resolve(served.filter((k) => k === 'a').length === before + 2))
  const unknown = 'POST /v1/operations/consumers/nobody/replay'
  assert.equal((await call(unknown, { body: order })).status, 404)
})

test('a listener is retired only when no server knows it', async () => {
  const path = 'DELETE /v1/operations/consumers/kettles.pour_tea'
  assert.equal((await call(path)).status, 409)
  await engine.pool.query(`update platform.consumer set seen_at = now() - interval '1 day'`)
  const { body } = await call<{ items: ConsumerState[] }>('GET /v1/operations/consumers')
  assert.equal(body.items[0]?.gone, true)
  assert.deepEqual((await call<HealthReport>('GET /v1/operations/health')).body.worries, [
    'gone_consumers',
  ])
  assert.deepEqual((await call(path)).body, { dropped: 0 })
  assert.equal((await call(path)).status, 404)
})

test('a dead job is seen, run again and taken off', async () => {
  await unitOfWork(engine, asTest, (ctx) => enqueue(ctx, descale, {}))
  const dead = async () => {
    const { body } = await call<Page<QueuedJob>>('GET /v1/operations/jobs?state=dead')
    return body.items[0]
  }
  const { id, lastError } = await eventually(dead)
  assert.match(lastError ?? '', /no vinegar/)
  const { body } = await call<HealthReport>('GET /v1/operations/health')
  assert.deepEqual([body.well, body.worries, body.jobs.dead], [false, ['dead_jobs'], 1])
  assert.equal((await call(`POST /v1/operations/jobs/${id}/retry`)).status, 204)
  await eventually(dead)
  assert.equal((await call(`POST /v1/operations/jobs/${id}/cancel`)).status, 204)
  assert.equal((await call(`POST /v1/operations/jobs/${id}/cancel`)).status, 409)
  assert.equal((await call<HealthReport>('GET /v1/operations/health')).body.well, true)
})

test('looking needs one right, changing another, both everywhere', async () => {
  const name = { consumer: 'x', subject: 'y' }
  const drop = 'POST /v1/operations/held-deliveries/drop'
  assert.equal((await call('GET /v1/operations/health', { as: 'reader' })).status, 200)
  assert.equal((await call(drop, { as: 'reader', body: name })).status, 403)
  assert.equal((await call('GET /v1/operations/health', { as: 'local' })).status, 403)
})

test('gaps in the numbers of a subject are found by redthread verify', async () => {
  const run = () => unitOfWork(engine, asTest, eventsCheck.run)
  assert.deepEqual(await run(), [])
  await engine.pool.query(
    `update platform.event set sequence = 7 where subject = 'a' and sequence = 2`,
  )
  assert.deepEqual(await run(), ['the events of a are not numbered without gaps'])
})
