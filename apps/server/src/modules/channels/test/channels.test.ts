import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Channel } from '@redthread/contract/channels'
import { givenBrand, givenChannel, openHouse, webChannel, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

function move(channelId: string, state: string, as = 'lead') {
  return house.call<Channel>(`PUT /v1/channels/${channelId}/state`, { as, body: { state } })
}

test('a channel is opened, read and changed field by field', async () => {
  const { call } = house
  const channel = await givenChannel(call)
  const path = `/v1/channels/${channel.id}`
  assert.deepEqual((await call(`GET ${path}`, { as: 'reader' })).body, channel)
  const body = { locales: ['pl', 'en'], defaultLocale: 'pl', currency: 'PLN', country: 'PL' }
  const changed = await call<Channel>(`PATCH ${path}`, { as: 'lead', body, ifMatch: 1 })
  assert.equal(changed.headers['etag'], '"2"')
  const { changedAt } = changed.body
  assert.deepEqual(changed.body, { ...channel, ...body, version: 2, changedAt })
})

const misfits = [
  ['a default language that is not offered', { defaultLocale: 'pl' }, 'defaultLocale'],
  ['a store without its place', { kind: 'store', host: null }, 'locationId'],
  ['a web shop at a place', { locationId: 'loc_kamppi' }, 'locationId'],
  ['cash on the web', { paymentMethods: ['cash'] }, 'paymentMethods'],
  ['a path without host', { host: null, path: '/fi' }, 'path'],
] as const

for (const [name, change, field] of misfits) {
  test(`${name} is refused and named`, async () => {
    const brand = await givenBrand(house.call)
    const body = { ...webChannel(brand.id), ...change }
    const { status, detail } = await house.call('POST /v1/channels', { as: 'lead', body })
    assert.equal(status, 422)
    const faults = detail['faults'] as { field: string }[]
    assert.deepEqual(faults[0]?.field, field)
  })
}

test('a change that breaks the whole is refused, and nothing of it stays', async () => {
  const { call } = house
  const channel = await givenChannel(call)
  const path = `/v1/channels/${channel.id}`
  const patched = await call(`PATCH ${path}`, { as: 'lead', body: { locales: ['da'] } })
  assert.deepEqual([patched.status, patched.type], [422, 'channels.invalid_channel'])
  assert.deepEqual((await call(`GET ${path}`, { as: 'lead' })).body, channel)
})

const badBodies = [
  ['an unknown field', { theme: 'x' }],
  ['an unknown kind', { kind: 'fax' }],
  ['a currency we do not trade in', { currency: 'XXX' }],
  ['a host with a scheme', { host: 'https://tuuli.example' }],
  ['a path that climbs', { path: '/../admin' }],
  ['a language twice', { locales: ['fi', 'fi'] }],
  ['a name in one language only', { name: { en: 'Shop' } }],
  ['a place that is no location', { locationId: 'chn_1' }],
] as const

for (const [name, change] of badBodies) {
  test(`${name} is a bad request`, async () => {
    const body = { ...webChannel('brd_x'), ...change }
    assert.equal((await house.call('POST /v1/channels', { as: 'lead', body })).status, 400)
  })
}

test('a web address belongs to one channel, until that one is archived', async () => {
  const { call } = house
  const first = await givenChannel(call, { path: '/fi' })
  const body = webChannel(first.brandId, { host: first.host, path: '/fi' })
  const taken = await call('POST /v1/channels', { as: 'lead', body })
  assert.deepEqual([taken.status, taken.type], [409, 'channels.address_taken'])
  await move(first.id, 'archived')
  assert.equal((await call('POST /v1/channels', { as: 'lead', body })).status, 201)
  const back = await move(first.id, 'paused')
  assert.deepEqual([back.status, back.type], [409, 'channels.address_taken'])
})

test('one brand sells once at a location, another brand may be there too', async () => {
  const { call } = house
  const place = { kind: 'store', host: null, locationId: 'loc_kamppi' } as const
  const first = await givenChannel(call, place)
  const body = webChannel(first.brandId, place)
  const taken = await call('POST /v1/channels', { as: 'lead', body })
  assert.deepEqual([taken.status, taken.type], [409, 'channels.location_taken'])
  assert.equal((await givenChannel(call, place)).locationId, 'loc_kamppi')
})

const moves = [
  ['active', 'paused', 200],
  ['paused', 'active', 200],
  ['active', 'active', 200],
  ['active', 'archived', 200],
  ['archived', 'active', 409],
  ['archived', 'paused', 200],
] as const

test('a channel pauses, resumes, is archived and comes back as the table allows', async () => {
  const { id } = await givenChannel(house.call)
  for (const [from, to, status] of moves) {
    const before = await house.call<Channel>(`GET /v1/channels/${id}`, { as: 'lead' })
    assert.equal(before.body.state, from)
    const moved = await move(id, to)
    assert.equal(moved.status, status, `${from} to ${to}`)
    if (status === 409) assert.equal(moved.type, 'channels.state_not_reachable')
  }
})

test('two editors with one version: one wins, the other is told', async () => {
  const { call } = house
  const { id } = await givenChannel(call)
  const answers = await Promise.all(
    ['SE', 'NO'].map((country) =>
      call(`PATCH /v1/channels/${id}`, { as: 'lead', body: { country }, ifMatch: 1 }),
    ),
  )
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 412]))
})

