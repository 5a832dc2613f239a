import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTimeZone } from './time.ts'
import { zoneOfCountry } from './zone-of-country.ts'

const countries =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'

test('every country that parcels go to has a zone, its capital’s own', () => {
  for (const country of countries.split(' ')) {
    const zone = zoneOfCountry(country)
    assert.ok(isTimeZone(zone) && zone !== 'UTC', `${country}: ${zone}`)
  }
  const some = ['FI', 'DK', 'PL', 'ES', 'PT', 'XX'].map(zoneOfCountry)
  assert.deepEqual(some, [
    ...['Europe/Helsinki', 'Europe/Copenhagen', 'Europe/Warsaw', 'Europe/Madrid'],
    ...['Europe/Lisbon', 'UTC'],
  ])
})
