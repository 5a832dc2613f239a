import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries } from './countries.ts'
import { isTimeZone } from './time.ts'
import { zoneOfCountry } from './zone-of-country.ts'

test('every country that parcels go to has a zone, its capital’s own', () => {
  for (const country of countries) {
    const zone = zoneOfCountry(country)
    assert.ok(isTimeZone(zone) && zone !== 'UTC', `${country}: ${zone}`)
  }
  const some = ['FI', 'DK', 'PL', 'ES', 'PT', 'XX'].map(zoneOfCountry)
  assert.deepEqual(some, [
    ...['Europe/Helsinki', 'Europe/Copenhagen', 'Europe/Warsaw', 'Europe/Madrid'],
    ...['Europe/Lisbon', 'UTC'],
  ])
})
