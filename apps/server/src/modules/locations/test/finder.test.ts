import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { NewLocation, Store } from '@redthread/contract/locations'
import { distanceM } from '../rules/earth.ts'
import { givenStore, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
  for (const change of stores) await givenStore(house.call, change)
})
after(() => house.close())

const always = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const }
const night = [{ days: [...always.days], opens: '22:00', closes: '04:00' }]
const kitchen = [{ days: [...always.days], opens: '07:00', closes: '18:00' }]
const stores: Partial<NewLocation>[] = [
  store('Kamppi', [60.1686, 24.9317], ['FI', '00100 Helsinki', 'Helsingfors']),
  { ...store('Kallio', [60.1841, 24.9502], ['FI', '00530 Helsinki']), hours: hours(night) },
  store('Tampere', [61.4981, 23.7608], ['FI', '33100 Tampere', 'Tammerfors']),
  {
    ...store('Strøget', [55.6786, 12.5763], ['DK', '1160 København K', 'Copenhagen']),
    zone: 'Europe/Copenhagen',
    brandIds: ['brd_cafe'],
    hours: hours(kitchen),
  },
  { ...store('Aarhus', [56.1572, 10.2107], ['DK', '8000 Aarhus C']), zone: 'Europe/Copenhagen' },
  {
    ...store('Rynek', [50.0617, 19.9373], ['PL', '31-042 Kraków', 'Krakow', 'Cracow']),
    zone: 'Europe/Warsaw',
    services: ['pickup', 'repair'],
  },
  { ...store('Vantaa', [60.2934, 25.0378], ['FI', '01510 Vantaa']), kind: 'warehouse' },
]

function hours(regular: NewLocation['hours']['regular']): NewLocation['hours'] {
  return { regular, seasons: [] }
}

function store(
  name: string,
  [latitude, longitude]: [number, number],
  [country, place, ...searchTerms]: [string, string, ...string[]],
): Partial<NewLocation> {
  const [postalCode = '', ...city] = place.split(' ')
  const address = { lines: ['Katu 1'], postalCode, city: city.join(' '), region: null, country }
  return {
    code: `finder-${name.toLowerCase().replace('ø', 'o')}`,
    name,
    latitude,
    longitude,
    address,
    searchTerms,
  }
}

async function find(query: string): Promise<Store[]> {
  const { status, body } = await house.call<{ items: Store[] }>(`GET /v1/stores?${query}`)
  assert.equal(status, 200)
  return body.items
}

async function names(query: string): Promise<string[]> {
  return (await find(query)).map(({ name }) => name)
}

test('the nearest store comes first, with its distance over the ground in meters', async () => {
  const near = { latitude: 60.1699, longitude: 24.9384 }
  const found = await find('near=60.1699,24.9384')
  assert.deepEqual(
    found.map(({ name }) => name),
    ['Kamppi', 'Kallio', 'Tampere', 'Strøget', 'Aarhus', 'Rynek'],
  )
  for (const { name, distanceM: said, latitude, longitude } of found) {
    assert.equal(said, Math.round(distanceM(near, { latitude, longitude })), name)
  }
})

test('a circle keeps those within it, to the meter', async () => {
  const [, kallio] = await find('near=60.1699,24.9384')
  const meters = kallio?.distanceM ?? 0
  assert.deepEqual(await names(`near=60.1699,24.9384&withinM=${meters + 1}`), ['Kamppi', 'Kallio'])
  assert.deepEqual(await names(`near=60.1699,24.9384&withinM=${meters - 1}`), ['Kamppi'])
})

test('the nearest is found across the date line', async () => {
  const taveuni = {
    ...store('Taveuni', [-16.85, -179.98], ['FJ', '- Waiyevo']),
    zone: 'Pacific/Fiji',
  }
  await givenStore(house.call, { ...taveuni, brandIds: ['brd_fiji'], hours: hours([]) })
  const [found] = await find('near=-16.85,179.98&brandId=brd_fiji')
  assert.equal(
    found?.distanceM,
    Math.round(
      distanceM({ latitude: -16.85, longitude: 179.98 }, { latitude: -16.85, longitude: -179.98 }),
    ),
  )
  assert.ok((found?.distanceM ?? 0) < 5_000)
})

const searches = [
  ['a city', 'Helsinki', ['Kallio', 'Kamppi']],
  ['its Swedish name', 'helsingfors', ['Kamppi']],
  ['a postal code', '33100', ['Tampere']],
  ['a Polish city without its mark', 'krakow', ['Rynek']],
  ['a Polish city with its mark', 'Kraków', ['Rynek']],
  ['a Danish city in old letters', 'Århus', ['Aarhus']],
  ['a Danish street without its letter', 'stroget', ['Strøget']],
  ['a Danish street in two letters', 'Stroeget', ['Strøget']],
  ['two words', 'kamppi helsinki', ['Kamppi']],
  ['a slip of the finger', 'Helsnki', ['Kallio', 'Kamppi']],
  ['a misspelled city', 'Tampre', ['Tampere']],
  ['an English name with a slip', 'Copenhagn', ['Strøget']],
  ['nothing we have', 'Reykjavik', []],
  ['signs that SQL knows', "%_'\\", ['Aarhus', 'Kallio', 'Kamppi', 'Rynek', 'Strøget', 'Tampere']],
] as const

