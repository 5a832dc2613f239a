import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Location } from '@redthread/contract/locations'
import { givenStore, givenStoreWithId, newStore, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('a location is opened, read and changed field by field', async () => {
  const { call } = house
  const store = await givenStore(call)
  const path = `/v1/locations/${store.id}`
  assert.equal(store.version, 1)
  assert.deepEqual((await call(`GET ${path}`, { as: 'reader' })).body, store)
  const body = { name: 'Renamed', capacityPerDay: null }
  const changed = await call<Location>(`PATCH ${path}`, { as: 'lead', body, ifMatch: 1 })
  assert.equal(changed.headers['etag'], '"2"')
  const { changedAt } = changed.body
  assert.deepEqual(changed.body, { ...store, ...body, version: 2, changedAt })
})

const faulty = [
  ['a zone of nowhere', { zone: 'Europe/Hesa' }, 'zone'],
  ['an offset for a zone', { zone: '+02:00' }, 'zone'],
  [
    'a postal code of another country',
    { address: { ...newStore().address, country: 'PL' } },
    'address/postalCode',
  ],
  ['a warehouse with a tasting bar', { kind: 'warehouse', services: ['order_ahead'] }, 'services'],
] as const

for (const [name, change, field] of faulty) {
  test(`${name} is refused and named, in a new location and in a change`, async () => {
    const { call } = house
    const body = { ...newStore(), ...change }
    const created = await call('POST /v1/locations', { as: 'lead', body })
    assert.deepEqual([created.status, created.type], [422, 'locations.invalid_location'])
    assert.equal((created.detail['faults'] as { field: string }[])[0]?.field, field)
    const store = await givenStore(call)
    const path = `/v1/locations/${store.id}`
    assert.equal((await call(`PATCH ${path}`, { as: 'lead', body: change })).status, 422)
    assert.deepEqual((await call(`GET ${path}`, { as: 'lead' })).body, store)
  })
}

const badBodies = [
  ['an unknown field', { owner: 'x' }],
  ['a latitude beyond the pole', { latitude: 91 }],
  ['a service that nobody offers', { services: ['haircut'] }],
  ['a phone with spaces', { phone: '+358 9 123' }],
  ['no name', { name: '' }],
  ['a brand that is a channel', { brandIds: ['chn_1'] }],
  [
    'a day of the week in Finnish',
    { hours: { regular: [{ days: ['ma'], opens: '10:00', closes: '20:00' }], seasons: [] } },
  ],
  [
    'an hour after midnight',
    { hours: { regular: [{ days: ['mon'], opens: '10:00', closes: '25:00' }], seasons: [] } },
  ],
] as const

for (const [name, change] of badBodies) {
  test(`${name} is a bad request`, async () => {
    const body = { ...newStore(), ...change }
    assert.equal((await house.call('POST /v1/locations', { as: 'lead', body })).status, 400)
  })
}

test('a code belongs to one location, however many open it at once', async () => {
  const body = newStore()
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => house.call('POST /v1/locations', { as: 'lead', body })),
  )
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
  assert.deepEqual(statuses, [201, 409, 409, 409, 409])
})

test('two editors with one version: one wins, the other is told', async () => {
  const { call } = house
  const { id } = await givenStore(call)
  const answers = await Promise.all(
    ['One', 'Two'].map((name) =>
      call(`PATCH /v1/locations/${id}`, { as: 'lead', body: { name }, ifMatch: 1 }),
    ),
  )
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 412]))
  const read = await call<Location>(`GET /v1/locations/${id}`, { as: 'lead' })
  assert.equal(read.body.version, 2)
})

test('a location pauses, is archived and comes back as the table allows', async () => {
  const { call } = house
  const { id } = await givenStore(call)
  const put = (state: string) =>
    call<Location>(`PUT /v1/locations/${id}/state`, { as: 'lead', body: { state } })
  const states = ['paused', 'active', 'archived', 'active', 'paused', 'active']
  const answers = []
  for (const state of states) answers.push((await put(state)).status)
  assert.deepEqual(answers, [200, 200, 200, 409, 200, 200])
})