test('ten open a channel with one code at once: one does', async () => {
  const { call } = house
  const brand = await givenBrand(call)
  const body = webChannel(brand.id)
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => call('POST /v1/channels', { as: 'lead', body })),
  )
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
  assert.deepEqual(statuses, [201, ...Array.from({ length: 9 }, () => 409)])
})

test('a brand is never archived under a channel that opens at the same time', async () => {
  const { call } = house
  for (let round = 0; round < 5; round++) {
    const brand = await givenBrand(call)
    const body = webChannel(brand.id)
    const archive = { as: 'lead', body: { state: 'archived' } }
    const [archived, opened] = await Promise.all([
      call(`PUT /v1/brands/${brand.id}/state`, archive),
      call('POST /v1/channels', { as: 'lead', body }),
    ])
    const done = [archived.status === 200, opened.status === 201]
    assert.equal(done.filter(Boolean).length, 1, `${archived.status} ${opened.status}`)
  }
})

test('whose grant names one channel reads and changes that one alone', async () => {
  const { call, engine } = house
  const { brandId, id: other } = await givenChannel(call)
  const mine = await givenChannel(call, { brandId })
  await engine.pool.query(`update channels.channel set id = 'chn_one' where id = $1`, [mine.id])
  const list = await call<{ items: Channel[] }>('GET /v1/channels', { as: 'local' })
  assert.deepEqual(
    list.body.items.map(({ id }) => id),
    ['chn_one'],
  )
  const body = { pricePolicy: 'declared' }
  assert.equal((await call('PATCH /v1/channels/chn_one', { as: 'local', body })).status, 200)
  assert.equal((await call(`PATCH /v1/channels/${other}`, { as: 'local', body })).status, 403)
  assert.equal((await call(`GET /v1/channels/${other}`, { as: 'local' })).status, 403)
  assert.equal((await move(other, 'paused', 'local')).status, 403)
  const opened = await call('POST /v1/channels', { as: 'local', body: webChannel(brandId) })
  assert.equal(opened.status, 403)
})

test('channels are found by brand, kind, state, country and a part of their code', async () => {
  const { call } = house
  const channel = await givenChannel(call, { kind: 'b2b', country: 'EE' })
  await move(channel.id, 'paused')
  const queries = [
    `brandId=${channel.brandId}`,
    'kind=b2b',
    'country=EE',
    `q=${channel.code.slice(1)}`,
    `state=paused&brandId=${channel.brandId}`,
  ]
  for (const query of queries) {
    const found = await call<{ items: Channel[] }>(`GET /v1/channels?${query}`, { as: 'reader' })
    assert.ok(
      found.body.items.some(({ id }) => id === channel.id),
      query,
    )
  }
  const none = await call<{ items: Channel[] }>(
    `GET /v1/channels?state=active&brandId=${channel.brandId}`,
    { as: 'reader' },
  )
  assert.deepEqual(none.body.items, [])
  assert.equal((await call('GET /v1/channels?colour=red', { as: 'reader' })).status, 400)
})

test('the order of a filtered list can change without moving the others', async () => {
  const { call } = house
  const brand = await givenBrand(call)
  const made = []
  for (let i = 0; i < 3; i++) made.push(await givenChannel(call, { brandId: brand.id }))
  const [a, b, c] = made.map(({ id }) => id)
  await call('PUT /v1/channels/order', { as: 'lead', body: { ids: [c, a] } })
  const list = await call<{ items: Channel[] }>(`GET /v1/channels?brandId=${brand.id}`, {
    as: 'reader',
  })
  assert.deepEqual(
    list.body.items.map(({ id }) => id),
    [c, b, a],
  )
})
