import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrandTheme, Storefront } from '@redthread/contract/channels'
import type { Engine } from '#platform/engine.ts'
import { createLive } from '#platform/live/create-live.ts'
import { createServer, type Server } from '#platform/server.ts'
import { callerOf } from '#test/caller.ts'
import { identifyAs } from '#test/engine.ts'
import { channels } from '../module.ts'
import { actors, givenChannel, givenWornBrand, kitWithAccent, openHouse } from './given.ts'
import type { House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function repaint(brandId: string, accent: string): Promise<void> {
  const { call } = house
  const body = { kit: kitWithAccent(accent) }
  await call(`PUT /v1/brands/${brandId}/kit`, { as: 'lead', body })
  await call(`POST /v1/brands/${brandId}/kit/publish`, { as: 'lead', body: {} })
}

test('anyone finds a channel by its code or web address, without what is ours alone', async () => {
  const { call } = house
  const brand = await givenWornBrand(call)
  const settings = { reservationMinutes: 20, contactEmail: 'help@tuuli.example' }
  const channel = await givenChannel(call, { brandId: brand.id, path: '/fi', settings })
  const byCode = await call<Storefront>(`GET /v1/storefronts/lookup?code=${channel.code}`)
  assert.equal(byCode.status, 200)
  assert.equal(byCode.body.brand.name, brand.name)
  assert.deepEqual(byCode.body.settings, { contactEmail: 'help@tuuli.example' })
  assert.doesNotMatch(byCode.text, /pricePolicy|rank|reservation/)
  const query = `host=${channel.host}:443&path=/fi/lips`
  const byAddress = await call<Storefront>(`GET /v1/storefronts/lookup?${query}`)
  assert.deepEqual(byAddress.body, byCode.body)
  const nowhere = await call(`GET /v1/storefronts/lookup?host=${channel.host}&path=/da`)
  assert.deepEqual([nowhere.status, nowhere.type], [404, 'channels.unknown_channel'])
  assert.equal((await call('GET /v1/storefronts/lookup')).status, 404)
})

test('archived channels are gone for visitors, paused ones say so', async () => {
  const { call } = house
  const { id, code } = await givenChannel(call)
  const put = (state: string) =>
    call(`PUT /v1/channels/${id}/state`, { as: 'lead', body: { state } })
  await put('paused')
  const paused = await call<Storefront>(`GET /v1/storefronts/lookup?code=${code}`)
  assert.equal(paused.body.state, 'paused')
  await put('archived')
  assert.equal((await call(`GET /v1/storefronts/lookup?code=${code}`)).status, 404)
})

test('a style sheet is named by its content, kept for ever, and stays for old pages', async () => {
  const { call } = house
  const brand = await givenWornBrand(call)
  await repaint(brand.id, '#0b5d3b')
  const { body: theme } = await call<BrandTheme>(`GET /v1/brands/${brand.id}/theme`)
  const sheet = await call(`GET ${theme.css}`)
  assert.equal(sheet.headers['content-type'], 'text/css; charset=utf-8')
  assert.equal(sheet.headers['cache-control'], 'public, max-age=31536000, immutable')
  assert.match(sheet.text, /^:root:root \{[^{}]*--rt-accent: light-dark\(#0b5d3b, #[^{}]*\}\n$/)
  await repaint(brand.id, '#7a1fa2')
  assert.equal((await call(`GET ${theme.css}`)).text, sheet.text)
  for (const path of ['00000000000000000000.css', 'x.css', '..%2fserver.ts']) {
    assert.equal((await call(`GET /brand/${path}`)).status, 404)
  }
})

test('the icon is the mark on the accent, the manifest speaks the language asked for', async () => {
  const { call } = house
  const brand = await givenWornBrand(call)
  await repaint(brand.id, '#0b5d3b')
  const { body: theme } = await call<BrandTheme>(`GET /v1/brands/${brand.id}/theme`)
  const icon = await call(`GET ${theme.icon}`)
  assert.equal(icon.headers['content-type'], 'image/svg+xml; charset=utf-8')
  assert.match(icon.text, /^<svg [^>]*><rect [^>]*fill="#0b5d3b"\/><svg /)
  const manifest = await call<Record<string, unknown>>(`GET ${theme.manifest}?locale=pl&start=/pl/`)
  assert.equal(manifest.headers['content-type'], 'application/manifest+json; charset=utf-8')
  const { lang, start_url: start, icons } = manifest.body
  assert.deepEqual([lang, start], ['pl', '/pl/'])
  assert.equal((icons as { src: string }[])[0]?.src, theme.icon)
  const evil = await call<Record<string, unknown>>(`GET ${theme.manifest}?start=//evil.example`)
  assert.equal(evil.body['start_url'], '/')
})

test('message wording is not told to visitors', async () => {
  const { call } = house
  const brand = await givenWornBrand(call)
  const { text } = await call(`GET /v1/brands/${brand.id}/theme`)
  assert.doesNotMatch(text, /messages/)
})

test('visitors cost no statement while nothing changes', async () => {
  const { call, engine } = house
  const channel = await givenChannel(call)
  const path = `GET /v1/storefronts/lookup?code=${channel.code}`
  await call(path)
  const statements = countStatements(engine.pool)
  const started = performance.now()
  for (let i = 0; i < 50; i++) assert.equal((await call(path)).status, 200)
  // Once a second it looks whether another process has changed something.
  const seconds = (performance.now() - started) / 1_000
  assert.ok(statements() <= 1 + seconds, `${statements()} statements in ${seconds} s`)
})

/**
 * A second server over the same database: its own configuration gives it a memory of its own, and
 * its clock goes so many times slower than ours.
 */
async function neighbor(slower = 1): Promise<{ server: Server; engine: Engine }> {
  const { epochMilliseconds: began } = Temporal.Now.instant()
  const clock = () => {
    const passed = Temporal.Now.instant().epochMilliseconds - began
    return Temporal.Instant.fromEpochMilliseconds(began + Math.round(passed / slower))
  }
  const engine = { ...house.engine, clock, config: { ...house.engine.config } }
  const identify = identifyAs(actors)
  return { engine, server: await createServer({ engine, modules: [channels], identify }) }
}

/** How long, in ms, until the other server wears the second kit of a brand. */
async function lateness(server: Server): Promise<number> {
  const there = callerOf(server.app)
  const brand = await givenWornBrand(house.call)
  const path = `GET /v1/brands/${brand.id}/theme`
  const number = async () => (await there<BrandTheme>(path)).body.number
  while ((await number()) !== 1) await wait(10)
  await repaint(brand.id, '#0b5d3b')
  const started = performance.now()
  while ((await number()) !== 2) await wait(10)
  return performance.now() - started
}

test('another process wears a new kit within a second or so', async () => {
  const { server } = await neighbor()
  assert.ok((await lateness(server)) < 5_000)
  await server.close()
})

test('another process that hears of changes wears a new kit at once', async () => {
  // What it would see by itself, it would see after twenty seconds.
  const { server, engine } = await neighbor(20)
  const live = createLive(engine)
  await live.start()
  assert.ok((await lateness(server)) < 10_000)
  await live.stop()
  await server.close()
})

interface Countable {
  query: (...args: never[]) => unknown
  connect: (...args: never[]) => unknown
}

/** Counts how often the pool is asked for a connection: each read unit takes one at most. */
function countStatements(pool: Countable): () => number {
  let count = 0
  const connect = pool.connect.bind(pool)
  pool.connect = (...args: never[]) => {
    count++
    return connect(...args)
  }
  return () => count
}
