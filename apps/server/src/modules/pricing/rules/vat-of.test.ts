import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTaxMode } from './in-tax-mode.ts'
import { vatOf } from './vat-of.ts'

const rates = [
  { country: 'FI', taxClass: 'standard', basisPoints: 2_400, validFrom: '2013-01-01' },
  { country: 'FI', taxClass: 'standard', basisPoints: 2_550, validFrom: '2024-09-01' },
  { country: 'FI', taxClass: 'food', basisPoints: 1_400, validFrom: '2013-01-01' },
  { country: 'DK', taxClass: 'standard', basisPoints: 2_500, validFrom: '1992-01-01' },
]

const cases: readonly [string, country: string, taxClass: string, at: string, number | null][] = [
  ['the last second of August in Helsinki', 'FI', 'standard', '2024-08-31T20:59:59Z', 2_400],
  ['midnight in Helsinki, not in London', 'FI', 'standard', '2024-08-31T21:00:00Z', 2_550],
  ['a class of its own', 'FI', 'food', '2026-06-01T12:00:00Z', 1_400],
  [
    'a class that the country does not know bears the full rate',
    'DK',
    'food',
    '2026-06-01T12:00:00Z',
    2_500,
  ],
  ['a country that we do not know', 'US', 'standard', '2026-06-01T12:00:00Z', null],
]

for (const [name, country, taxClass, at, basisPoints] of cases) {
  test(`tax: ${name}`, () => {
    const sale = { country, taxClass, at: Temporal.Instant.from(at) }
    assert.equal(vatOf(rates, sale), basisPoints)
  })
}

test('a price is told with tax or without, turned around once', () => {
  const gross = { amount: 1_255, taxIncluded: true }
  const net = inTaxMode(gross, { taxIncluded: false, basisPoints: 2_550 })
  assert.deepEqual(net, { amount: 1_000, taxIncluded: false })
  assert.deepEqual(inTaxMode(net, { taxIncluded: true, basisPoints: 2_550 }), gross)
  assert.equal(inTaxMode(gross, { taxIncluded: true, basisPoints: 2_550 }), gross)
  assert.equal(inTaxMode(gross, { taxIncluded: false, basisPoints: null }), gross)
})
