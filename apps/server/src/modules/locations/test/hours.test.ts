import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Location, SpecialDay, StoreDetail } from '@redthread/contract/locations'
import type { BulkReport } from '@redthread/contract/locations-bulk'
import { givenStore, givenStoreWithId, openHouse, words, workdays, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const closed = (date: string): SpecialDay => ({ date, spans: [], label: words('Closed') })
const short = (date: string): SpecialDay => ({
  date,
  spans: [{ opens: '09:00', closes: '13:00' }],
  label: words('Short day'),
})

function setHours(store: Location, specialDays: SpecialDay[], ifMatch?: number) {
  const body = { hours: store.hours, specialDays }
  const at = ifMatch === undefined ? {} : { ifMatch }
  return house.call<Location>(`PUT /v1/locations/${store.id}/hours`, { as: 'lead', body, ...at })
}

async function opening(store: Location) {
  const { body } = await house.call<StoreDetail>(`GET /v1/stores/${store.id}`)
  return body.opening as unknown as { open: boolean; until: string; opensAt: string }
}

test('people see whether the doors are open, until when, and the week to come', async () => {
  const store = await givenStore(house.call)
  house.at('2026-11-23T10:00:00Z')
  const { body } = await house.call<StoreDetail>(`GET /v1/stores/${store.code}`)
  const label = null
  assert.deepEqual(body.opening, {
    open: true,
    until: '2026-11-23T18:00:00Z',
    opensAt: null,
    label,
  })
  const spans = [{ opens: '10:00', closes: '20:00' }]
  assert.deepEqual(body.week[0], { date: '2026-11-23', weekday: 'mon', spans, label })
  assert.deepEqual(body.week[5], { date: '2026-11-28', weekday: 'sat', spans: [], label })
  assert.equal(body.week.length, 7)
})

test('the week begins today as the clock of the store has it', async () => {
  const store = await givenStore(house.call)
  house.at('2026-11-22T23:00:00Z')
  const { body } = await house.call<StoreDetail>(`GET /v1/stores/${store.id}`)
  assert.equal(body.week[0]?.date, '2026-11-23')
  house.at('2026-11-23T10:00:00Z')
})

test('special days outrank the week, and saving them again takes some away', async () => {
  const store = await givenStore(house.call)
  const saved = await setHours(store, [short('2026-11-23'), closed('2026-11-24')], 1)
  assert.equal(saved.status, 200)
  assert.deepEqual(
    saved.body.specialDays.map(({ date }) => date),
    ['2026-11-23', '2026-11-24'],
  )
  house.at('2026-11-23T12:00:00Z')
  assert.deepEqual((await opening(store)).opensAt, '2026-11-25T08:00:00Z')
  await setHours(store, [short('2026-11-23')])
  assert.deepEqual((await opening(store)).opensAt, '2026-11-24T08:00:00Z')
  const read = await house.call<Location>(`GET /v1/locations/${store.id}`, { as: 'lead' })
  assert.deepEqual(read.body.specialDays, [short('2026-11-23')])
  house.at('2026-11-23T10:00:00Z')
})

test('days long past are neither shown nor lost when hours are saved', async () => {
  const store = await givenStore(house.call)
  house.at('2026-01-05T10:00:00Z')
  await setHours(store, [closed('2026-01-06')])
  house.at('2026-11-23T10:00:00Z')
  const saved = await setHours(store, [closed('2026-12-25')])
  assert.deepEqual(saved.body.specialDays, [closed('2026-12-25')])
  const { rows } = await house.engine.pool.query(
    'select count(*)::int as days from locations.special_day where location_id = $1',
    [store.id],
  )
  assert.deepEqual(rows, [{ days: 2 }])
})

const contradictions = [
  ['overlap in the week', { regular: twice(), seasons: [] }, [], 'hours/regular/1'],
  [
    'a date that is none',
    { regular: [], seasons: [] },
    [closed('2026-02-30')],
    'specialDays/0/date',
  ],
  [
    'a date twice',
    { regular: [], seasons: [] },
    [closed('2026-12-24'), short('2026-12-24')],
    'specialDays/1',
  ],
] as const

function twice() {
  const span = { days: [...workdays], opens: '10:00', closes: '20:00' }
  return [span, { ...span, opens: '19:00', closes: '22:00' }]
}

for (const [name, hours, specialDays, path] of contradictions) {
  test(`${name} is refused, and the hours stay as they were`, async () => {
    const store = await givenStore(house.call)
    const body = { hours, specialDays }
    const saved = await house.call(`PUT /v1/locations/${store.id}/hours`, { as: 'lead', body })
    assert.deepEqual([saved.status, saved.type], [422, 'locations.invalid_hours'])
    assert.equal((saved.detail['faults'] as { path: string }[])[0]?.path, path)
    const read = await house.call(`GET /v1/locations/${store.id}`, { as: 'lead' })
    assert.deepEqual(read.body, store)
  })
}

test('two keepers save hours at once: one wins, and no day of the other stays', async () => {
  const store = await givenStore(house.call)
  const answers = await Promise.all([
    setHours(store, [closed('2026-12-24')], 1),
    setHours(store, [closed('2026-12-31')], 1),
  ])
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 412]))
  const won = answers.find(({ status }) => status === 200)
  const read = await house.call<Location>(`GET /v1/locations/${store.id}`, { as: 'lead' })
  assert.deepEqual(read.body.specialDays, won?.body.specialDays)
})

