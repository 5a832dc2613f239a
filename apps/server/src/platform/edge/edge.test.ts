import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { InjectOptions } from 'fastify'
import { Type as T } from 'typebox'
import { Instant, Shape } from '@redthread/contract/define'
import { platformRefusals } from '@redthread/contract/platform'
import { refusals } from '@redthread/kernel/refusal'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { route } from '../route.ts'
import { createServer, type Server } from '../server.ts'

const words = (en: string) => ({ en, fi: `${en} (fi)`, da: `${en} (da)`, pl: `${en} (pl)` })
const pots = refusals('pots', {
  too_full: { status: 409, title: words('The pot is full') },
  secret_reason: { status: 409, title: words('Never declared') },
})

const Pot = Shape({ id: T.String(), liters: T.Integer(), version: T.Integer() })
const params = Shape({ potId: T.String() })

const routes = [
  route({
    method: 'POST',
    path: '/v1/pots/:potId/pour',
    name: 'pots.pour',
    summary: 'Pour into a pot',
    may: 'pots:pour',
    scope: ({ params: { potId } }) => ({ channelId: null, locationId: potId }),
    params,
    body: Shape({ liters: T.Integer({ minimum: 1 }), why: T.Optional(T.String()) }),
    answer: { 201: Pot },
    refusals: [pots.codes.too_full],
    async handle(ctx, { params: { potId }, body: { liters, why }, ifMatch }) {
      if (why === 'undeclared') pots.refuse.secret_reason()
      const { rows } = await sql<{ id: string; liters: number; version: number }>`
        update pot set liters = liters + ${liters}, version = version + 1
        where id = ${potId} and version = coalesce(${ifMatch}::int, version)
        returning id, liters, version`.execute(ctx.tx)
      const pot = rows[0] ?? platformRefusals.refuse.version_conflict()
      if (pot.liters > 100) pots.refuse.too_full({ liters: pot.liters })
      return pot
    },
  }),
  route({
    method: 'GET',
    path: '/v1/pots',
    name: 'pots.list',
    summary: 'List pots',
    may: 'anyone',
    query: Shape({ limit: T.Optional(T.Integer({ maximum: 5, default: 3 })) }),
    answer: { 200: Shape({ limit: T.Integer() }) },
    handle: (_ctx, { query }) => ({ limit: query.limit ?? 0, unknownField: 'never sent' }),
  }),
  route({
    method: 'POST',
    path: '/v1/alarms',
    name: 'pots.set_alarm',
    summary: 'Ring an hour after an instant',
    may: 'anyone',
    body: Shape({ at: Instant, also: T.Array(Instant) }),
    answer: { 200: Shape({ rings: T.Array(Instant) }) },
    handle: (_ctx, { body: { at, also } }) => ({
      rings: [at, ...also].map((instant) => instant.add({ hours: 1 })),
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/greet',
    name: 'pots.greet',
    summary: 'Greet a person',
    may: 'visitor',
    answer: { 200: Shape({ who: T.String() }) },
    handle: (ctx) => ({ who: ctx.actor.kind }),
  }),
]

const actors = {
  pourer: staff([grantsOf('pots:pour')]),
  local: staff([grantsOf('pots:pour', { locations: ['blue'] })]),
  reader: staff([grantsOf('pots:read')]),
  unproven: { ...staff([grantsOf('pots:pour')]), trusted: false },
}
function staff(grants: ReturnType<typeof grantsOf>[]) {
  const by = 'password' as const
  return { kind: 'staff' as const, id: 'stf_1' as const, sessionId: 's', grants, by, trusted: true }
}

let engine: TestEngine
let server: Server
before(async () => {
  engine = await createTestEngine()
  await engine.pool.query('create table pot (id text primary key, liters int, version int)')
  await engine.pool.query(`insert into pot values ('red', 0, 1), ('blue', 0, 1), ('full', 99, 1)`)
  const modules = [{ name: 'pots', routes }]
  server = await createServer({ engine, modules, identify: identifyAs(actors) })
})
after(async () => {
  await server.close()
  await engine.end()
})

async function pour(pot: string, body: object, headers: Record<string, string> = {}) {
  const request: InjectOptions = {
    method: 'POST',
    url: `/v1/pots/${pot}/pour`,
    payload: body,
    headers: { 'x-test-actor': 'pourer', ...headers },
  }
  const reply = await server.app.inject(request)
  return { status: reply.statusCode, body: reply.json<Record<string, unknown>>(), reply }
}
async function liters(pot: string): Promise<unknown> {
  const { rows } = await engine.pool.query('select liters from pot where id = $1', [pot])
  return (rows[0] as { liters: number }).liters
}

test('a write answers with its version as ETag and repeats nothing it should not say', async () => {
  const { status, body, reply } = await pour('red', { liters: 2 })
  assert.equal(status, 201)
  assert.deepEqual(body, { id: 'red', liters: 2, version: 2 })
  assert.equal(reply.headers.etag, '"2"')
  assert.equal(reply.headers['cache-control'], 'no-store')
})

test('an outdated version is refused and changes nothing', async () => {
  const before = await liters('red')
  const { status, body } = await pour('red', { liters: 1 }, { 'if-match': '"1"' })
  assert.equal(status, 412)
  assert.equal(body['type'], 'platform.version_conflict')
  assert.equal(await liters('red'), before)
})

test('a refusal rolls back, names its code and speaks the language of the caller', async () => {
  const { status, body, reply } = await pour('full', { liters: 2 }, { 'accept-language': 'fi' })
  assert.equal(status, 409)
  assert.equal(reply.headers['content-type'], 'application/problem+json')
  assert.equal(body['type'], 'pots.too_full')
  assert.equal(body['title'], 'The pot is full (fi)')
  assert.deepEqual(body['detail'], { liters: 101 })
  assert.equal(await liters('full'), 99)
})

test('a refusal that the route does not declare is a bug of ours', async () => {
  const { status, body } = await pour('red', { liters: 1, why: 'undeclared' })
  assert.equal(status, 500)
  assert.equal(body['type'], 'platform.internal')
})

test('who may not call learns that before the body is looked at', async () => {
  const wrong = { nonsense: true }
  const as = async (actor: string) => {
    const { status, body } = await pour('red', wrong, { 'x-test-actor': actor })
    return [status, body['type']]
  }
  assert.deepEqual(await as('nobody'), [401, 'platform.sign_in_required'])
  assert.deepEqual(await as('unproven'), [401, 'platform.second_factor_required'])
  assert.deepEqual(await as('reader'), [403, 'platform.not_allowed'])
  assert.deepEqual(await as('pourer'), [400, 'platform.invalid_request'])
})

test('a grant at one place does not reach another', async () => {
  const local = { 'x-test-actor': 'local' }
  assert.equal((await pour('blue', { liters: 1 }, local)).status, 201)
  assert.equal((await pour('red', { liters: 1 }, local)).status, 403)
})

test('every wrong field of a body is named, unknown ones too', async () => {
  const { body } = await pour('red', { liters: 0, colour: 'red' })
  assert.deepEqual(body['detail'], {
    errors: [
      { path: 'body/colour', message: 'is not known' },
      { path: 'body/liters', message: 'must be >= 1' },
    ],
  })
})

test('broken JSON, a wrong type and a huge body each get their own problem', async () => {
  const send = async (payload: string, type: string) => {
    const headers = { 'x-test-actor': 'pourer', 'content-type': type }
    const url = '/v1/pots/red/pour'
    const reply = await server.app.inject({ method: 'POST', url, payload, headers })
    return [reply.statusCode, reply.json<{ type: string }>().type]
  }
  const big = JSON.stringify({ liters: 1, why: 'x'.repeat(1_100_000) })
  assert.deepEqual(await send('{"liters":', 'application/json'), [400, 'platform.invalid_request'])
  assert.deepEqual(await send('{}', 'text/x'), [415, 'platform.unsupported_media_type'])
  assert.deepEqual(await send(big, 'application/json'), [413, 'platform.too_large'])
})

test('the same key from 32 clients at once pours once, and 31 hear that it is a replay', async () => {
  const before = Number(await liters('blue'))
  const headers = { 'idempotency-key': 'flood' }
  const all = await Promise.all(
    Array.from({ length: 32 }, () => pour('blue', { liters: 3 }, headers)),
  )
  assert.equal(await liters('blue'), before + 3)
  const replays = all.filter((a) => a.reply.headers['idempotent-replayed'] === 'true')
  assert.equal(replays.length, 31)
  for (const answer of all) assert.deepEqual(answer.body, all[0]?.body)
  assert.equal(new Set(all.map((a) => a.status)).size, 1)
})

test('the same key with another body is refused; another actor has keys of its own', async () => {
  const headers = { 'idempotency-key': 'mine' }
  await pour('blue', { liters: 1 }, headers)
  const before = Number(await liters('blue'))
  const other = await pour('blue', { liters: 2 }, headers)
  assert.deepEqual([other.status, other.body['type']], [422, 'platform.key_reused'])
  assert.equal(await liters('blue'), before)
})

test('a refused attempt leaves its key free, so that it may be tried again', async () => {
  const headers = { 'idempotency-key': 'again' }
  assert.equal((await pour('full', { liters: 2 }, headers)).status, 409)
  await engine.pool.query(`update pot set liters = 0 where id = 'full'`)
  const second = await pour('full', { liters: 2 }, headers)
  assert.equal(second.status, 201)
  assert.equal(second.reply.headers['idempotent-replayed'], undefined)
})

test('a key of yesterday is forgotten', async () => {
  const headers = { 'idempotency-key': 'old' }
  await pour('red', { liters: 1 }, headers)
  await engine.pool.query(
    `update platform.idempotency set created_at = created_at - interval '25 hours' where key = 'old'`,
  )
  const answer = await pour('red', { liters: 1 }, headers)
  assert.equal(answer.reply.headers['idempotent-replayed'], undefined)
})

test("another site's page may not write with our cookies", async () => {
  const cross = { 'sec-fetch-site': 'cross-site' }
  assert.equal((await pour('red', { liters: 1 }, cross)).body['type'], 'platform.foreign_origin')
  const origin = { origin: 'https://evil.example', host: 'shop.example' }
  assert.equal((await pour('red', { liters: 1 }, origin)).body['type'], 'platform.foreign_origin')
  const own = { origin: 'https://shop.example', host: 'shop.example' }
  assert.equal((await pour('red', { liters: 1 }, own)).status, 201)
})

test('queries are read as numbers, have defaults, and answers drop what the schema lacks', async () => {
  const ask = async (url: string) => (await server.app.inject(url)).json<unknown>()
  assert.deepEqual(await ask('/v1/pots'), { limit: 3 })
  assert.deepEqual(await ask('/v1/pots?limit=5'), { limit: 5 })
  const refused = (await ask('/v1/pots?limit=9&x=1')) as { type: string }
  assert.equal(refused.type, 'platform.invalid_request')
})

test('instants arrive as Temporal and leave as text', async () => {
  const payload = { at: '2026-11-22T14:00:00+02:00', also: ['2026-12-31T23:30:00Z'] }
  const reply = await server.app.inject({ method: 'POST', url: '/v1/alarms', payload })
  assert.deepEqual(reply.json(), { rings: ['2026-11-22T13:00:00Z', '2027-01-01T00:30:00Z'] })
  const wrong = { at: 'noon', also: [] }
  const refused = await server.app.inject({ method: 'POST', url: '/v1/alarms', payload: wrong })
  assert.equal(refused.statusCode, 400)
})

test('a stranger becomes a visitor with a cookie where a person is needed', async () => {
  const reply = await server.app.inject({ method: 'POST', url: '/v1/greet' })
  assert.deepEqual(reply.json(), { who: 'visitor' })
  assert.equal(reply.headers['set-cookie'], 'rt_visitor=per_fresh')
})

test('an unknown path is a problem too, with a request id to quote', async () => {
  const reply = await server.app.inject('/v1/nowhere')
  const problem = reply.json<Record<string, unknown>>()
  assert.deepEqual([reply.statusCode, problem['type']], [404, 'platform.not_found'])
  assert.equal(problem['requestId'], reply.headers['x-request-id'])
})