for (const [name, q, expected] of searches) {
  test(`words: ${name}, "${q}", finds ${expected.length}`, async () => {
    const found = await names(`q=${encodeURIComponent(q)}`)
    assert.deepEqual(found.filter((one) => one !== 'Taveuni').toSorted(), expected)
  })
}

test('words and place together: the nearest of those that match', async () => {
  assert.deepEqual(await names('q=helsinki&near=60.19,24.95'), ['Kallio', 'Kamppi'])
})

test('open now means now in the zone of each store', async () => {
  house.at('2026-11-23T06:30:00Z')
  assert.deepEqual(await names('near=60.1699,24.9384&openNow=true'), ['Strøget'])
  house.at('2026-11-23T01:30:00Z')
  assert.deepEqual(await names('near=60.1699,24.9384&openNow=true'), ['Kallio'])
  house.at('2026-11-23T10:00:00Z')
  const open = await find('near=60.1699,24.9384&openNow=true&limit=2')
  assert.deepEqual(
    open.map(({ name }) => name),
    ['Kamppi', 'Tampere'],
  )
  assert.ok(open.every(({ opening }) => opening.open))
})

test('brand, country and services narrow the search', async () => {
  assert.deepEqual(await names('brandId=brd_cafe'), ['Strøget'])
  assert.deepEqual(await names('country=DK'), ['Aarhus', 'Strøget'])
  assert.deepEqual(await names('service=repair'), ['Rynek'])
  assert.deepEqual(await names('service=pickup&service=repair'), ['Rynek'])
})

test('two stores under one roof are told one by one', async () => {
  const roof = store('Roof', [10, 10], ['NG', '- Roof'])
  for (const name of ['Roof B', 'Roof A', 'Roof C']) {
    await givenStore(house.call, { ...roof, code: name.toLowerCase().replace(' ', '-'), name })
  }
  const seen: string[] = []
  let after = ''
  for (let page = 0; page < 3; page++) {
    const { body } = await house.call<{ items: Store[]; next: string }>(
      `GET /v1/stores?near=10,10&country=NG&limit=1${after}`,
    )
    seen.push(...body.items.map(({ name }) => name))
    after = `&after=${body.next}`
  }
  assert.deepEqual(seen, ['Roof A', 'Roof B', 'Roof C'])
  for (const code of ['roof-a', 'roof-b', 'roof-c']) {
    const { body } = await house.call<Store>(`GET /v1/stores/${code}`)
    const archive = { as: 'lead', body: { state: 'archived' } }
    await house.call(`PUT /v1/locations/${body.id}/state`, archive)
  }
})

test('page after page shows each store once, however it is sorted', async () => {
  for (const query of [
    'near=60.1699,24.9384',
    'q=katu',
    'q=Helsnki',
    'country=FI',
    'openNow=true',
  ]) {
    const whole = await names(`${query}&limit=100`)
    const seen: string[] = []
    let after = ''
    do {
      const page = await house.call<{ items: Store[]; next: string | null }>(
        `GET /v1/stores?${query}&limit=1${after}`,
      )
      seen.push(...page.body.items.map(({ name }) => name))
      after = page.body.next === null ? '' : `&after=${page.body.next}`
    } while (after !== '' && seen.length < 50)
    assert.deepEqual(seen, whole, query)
  }
})

const wrong = [
  'near=north',
  'near=91,0',
  'after=nonsense',
  'limit=1000',
  'service=haircut',
  'city=x',
]

for (const query of wrong) {
  test(`${query} is a bad request`, async () => {
    assert.equal((await house.call(`GET /v1/stores?${query}`)).status, 400)
  })
}

test('warehouses and archived stores are not for visitors', async () => {
  const { call } = house
  assert.equal((await call('GET /v1/stores/finder-vantaa')).status, 404)
  const gone = await givenStore(call, { name: 'Gone' })
  const body = { state: 'archived' }
  await call(`PUT /v1/locations/${gone.id}/state`, { as: 'lead', body })
  const found = await call(`GET /v1/stores/${gone.id}`)
  assert.deepEqual([found.status, found.type], [404, 'locations.unknown_location'])
  assert.deepEqual(await names('q=gone'), [])
})

test('the nearest stores come from the index, not from a look at all', async () => {
  const client = await house.engine.pool.connect()
  await client.query('set enable_seqscan = off')
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain select id from locations.location
     order by earth <-> '(2884738, 1337546, 5526764)'::cube fetch first 5 rows with ties`,
  )
  await client.query('reset enable_seqscan')
  client.release()
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  assert.match(plan, /Index Scan using location_earth/)
})