test('a paused store is closed, whatever its hours say', async () => {
  const store = await givenStore(house.call)
  const body = { state: 'paused' }
  await house.call(`PUT /v1/locations/${store.id}/state`, { as: 'lead', body })
  assert.equal((await opening(store)).open, false)
})

function bulk(body: object, as = 'lead') {
  return house.call<BulkReport>('POST /v1/locations/special-days', { as, body })
}

test('Christmas for many stores is looked at, done, and done twice changes nothing', async () => {
  const brandIds = ['brd_xmas' as const]
  const free = await givenStore(house.call, { name: 'A free', brandIds })
  const taken = await givenStore(house.call, { name: 'B taken', brandIds })
  await givenStore(house.call, { name: 'C elsewhere' })
  await setHours(taken, [short('2026-12-24')])
  const days = [closed('2026-12-24'), closed('2026-12-25')]
  const wanted = { where: { brandId: 'brd_xmas' }, days, onTaken: 'keep' }
  const outcomes = (report: BulkReport) =>
    report.lines.map(({ name, date, outcome }) => `${name} ${date.slice(8)} ${outcome}`)
  const look = await bulk({ ...wanted, dryRun: true })
  const expected = ['A free 24 added', 'A free 25 added', 'B taken 24 kept', 'B taken 25 added']
  assert.deepEqual(outcomes(look.body), expected)
  assert.equal((await read(free)).version, 1)
  const done = await bulk({ ...wanted, dryRun: false })
  assert.deepEqual(outcomes(done.body), expected)
  assert.deepEqual((await read(free)).specialDays, days)
  assert.deepEqual((await read(taken)).specialDays, [short('2026-12-24'), closed('2026-12-25')])
  const { version } = await read(free)
  const again = await bulk({ ...wanted, dryRun: false })
  assert.equal(again.body.locations, 0)
  assert.equal((await read(free)).version, version)
  const replaced = await bulk({ ...wanted, onTaken: 'replace', dryRun: false })
  assert.equal(replaced.body.locations, 1)
  assert.deepEqual((await read(taken)).specialDays, days)
})

async function read(store: Location): Promise<Location> {
  return (await house.call<Location>(`GET /v1/locations/${store.id}`, { as: 'lead' })).body
}

test('a store keeper reaches no other store by asking for many', async () => {
  const mine = await givenStoreWithId(house, 'loc_kamppi')
  const other = await givenStore(house.call)
  const wanted = { days: [closed('2026-12-26')], onTaken: 'replace', dryRun: false }
  const everywhere = await bulk({ ...wanted, where: {} }, 'keeper')
  assert.deepEqual(
    everywhere.body.lines.map(({ locationId }) => locationId),
    [mine.id],
  )
  const named = await bulk({ ...wanted, where: { ids: [mine.id, other.id] } }, 'keeper')
  assert.equal(named.status, 403)
  assert.deepEqual((await read(other)).specialDays, [])
  assert.equal((await bulk({ ...wanted, where: {} }, 'reader')).status, 403)
})

test('holidays are suggested to those who see locations', async () => {
  const { call } = house
  const found = await call<{ items: { date: string; name: { fi: string } }[] }>(
    'GET /v1/holidays?country=FI&year=2026',
    { as: 'keeper' },
  )
  const midsummer = found.body.items.find(({ name }) => name.fi === 'Juhannuspäivä')
  assert.equal(midsummer?.date, '2026-06-20')
  assert.equal((await call('GET /v1/holidays?country=FI&year=1999', { as: 'lead' })).status, 400)
  assert.equal((await call('GET /v1/holidays?country=FI&year=2026')).status, 401)
})