test('whose grant names one location sees that one, and changes nothing but its hours', async () => {
  const kamppi = await givenStoreWithId(house, 'loc_kamppi')
  const other = await givenStore(house.call)
  const { call } = house
  const list = await call<{ items: Location[] }>('GET /v1/locations', { as: 'keeper' })
  assert.deepEqual(
    list.body.items.map(({ id }) => id),
    [kamppi.id],
  )
  assert.equal((await call(`GET /v1/locations/${other.id}`, { as: 'keeper' })).status, 403)
  const rename = { as: 'keeper', body: { name: 'Mine' } }
  assert.equal((await call(`PATCH /v1/locations/${kamppi.id}`, rename)).status, 403)
  const hours = { as: 'keeper', body: { hours: kamppi.hours, specialDays: [] } }
  assert.equal((await call(`PUT /v1/locations/${kamppi.id}/hours`, hours)).status, 200)
  assert.equal((await call(`PUT /v1/locations/${other.id}/hours`, hours)).status, 403)
  assert.equal(
    (await call(`PUT /v1/locations/${other.id}/hours`, { ...hours, as: 'reader' })).status,
    403,
  )
  const { as: _, ...stranger } = hours
  assert.equal((await call(`PUT /v1/locations/${kamppi.id}/hours`, stranger)).status, 401)
  const read = await call<Location>(`GET /v1/locations/${other.id}`, { as: 'lead' })
  assert.equal(read.body.version, 1)
})

test('locations are listed by name, page by page, and filtered', async () => {
  const { call } = house
  for (const name of ['Zeta', 'Alpha', 'Mitte'])
    await givenStore(call, { name, brandIds: ['brd_list'] })
  const seen: string[] = []
  let after = ''
  do {
    const page = await call<{ items: Location[]; next: string | null }>(
      `GET /v1/locations?brandId=brd_list&limit=1${after}`,
      { as: 'reader' },
    )
    seen.push(...page.body.items.map(({ name }) => name))
    after = page.body.next === null ? '' : `&after=${page.body.next}`
  } while (after !== '')
  assert.deepEqual(seen, ['Alpha', 'Mitte', 'Zeta'])
  const found = await call<{ items: Location[] }>('GET /v1/locations?q=z%C3%89ta', { as: 'reader' })
  assert.deepEqual(
    found.body.items.map(({ name }) => name),
    ['Zeta'],
  )
  const none = await call<{ items: Location[] }>('GET /v1/locations?kind=warehouse&country=PL', {
    as: 'reader',
  })
  assert.deepEqual(none.body.items, [])
})

test('a request sent twice under one key opens one location', async () => {
  const body = newStore()
  const send = () =>
    house.call<Location>('POST /v1/locations', { as: 'lead', body, key: 'open-once' })
  const [one, two] = await Promise.all([send(), send()])
  assert.deepEqual([one.status, two.status, one.body.id], [201, 201, two.body.id])
})

test('every change is told to open screens', async () => {
  const { call, engine } = house
  const { id, hours } = await givenStore(call)
  await call(`PATCH /v1/locations/${id}`, { as: 'lead', body: { name: 'Told' } })
  const body = { hours, specialDays: [{ date: '2026-12-25', spans: [], label: newWords }] }
  await call(`PUT /v1/locations/${id}/hours`, { as: 'lead', body })
  const { rows } = await engine.pool.query(
    'select type, payload from platform.event where subject = $1 order by position',
    [id],
  )
  assert.deepEqual(rows, [
    event('location_changed', { locationId: id, version: 1, state: 'active', change: 'created' }),
    event('location_changed', { locationId: id, version: 2, state: 'active', change: 'edited' }),
    event('hours_changed', { locationId: id, version: 3, dates: ['2026-12-25'] }),
  ])
})

const newWords = { en: 'Christmas', fi: 'Joulu', da: 'Jul', pl: 'Boże Narodzenie' }

function event(name: string, payload: object) {
  return { type: `locations.${name}.v1`, payload }
}
