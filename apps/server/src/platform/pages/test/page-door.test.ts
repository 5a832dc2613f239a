import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import type { PageDoor } from '@redthread/contract/page-door'
import { refusals } from '@redthread/kernel/refusal'
import type { Actor } from '#platform/actor.ts'
import { strangers } from '#platform/edge/identify.ts'
import { mountRoutes } from '#platform/edge/mount-routes.ts'
import { createApp } from '#platform/http/create-app.ts'
import { route } from '#platform/route.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { pageDoors } from '../shop/page-door.ts'

const no = refusals('pots', {
  empty: { status: 409, title: { en: 'Empty', fi: 'Tyhjä', da: 'Tom', pl: 'Pusty' } },
})
const get = { method: 'GET', answer: { 200: T.Unknown() }, summary: '' } as const

const routes = [
  route({
    ...get,
    ...{ path: '/v1/pots', name: 'pots.list', may: 'anyone' },
    query: Shape({ cups: T.Optional(T.Integer()) }),
    handle: (ctx, { query }) => ({ cups: query.cups ?? 1, who: ctx.actor.kind }),
  }),
  route({
    ...get,
    ...{ path: '/v1/pots/mine', name: 'pots.mine', may: 'shopper' },
    handle: () => 'mine',
  }),
  route({
    ...get,
    ...{ path: '/v1/pots/till', name: 'pots.till', may: 'pots:read' },
    handle: () => 'the money',
  }),
  route({
    ...get,
    ...{ path: '/v1/pots/empty', name: 'pots.empty', may: 'anyone' },
    refusals: [no.codes.empty],
    handle: () => no.refuse.empty({ pot: 1 }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/pots', name: 'pots.fill', may: 'anyone', summary: '' },
    body: Shape({ cups: T.Integer() }),
    answer: { 200: T.Unknown() },
    handle: (_ctx, { body, locale, ifMatch }) => ({ ...body, locale, ifMatch }),
  }),
]

const shopper: Actor = { kind: 'shopper', id: 'per_aino', sessionId: 's' }
const visitor: Actor = { kind: 'visitor', id: 'per_new', sessionId: null }

let engine: TestEngine
let app: FastifyInstance
let doorFor: (actor: Actor) => PageDoor

before(async () => {
  engine = await createTestEngine()
  app = await createApp(engine)
  mountRoutes(app, { engine, identify: strangers }, routes)
  await app.ready()
  const makeDoor = pageDoors(app, engine, routes)
  const request = {
    ...{ headers: { 'accept-language': 'pl', host: 'localhost' }, host: 'localhost' },
    ...{ protocol: 'http', ip: '192.0.2.1', traceId: 'trace' },
  } as unknown as FastifyRequest
  doorFor = (actor) => makeDoor({ request, actor, nonce: 'n', demo: true })
})
after(async () => {
  await app.close()
  await engine.end()
})

/** The status of what a question is refused with. */
async function refusedWith(asked: Promise<unknown>): Promise<number> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof Response, `not refused: ${String(error)}`)
  return error.status
}

test('a page asks a query by its name, as the reader who opened it', async () => {
  assert.deepEqual(await doorFor(visitor).ask('pots.list'), { cups: 1, who: 'visitor' })
  const query = { cups: 3, lid: undefined }
  assert.deepEqual(await doorFor(shopper).ask('pots.list', { query }), { cups: 3, who: 'shopper' })
})

test('a page sees no more than its reader may', async () => {
  assert.equal(await doorFor(shopper).ask('pots.mine'), 'mine')
  assert.equal(await refusedWith(doorFor(visitor).ask('pots.mine')), 401)
})

test('what colleagues read cannot be asked from a page, nor can a write', async () => {
  await assert.rejects(doorFor(shopper).ask('pots.till'), /no public query is called pots.till/)
  await assert.rejects(doorFor(shopper).ask('pots.fill'), /no public query is called pots.fill/)
})

test('a question that does not fit its schema is refused, as over HTTP', async () => {
  const query = { cups: 'many' }
  assert.equal(await refusedWith(doorFor(visitor).ask('pots.list', { query })), 400)
  assert.equal(await refusedWith(doorFor(visitor).ask('pots.list', { query: { tea: 1 } })), 400)
})

test('a refusal of a room reaches the page with its status and code', async () => {
  const error = await doorFor(visitor)
    .ask('pots.empty')
    .catch((reason: unknown) => reason as Response)
  assert.ok(error instanceof Response)
  assert.equal(error.status, 409)
  const problem = (await error.json()) as object
  assert.deepEqual(problem, { type: 'pots.empty', status: 409, detail: { pot: 1 } })
})

test('an errand goes through the edge, in the language of the page and with its version', async () => {
  const errand = { method: 'POST', path: '/v1/pots', body: { cups: 2 } } as const
  const plain = await doorFor(visitor).send(errand)
  assert.deepEqual(plain, {
    status: 200,
    body: { cups: 2, locale: 'pl', ifMatch: null },
    setCookie: [],
  })
  const exact = await doorFor(visitor).send({ ...errand, locale: 'da', ifMatch: 7 })
  assert.deepEqual(exact.body, { cups: 2, locale: 'da', ifMatch: 7 })
  assert.equal((await doorFor(visitor).send({ ...errand, body: {} })).status, 400)
})
