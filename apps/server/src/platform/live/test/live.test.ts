import assert from 'node:assert/strict'
import type { IncomingHttpHeaders } from 'node:http'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Actor, nobody } from '#platform/actor.ts'
import { createApp } from '#platform/http/create-app.ts'
import { createLive, type Live } from '#platform/live/create-live.ts'
import { tidyLine } from '#platform/live/live-rows.ts'
import { mountLive } from '#platform/live/mount-live.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, grantsOf, type TestEngine } from '#test/engine.ts'
import { eventually, muffle, registerBells, ring } from './given.ts'
import { SseClient } from './sse-client.ts'

const member: Actor = {
  kind: 'staff',
  id: 'stf_reader',
  sessionId: 's',
  by: 'password',
  trusted: true,
  grants: [grantsOf('bells:read')],
}
const actors: Record<string, Actor> = {
  reader: member,
  local: { ...member, id: 'stf_local', grants: [grantsOf('bells:read', { channels: ['chn_1'] })] },
  untrusted: { ...member, id: 'stf_new', trusted: false },
}

let engine: TestEngine
let live: Live
let app: FastifyInstance
let url: string
before(async () => {
  engine = await createTestEngine()
  registerBells()
  live = createLive(engine, { remembered: 2 })
  await live.start()
  app = await createApp(engine)
  // Asks the table each time: the tests change it.
  const named = (headers: IncomingHttpHeaders) => actors[String(headers['x-test-actor'])] ?? nobody
  const identify = { staff: named, person: () => nobody }
  mountLive(app, { engine, hub: live.hub, identify, mostPerCaller: 2, recheckMs: 50 })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
after(async () => {
  await app.close()
  await live.stop()
  await engine.end()
})

async function screen(topics: string, as?: string, lastId?: string): Promise<SseClient> {
  const headers = as === undefined ? {} : { 'x-test-actor': as }
  const options = lastId === undefined ? { headers } : { headers, lastId }
  const client = new SseClient(() => `${url}/v1/live?topics=${topics}`, options)
  await client.ready
  return client
}

const heardOf = (client: SseClient) =>
  client.events.map(({ message }) => `${message.type} ${message.subject} ${message.topics?.join()}`)

async function refused(topics: string, as?: string): Promise<{ status: number; type: string }> {
  const headers = as === undefined ? {} : { 'x-test-actor': as }
  const response = await fetch(`${url}/v1/live?topics=${topics}`, { headers })
  const { type } = (await response.json()) as { type: string }
  return { status: response.status, type }
}

test('an open screen hears of its topics, and of nothing else', async () => {
  const client = await screen('bell:a,bell:b')
  await ring(engine, 'c', { n: 1 })
  await ring(engine, 'a', { n: 1 })
  await ring(engine, 'b', { n: 2 })
  await eventually(() => client.events.length === 2)
  client.close()
  assert.deepEqual(heardOf(client), ['bells.rang.v1 a bell:a', 'bells.rang.v1 b bell:b'])
  const [first] = client.events
  assert.deepEqual(first?.message.data, { bell: 'a', n: 1 })
})

test('a screen that was away catches up, from memory or from the database', async () => {
  const client = await screen('bell:away')
  const { lastId } = client
  client.close()
  await eventually(() => live.hub.streams.size === 0)
  for (let n = 0; n < 5; n++) await ring(engine, 'away', { n })
  const back = await screen('bell:away', undefined, lastId ?? '')
  const n = (c: SseClient) => c.events.map(({ message }) => (message.data as { n: number }).n)
  await eventually(() => back.events.length === 5)
  // A second one, far behind what the process remembers: the line is read from the database.
  const far = await screen('bell:away', undefined, '0')
  await eventually(() => far.events.length === 5)
  await ring(engine, 'away', { n: 5 })
  await eventually(() => back.events.length === 6 && far.events.length === 6)
  back.close()
  far.close()
  assert.deepEqual(
    [n(back), n(far)],
    [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ],
  )
})

async function somethingPends(): Promise<boolean> {
  const { rowCount } = await engine.pool.query('select from platform.live_pending')
  return rowCount !== 0
}

test('screens that open at the same moment all begin at the end of the line', async () => {
  for (let n = 0; n < 5; n++) {
    for (let rung = 0; rung < 3; rung++) await ring(engine, 'busy', { n: rung })
    await eventually(() => live.hub.streams.size === 0)
    while (await somethingPends()) await new Promise((resolve) => setTimeout(resolve, 5))
    const screens = await Promise.all(Array.from({ length: 12 }, () => screen('bell:busy')))
    await ring(engine, 'busy', { n: 99 })
    await eventually(() => screens.every((client) => client.events.length > 0))
    for (const client of screens) client.close()
    const said = screens.map(({ events }) => events.map(({ message }) => message.data))
    for (const heard of said) assert.deepEqual(heard, [{ bell: 'busy', n: 99 }])
  }
})

test('topics that need a right are heard by those who hold it, at their place', async () => {
  const [reader, local, visitor] = await Promise.all([
    screen('tower,bell:m', 'reader'),
    screen('tower', 'local'),
    screen('bell:m'),
  ])
  await muffle(engine, 'm')
  await ring(engine, 'm', { n: 1, channelId: 'chn_2' })
  await ring(engine, 'm', { n: 2, channelId: 'chn_1' })
  await eventually(() => reader.events.length === 3 && local.events.length >= 2)
  await eventually(() => visitor.events.length === 2)
  for (const client of [reader, local, visitor]) client.close()
  assert.deepEqual(heardOf(reader), [
    'bells.muffled.v1 m bell:m,tower',
    'bells.rang.v1 m bell:m,tower',
    'bells.rang.v1 m bell:m,tower',
  ])
  assert.deepEqual(heardOf(local), ['bells.muffled.v1 m tower', 'bells.rang.v1 m tower'])
  assert.deepEqual(heardOf(visitor), ['bells.rang.v1 m bell:m', 'bells.rang.v1 m bell:m'])
})

test('who signs out or loses a right hears no more, though the stream was open', async () => {
  actors['leaver'] = { ...member, id: 'stf_leaver' }
  actors['demoted'] = { ...member, id: 'stf_demoted' }
  const [leaver, demoted] = await Promise.all([
    screen('tower', 'leaver'),
    screen('tower', 'demoted'),
  ])
  await ring(engine, 'x', { n: 1 })
  await eventually(() => leaver.events.length === 1 && demoted.events.length === 1)
  delete actors['leaver']
  actors['demoted'] = { ...member, id: 'stf_demoted', grants: [] }
  await eventually(() => live.hub.streams.size === 1)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const watcher = await screen('tower', 'reader')
  await ring(engine, 'x', { n: 2 })
  await eventually(() => watcher.events.length === 1)
  for (const client of [leaver, demoted, watcher]) client.close()
  assert.deepEqual([leaver.events.length, demoted.events.length], [1, 1])
})

test('topics that nobody feeds or one may not follow are refused', async () => {
  assert.deepEqual(await refused('nonsense'), { status: 400, type: 'platform.invalid_request' })
  assert.deepEqual(await refused(''), { status: 400, type: 'platform.invalid_request' })
  assert.deepEqual(await refused('tower'), { status: 403, type: 'platform.not_allowed' })
  assert.deepEqual(await refused('tower', 'untrusted'), {
    status: 403,
    type: 'platform.not_allowed',
  })
})

test('one caller may not open more streams than its share', async () => {
  const two = await Promise.all([screen('tower', 'reader'), screen('tower', 'reader')])
  const third = await refused('tower', 'reader')
  two.forEach((client) => client.close())
  assert.deepEqual(third, { status: 429, type: 'platform.too_many_requests' })
})

test('a screen that comes back too late, or from elsewhere, is told to fetch anew', async () => {
  await ring(engine, 'old', { n: 1 })
  const watcher = await screen('bell:old', undefined, '0')
  await eventually(() => watcher.events.length === 1)
  watcher.close()
  await eventually(() => live.hub.streams.size === 0)
  const later = Temporal.Now.instant().add({ hours: 1 })
  const asTest = { actor: { kind: 'system', name: 'test' }, traceId: '' } as const
  await unitOfWork(engine, asTest, (ctx) => tidyLine(ctx, later))
  for (const id of ['0', '999999999', 'nonsense']) {
    const client = await screen('bell:old', undefined, id)
    client.close()
    assert.deepEqual(
      client.heard.map(({ event }) => event),
      ['reset'],
    )
  }
  const next = await screen('bell:old')
  await ring(engine, 'old', { n: 2 })
  await eventually(() => next.events.length === 1)
  next.close()
})

test('a lost listening connection comes back, and nothing is missed meanwhile', async () => {
  const client = await screen('bell:lost')
  const kill = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'redthread live' and datname = current_database()`
  const { rowCount } = await engine.pool.query(kill)
  assert.equal(rowCount, 1)
  for (let n = 0; n < 3; n++) await ring(engine, 'lost', { n })
  await eventually(() => client.events.length === 3)
  client.close()
})

test('a reader who does not keep up is cut off and catches up when it returns', async () => {
  const client = await screen('bell:slow')
  const [stream] = [...live.hub.streams].filter((s) => s.topics.has('bell:slow'))
  assert.ok(stream)
  stream.write(`: ${'x'.repeat(8_000_000)}\n\n`)
  await ring(engine, 'slow', { n: 1 })
  await eventually(() => client.events.length === 1)
  assert.equal(stream.open, false)
  client.close()
})

test('a shutdown ends the streams at once', async () => {
  const client = await screen('bell:end')
  const began = performance.now()
  client.close()
  const again = await screen('bell:end')
  await app.close()
  assert.ok(performance.now() - began < 5_000)
  again.close()
})
