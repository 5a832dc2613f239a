import assert from 'node:assert/strict'
import { test } from 'node:test'
import { easter } from './easter.ts'
import { holidays } from './holidays.ts'

const sundays = [
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
] as const

for (const [year, date] of sundays) {
  test(`Easter of ${year} is on ${date}`, () => {
    assert.equal(easter(year).toString(), date)
  })
}

const closed = {
  FI: ['2026-04-03', '2026-04-05', '2026-06-20', '2026-12-25'],
  DK: [
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-06-05',
    '2026-12-25',
    '2026-12-26',
  ],
  PL: [
    '2026-01-01',
    '2026-01-06',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-03',
    '2026-05-24',
    '2026-06-04',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
  ],
}

for (const [country, dates] of Object.entries(closed)) {
  test(`shops in ${country} close on these days of 2026`, () => {
    const found = holidays(country, 2026).filter(({ usual }) => usual === 'closed')
    assert.deepEqual(
      found.map(({ date }) => date),
      dates,
    )
  })
}

const named = [
  ['FI', 2026, 'Juhannusaatto', '2026-06-19'],
  ['FI', 2026, 'Pyhäinpäivä', '2026-10-31'],
  ['FI', 2027, 'Pyhäinpäivä', '2027-11-06'],
  ['FI', 2027, 'Juhannuspäivä', '2027-06-26'],
  ['FI', 2026, 'Helatorstai', '2026-05-14'],
] as const

for (const [country, year, name, date] of named) {
  test(`${name} of ${year} is on ${date}`, () => {
    const found = holidays(country, year).find((day) => day.name.fi === name)
    assert.equal(found?.date, date)
  })
}

// As announced for the years by the Polish ministry.
const trading = {
  2024: ['01-28', '03-24', '04-28', '06-30', '08-25', '12-15', '12-22'],
  2025: ['01-26', '04-13', '04-27', '06-29', '08-31', '12-07', '12-14', '12-21'],
  2026: ['01-25', '03-29', '04-26', '06-28', '08-30', '12-06', '12-13', '12-20'],
}

for (const [year, days] of Object.entries(trading)) {
  test(`Polish shops may open on ${days.length} Sundays of ${year}`, () => {
    const found = holidays('PL', Number(year)).filter(({ usual }) => usual === 'open')
    assert.deepEqual(
      found.map(({ date }) => date.slice(5)),
      days,
    )
  })
}

test('Great Prayer Day was a Danish holiday for the last time in 2023', () => {
  const has = (year: number) => holidays('DK', year).some((d) => d.name.da === 'Store bededag')
  assert.deepEqual([2022, 2023, 2024].map(has), [true, true, false])
})

test('each holiday is a date of its year, in order, and none stands twice', () => {
  for (const country of ['FI', 'DK', 'PL']) {
    for (let year = 2020; year <= 2060; year++) {
      const dates = holidays(country, year).map(({ date }) => date)
      assert.deepEqual(dates, [...new Set(dates)].toSorted(), `${country} ${year}`)
      assert.ok(dates.every((date) => date.startsWith(`${year}-`)))
    }
  }
  assert.deepEqual(holidays('SE', 2026), [])
})
