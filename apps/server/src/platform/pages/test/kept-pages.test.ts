import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Type as T } from 'typebox'
import type { FastifyInstance } from 'fastify'
import { Shape } from '@redthread/contract/define'
import type { PageDoor } from '@redthread/contract/page-door'
import type { Actor } from '#platform/actor.ts'
import { createApp } from '#platform/http/create-app.ts'
import { ReadyAnswer } from '#platform/ready-answer.ts'
import { route, type Route } from '#platform/route.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { pageSecurity } from '../page-security.ts'
import { mountShop } from '../shop/mount-shop.ts'
import { pageDoors } from '../shop/page-door.ts'

let price = ReadyAnswer.of({ price: 10 })
const routes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/test/price',
    name: 'test.get_price',
    summary: 'A price that everybody sees',
    may: 'anyone',
    answer: { 200: Shape({ price: T.Integer() }) },
    handle: () => price,
  }),
  route({
    method: 'GET',
    path: '/v1/test/cart',
    name: 'test.get_cart',
    summary: 'A cart of one person',
    may: 'visitor',
    answer: { 200: Shape({ of: T.String() }) },
    handle: (ctx) => ({ of: ctx.actor.kind === 'visitor' ? ctx.actor.id : '' }),
  }),
]

let engine: TestEngine
let app: FastifyInstance
let drawn = 0
let draw: (door: PageDoor, request: Request) => Promise<string>
const shopper: Actor = { kind: 'shopper', id: 'per_known', sessionId: 's' } as never

before(async () => {
  engine = await createTestEngine()
  app = await createApp(engine)
  mountShop(app, {
    security: pageSecurity(engine),
    identify: {
      staff: () => shopper,
      person: ({ cookie = '' }) => {
        if (cookie.includes('known')) return shopper
        const id = /visitor=(per_\w+)/.exec(cookie)?.[1] ?? 'per_new'
        return { kind: 'visitor', id: id as 'per_new', sessionId: null }
      },
      visitor: () => ({ actor: shopper, setCookie: '' }),
    },
    makeDoor: pageDoors(app, engine, routes),
    demo: false,
    guarded: true,
    load: () =>
      Promise.resolve({
        respond: async (request: Request, door: PageDoor) => {
          drawn++
          const headers = { 'content-type': 'text/html; charset=utf-8' }
          return new Response(await draw(door, request), { headers })
        },
      }),
  })
  await app.ready()
})
after(async () => {
  await app.close()
  await engine.end()
})
beforeEach(() => {
  drawn = 0
  draw = async (door) => {
    const { price: now } = await door.ask<{ price: number }>('test.get_price')
    return `<p>${now}</p><script nonce="${door.nonce}">start()</script>`
  }
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

test('a page that many see is drawn once, and again as soon as what it asked is answered otherwise', async () => {
  const first = await get('/fi/p/balm')
  assert.match(first.body, /<p>10<\/p>/)
  const again = await get('/fi/p/balm', { cookie: 'visitor=per_other' })
  assert.deepEqual([again.body, drawn], [first.body, 1])
  const etag = String(first.headers['etag'])
  assert.equal((await get('/fi/p/balm', { 'if-none-match': etag })).statusCode, 304)
  price = ReadyAnswer.of({ price: 8 })
  await wait(150)
  assert.match((await get('/fi/p/balm')).body, /<p>8<\/p>/)
  assert.equal(drawn, 2)
})

test('its scripts run by their hash, and one that was smuggled in does not', async () => {
  draw = async (door) => {
    await door.ask('test.get_price')
    const own = `<script nonce="${door.nonce}">start()</script>`
    return `${own}<script>steal()</script><script nonce="guess">steal()</script>`
  }
  const { headers, body } = await get('/fi/p/scripts')
  const policy = String(headers['content-security-policy'])
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  assert.ok(policy.includes(`script-src 'self' 'sha256-${hash('start()')}';`), policy)
  assert.ok(!policy.includes(hash('steal()')))
  assert.match(body, /^<script>start\(\)<\/script>/)
})

test('what is a person’s own is drawn for that person alone', async () => {
  draw = async (door) => {
    await door.ask('test.get_price')
    const { of } = await door.ask<{ of: string }>('test.get_cart')
    return `<p>cart of ${of}</p>`
  }
  const one = await get('/fi/p/own', { cookie: 'visitor=per_one' })
  const two = await get('/fi/p/own', { cookie: 'visitor=per_two' })
  assert.deepEqual([one.body, two.body], ['<p>cart of per_one</p>', '<p>cart of per_two</p>'])
})

test('who is signed in gets a page of their own; others never see it', async () => {
  draw = async (door) => {
    await door.ask('test.get_price')
    return door.signedIn ? 'your account' : 'sign in'
  }
  assert.equal((await get('/fi/p/who', { cookie: 'known=1' })).body, 'your account')
  assert.equal((await get('/fi/p/who')).body, 'sign in')
  assert.equal((await get('/fi/p/who', { cookie: 'known=1' })).body, 'your account')
})

test('of a reader only the chosen light comes into a page for all, each light kept apart', async () => {
  draw = async (door, request) => {
    await door.ask('test.get_price')
    return [...request.headers].map(([name, value]) => `${name}: ${value}`).join()
  }
  const said = { 'accept-language': 'da', 'user-agent': 'a phone' }
  const dark = await get('/fi/p/light', { ...said, cookie: 'a=1; rt_scheme=dark; b=2' })
  assert.equal(dark.body, 'cookie: rt_scheme=dark')
  assert.equal((await get('/fi/p/light', { ...said, cookie: 'a=1' })).body, '')
})

test('a page that knows the time, or of an address that not many see, is drawn each time', async () => {
  draw = async (door) => {
    await door.ask('test.get_price')
    return `<p>${door.now.epochMilliseconds > 0}</p>`
  }
  await get('/fi/p/clock')
  await get('/fi/p/clock')
  // Once in vain for all, then for each reader.
  assert.equal(drawn, 3)
  drawn = 0
  draw = async (door) => JSON.stringify(await door.ask('test.get_price'))
  await get('/fi/stores')
  await get('/fi/stores')
  assert.equal(drawn, 2)
})
