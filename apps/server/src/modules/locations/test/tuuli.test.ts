import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { contrastFailures } from '@redthread/ui/theme/contrast-report'
import type { BrandTheme, Storefront } from '@redthread/contract/channels'
import { locationKinds, type Store, type StoreDetail } from '@redthread/contract/locations'
import { channels } from '#modules/channels/module.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer, type Server } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, identifyAs, type TestEngine } from '#test/engine.ts'
import { locations } from '../module.ts'

const modules = [channels, locations]
let engine: TestEngine
let server: Server
let call: Caller
before(async () => {
  registerListeners(modules)
  engine = await createTestEngine()
  server = await createServer({ engine, modules, identify: identifyAs({}) })
  call = callerOf(server.app)
  await seed()
})
after(async () => {
  await server.close()
  await engine.end()
})

async function seed(): Promise<void> {
  const actor = { kind: 'system', name: 'seed' } as const
  for (const { run } of modules.flatMap((module) => module.seeds ?? [])) {
    await unitOfWork(engine, { actor, traceId: 'seed' }, run)
  }
}

async function storefronts(): Promise<Storefront[]> {
  return (await call<{ items: Storefront[] }>('GET /v1/storefronts')).body.items
}

async function allStores(query = ''): Promise<Store[]> {
  return (await call<{ items: Store[] }>(`GET /v1/stores?limit=100${query}`)).body.items
}

test('Tuuli meets people in every kind of channel, with a web shop in each country', async () => {
  const open = await storefronts()
  const kinds = new Set(open.map(({ kind }) => kind))
  const wanted = [
    'web',
    'app',
    'store',
    'call_center',
    'social',
    'chat',
    'marketplace',
    'agent',
    'b2b',
  ]
  assert.deepEqual(
    wanted.filter((kind) => !kinds.has(kind as 'web')),
    [],
  )
  const shops = open.filter(({ kind }) => kind === 'web')
  assert.deepEqual(
    shops.map(({ country, currency, defaultLocale }) => [country, currency, defaultLocale]),
    [
      ['FI', 'EUR', 'fi'],
      ['DK', 'DKK', 'da'],
      ['PL', 'PLN', 'pl'],
    ],
  )
})

test('every store has a channel of its brand at its place, in the money of its country', async () => {
  const open = (await storefronts()).filter(({ kind }) => kind === 'store')
  const stores = await allStores()
  assert.equal(open.length, stores.length)
  for (const { id, brandIds, address } of stores) {
    const channel = open.find(({ locationId }) => locationId === id)
    assert.ok(channel, id)
    assert.deepEqual([channel.brandId], brandIds)
    assert.equal(channel.country, address.country)
  }
})

test('both brands are readable in light and dark, and look unlike each other', async () => {
  const themes = await Promise.all(
    ['brd_tuulibeauty', 'brd_tuulicafe'].map((id) =>
      call<BrandTheme>(`GET /v1/brands/${id}/theme`),
    ),
  )
  for (const { body } of themes) {
    assert.deepEqual(contrastFailures(body.kit), [])
    assert.match(body.kit.logo.svg, /^<svg .*currentColor/)
    assert.match(body.kit.imagery.heroSvg, /url\(#hero-/)
  }
  assert.notEqual(themes[0]?.body.hash, themes[1]?.body.hash)
})

test('stores are in the six cities, found by the names that people have for them', async () => {
  const names = ['Helsinki', 'Tammerfors', 'Copenhagen', 'Århus', 'Varsova', 'Cracow']
  for (const name of names) {
    const found = await allStores(`&q=${encodeURIComponent(name)}`)
    assert.ok(found.length >= 2, name)
  }
  const vantaa = await engine.pool.query(
    `select kind from locations.location where code = 'vantaa'`,
  )
  assert.deepEqual(vantaa.rows, [{ kind: locationKinds[1] }])
})

test('stores lie where their city is', async () => {
  const around: Record<string, string> = {
    Helsinki: '60.17,24.94',
    Tampere: '61.498,23.76',
    Aarhus: '56.157,10.21',
    Warszawa: '52.23,21.01',
    Kraków: '50.06,19.94',
  }
  for (const [city, near] of Object.entries(around)) {
    const found = await allStores(`&near=${near}&withinM=6000`)
    assert.ok(
      found.length >= 2 && found.every(({ address }) => address.city.startsWith(city)),
      city,
    )
  }
})

test('every store tells its hours of a year with Christmas in words of four languages', async () => {
  for (const { code } of await allStores()) {
    const { body } = await call<StoreDetail>(`GET /v1/stores/${code}`)
    const christmas = body.specialDays.find(({ date }) => date.endsWith('-12-25'))
    assert.deepEqual(christmas?.spans, [], code)
    assert.equal(new Set(Object.values(christmas.label)).size, 4)
  }
})

test('seeding again adds nothing and changes nothing', async () => {
  const rows = async () => {
    const found = await engine.pool.query(
      `select 'c' as kind, id, version from channels.channel
       union all select 'b', id, version + kit_edits from channels.brand
       union all select 'l', id, version from locations.location order by 1, 2`,
    )
    return found.rows as unknown[]
  }
  const before = await rows()
  const started = performance.now()
  await seed()
  assert.ok(performance.now() - started < 5_000)
  assert.deepEqual(await rows(), before)
})

test('verify finds nothing in what was seeded, and each fault that is put there by hand', async () => {
  assert.deepEqual(await faults(), [])
  await engine.pool.query(`
    update channels.brand_kit set kit = jsonb_set(kit, '{logo,svg}', '"<svg onload=x>"'),
      published_at = null where brand_id = 'brd_tuulicafe';
    update channels.brand set published_kit = 99 where id = 'brd_tuulibeauty';
    update locations.location set search_text = '' where code = 'kamppi';
    update locations.special_day set spans = '[{"opens":"10:00","closes":"12:00"},
      {"opens":"11:00","closes":"13:00"}]' where location_id = 'loc_aarhus' and date in
      (select max(date) from locations.special_day where location_id = 'loc_aarhus')`)
  const found = await faults()
  assert.deepEqual(found.slice(0, 3), [
    'brand tuuli-beauty, kit 99: does not exist',
    'brand tuuli-cafe, kit 1: worn and never published',
    'brand tuuli-cafe, kit 1: the logo is not as it was cleaned',
  ])
  assert.match(found[3] ?? '', /^location aarhus: overlap at specialDays.*spans\/1$/)
  assert.deepEqual(found.slice(4), ['location kamppi: is not found by its own words'])
})

async function faults(): Promise<string[]> {
  const actor = { kind: 'system', name: 'verify' } as const
  const found: string[] = []
  for (const { run } of modules.flatMap((module) => module.checks ?? [])) {
    found.push(...(await unitOfWork(engine, { actor, traceId: 'verify', mode: 'read' }, run)))
  }
  return found
}
