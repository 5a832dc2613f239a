import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressLines, isCountry, isPostalCode, type Address } from './address.ts'

const kamppi: Address = {
  lines: ['Urho Kekkosen katu 1', '2. kerros'],
  postalCode: '00100',
  city: 'Helsinki',
  region: null,
  country: 'FI',
}

const written = [
  [kamppi, 'fi', 'FI', ['Urho Kekkosen katu 1', '2. kerros', '00100 Helsinki']],
  [kamppi, 'pl', 'PL', ['Urho Kekkosen katu 1', '2. kerros', '00100 Helsinki', 'Finlandia']],
  [
    { ...kamppi, lines: ['10 Long Lane'], postalCode: 'EC1A 9HF', city: 'London', country: 'GB' },
    'da',
    'GB',
    ['10 Long Lane', 'London', 'EC1A 9HF'],
  ],
  [
    { lines: ['1 Pine St'], postalCode: '98101', city: 'Seattle', region: 'WA', country: 'US' },
    'en',
    undefined,
    ['1 Pine St', 'Seattle, WA 98101', 'United States'],
  ],
] as const

for (const [address, locale, from, lines] of written) {
  test(`${address.country} read from ${from ?? 'anywhere'}: ${lines.length} lines`, () => {
    assert.deepEqual(addressLines(address, locale, from), lines)
  })
}

const codes = [
  ['FI', '00100', true],
  ['FI', '0010', false],
  ['DK', '8000', true],
  ['PL', '00-001', true],
  ['PL', '00001', false],
  ['SE', '111 22', true],
  ['IS', '101', true],
  ['IS', '101; drop', false],
] as const

for (const [country, code, good] of codes) {
  test(`${code} is ${good ? 'a' : 'no'} postal code in ${country}`, () => {
    assert.equal(isPostalCode(country, code), good)
  })
}

test('a country is two capital letters that name one today', () => {
  assert.deepEqual(['FI', 'PL', 'EU', 'XX', 'fi', 'ZZ'].filter(isCountry), ['FI', 'PL'])
})
