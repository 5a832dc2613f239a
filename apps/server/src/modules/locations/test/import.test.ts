import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readCsv, writeCsv } from '@redthread/kernel/csv'
import type { Location } from '@redthread/contract/locations'
import type { ImportReport } from '@redthread/contract/locations-bulk'
import { givenStore, openHouse, words, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

function take(csv: string, change: object = {}) {
  const body = { csv, policy: 'reject_everything', dryRun: false, ...change }
  return house.call<ImportReport>('POST /v1/locations/import', { as: 'lead', body })
}

async function exported(): Promise<string> {
  const { headers, text } = await house.call('GET /v1/locations/export.csv', { as: 'reader' })
  assert.equal(headers['content-type'], 'text/csv; charset=utf-8')
  return text
}

async function everything(): Promise<unknown[]> {
  const { rows } = await house.engine.pool.query<{ row: unknown }>(
    `select to_jsonb(l) - 'version' - 'changed_at' as row from locations.location l
     union all select to_jsonb(d) from locations.special_day d order by 1`,
  )
  return rows.map(({ row }) => row)
}

const full = {
  name: 'Tuuli; "Café", =Kamppi',
  directions: words('Beside the "metro", level E'),
  searchTerms: ['Helsingfors', 'Hesa'],
  longitude: -24.9317,
  address: {
    lines: ['Urho Kekkosen katu 1', '2. kerros'],
    postalCode: '00100',
    city: 'Helsinki',
    region: null,
    country: 'FI',
  },
}

test('what is exported comes back as the same locations, into an empty house too', async () => {
  const { call, engine } = house
  const store = await givenStore(call, full)
  const season = {
    from: '2026-06-22',
    through: '2026-08-02',
    label: words('Summer'),
    spans: [{ days: ['mon' as const], opens: '11:00', closes: '02:00' }],
  }
  const specialDays = [{ date: '2026-12-25', spans: [], label: words('Christmas') }]
  const body = { hours: { ...store.hours, seasons: [season] }, specialDays }
  await call(`PUT /v1/locations/${store.id}/hours`, { as: 'lead', body })
  await givenStore(call, { kind: 'warehouse', services: [], phone: null, capacityPerDay: null })
  const csv = await exported()
  const before = await everything()
  const same = await take(csv)
  assert.deepEqual([same.body.unchanged, same.body.changed, same.body.errors], [2, 0, []])
  assert.deepEqual(await everything(), before)
  await engine.pool.query('truncate locations.location cascade')
  const again = await take(csv)
  assert.deepEqual([again.body.created, again.body.errors], [2, []])
  const plain = (rows: unknown[]): string =>
    JSON.stringify(rows)
      .replaceAll(/loc_\w+/g, 'loc')
      .replaceAll(/"created_at": ?"[^"]*"/g, '')
  assert.equal(plain(await everything()).length, plain(before).length)
  assert.equal(await exported(), csv)
})

test('a column that is missing stays as it is', async () => {
  const store = await givenStore(house.call, full)
  const report = await take(`code;name\n${store.code};Uusi nimi\n`)
  assert.deepEqual([report.body.changed, report.body.errors], [1, []])
  const { body } = await house.call<Location>(`GET /v1/locations/${store.id}`, { as: 'lead' })
  assert.equal(body.name, 'Uusi nimi')
  assert.deepEqual(body.directions, full.directions)
  assert.deepEqual(body.hours, store.hours)
})

const faults = [
  ['zone', 'Europe/Hesa', 'is not an IANA time zone'],
  ['postal_code', '1', 'is none of FI'],
  ['latitude', 'north', 'is not a number'],
  ['longitude', '200', 'must be <= 180'],
  ['kind', 'shop', 'must be equal to one of the allowed values'],
  ['hours', 'mon 10-20', '"10-20" is not understood'],
  ['hours', 'mon 10:00-20:00, 19:00-21:00', 'overlap'],
  ['services', 'pickup haircut', 'must be equal to one of the allowed values'],
  ['special_days', '[{', 'is not JSON'],
  ['special_days', '[{"date":"2026-12-25"}]', 'must have required properties spans, label'],
  ['name', '', 'must not have fewer than 1 characters'],
  ['phone', '12', 'must match pattern'],
] as const

for (const [column, value, reason] of faults) {
  test(`a fault is told with row, column, value and reason: ${column} "${value}"`, async () => {
    const good = await givenStore(house.call)
    const [header = [], ...rows] = readCsv(await exported()).map(({ cells }) => [...cells])
    const cells = rows.find((row) => row[0] === good.code) ?? []
    cells[header.indexOf(column)] = value
    const before = await everything()
    const report = await take(writeCsv([header, cells]))
    const [error] = report.body.errors
    assert.deepEqual([error?.row, error?.column, error?.value], [2, column, value])
    assert.equal(error?.reason.slice(0, reason.length), reason)
    assert.deepEqual([report.body.applied, report.body.failed], [false, 1])
    assert.deepEqual(await everything(), before)
  })
}

test('by policy a faulty row stops all, or only itself; a dry run stops before writing', async () => {
  const { code } = await givenStore(house.call)
  const other = await givenStore(house.call)
  const csv = `code,name,zone\n${code},Renamed,Europe/Helsinki\n${other.code},Bad,Nowhere\n`
  const nameOf = async () => {
    const list = await house.call<{ items: Location[] }>('GET /v1/locations?limit=200', {
      as: 'lead',
    })
    return list.body.items.find((location) => location.code === code)?.name
  }
  const before = await nameOf()
  const dry = await take(csv, { dryRun: true, policy: 'reject_failed_rows' })
  assert.deepEqual([dry.body.changed, dry.body.failed, dry.body.applied], [1, 1, false])
  const all = await take(csv)
  assert.deepEqual([all.body.applied, await nameOf()], [false, before])
  const some = await take(csv, { policy: 'reject_failed_rows' })
  assert.deepEqual([some.body.applied, await nameOf()], [true, 'Renamed'])
})

test('a code that stands twice in the file is a fault of the second row', async () => {
  const { code } = await givenStore(house.call)
  const report = await take(`code,name\n${code},One\n${code},Two\n`)
  assert.deepEqual(report.body.errors, [
    { row: 3, column: 'code', value: code, reason: 'stands twice in the file' },
  ])
})

const unreadable = [
  ['a strange column', 'code,colour\na,red\n'],
  ['no codes', 'name\nKamppi\n'],
  ['a column twice', 'code,code\na,b\n'],
  ['a quote that does not end', 'code,name\na,"b\n'],
] as const

for (const [name, csv] of unreadable) {
  test(`${name} makes no list of locations`, async () => {
    const { status, type } = await take(csv)
    assert.deepEqual([status, type], [422, 'locations.unreadable_file'])
  })
}

test('only who may write everywhere takes a file in', async () => {
  const body = { csv: 'code\na\n', policy: 'reject_everything', dryRun: true }
  for (const [as, status] of [
    ['reader', 403],
    ['keeper', 403],
    ['nobody', 401],
  ] as const) {
    assert.equal((await house.call('POST /v1/locations/import', { as, body })).status, status)
  }
  assert.equal((await house.call('GET /v1/locations/export.csv', { as: 'keeper' })).status, 403)
})
