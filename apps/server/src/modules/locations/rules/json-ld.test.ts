import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonLdOfStore } from './json-ld.ts'

const label = { en: 'x', fi: 'x', da: 'x', pl: 'x' }
const store = {
  id: 'loc_1',
  code: 'kamppi',
  kind: 'store',
  name: 'Tuuli Beauty Kamppi',
  brandIds: [],
  address: { lines: ['A 1'], postalCode: '00100', city: 'Helsinki', region: null, country: 'FI' },
  latitude: 60.1,
  longitude: 24.9,
  zone: 'Europe/Helsinki',
  phone: null,
  email: null,
  services: [],
  cutOffs: {},
  directions: null,
  state: 'active',
} as const

const spans = [
  ['10:00', '20:00', '20:00'],
  ['20:00', '02:00', '02:00'],
  ['18:00', '24:00', '00:00'],
  ['00:00', '24:00', '23:59'],
  ['06:00', '06:00', '06:00'],
] as const

for (const [opens, closes, said] of spans) {
  test(`open from ${opens} to ${closes} is told as closing at ${said}`, () => {
    const hours = { regular: [{ days: ['mon' as const], opens, closes }], seasons: [] }
    const { openingHoursSpecification: told } = jsonLdOfStore({
      ...store,
      brandIds: [],
      services: [],
      address: { ...store.address, lines: ['A 1'] },
      hours,
      specialDays: [],
    })
    assert.deepEqual(told, [
      { '@type': 'OpeningHoursSpecification', opens, closes: said, dayOfWeek: ['Monday'] },
    ])
  })
}

test('a closed day and a closed season are told as such', () => {
  const season = { from: '2026-07-01', through: '2026-07-31', label, spans: [] }
  const told = jsonLdOfStore({
    ...store,
    brandIds: [],
    services: [],
    address: { ...store.address, lines: ['A 1'] },
    hours: { regular: [], seasons: [season] },
    specialDays: [{ date: '2026-12-25', spans: [], label }],
  })
  const shut = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' }
  assert.deepEqual(told.openingHoursSpecification, [
    { ...shut, validFrom: '2026-07-01', validThrough: '2026-07-31' },
  ])
  assert.deepEqual(told.specialOpeningHoursSpecification, [
    { ...shut, validFrom: '2026-12-25', validThrough: '2026-12-25' },
  ])
})
