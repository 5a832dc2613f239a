import assert from 'node:assert/strict'
import { test } from 'node:test'
import { divideRounded } from '@redthread/kernel/money'
import fc from 'fast-check'
import { proportion } from './proportion.ts'
import { taxOf, taxRateOn } from './tax.ts'
import type { TaxRate } from './tax-rate.ts'

test('tax is taken out of a gross amount, or put on a net one, and rounded once', () => {
  const table: [number, number, boolean, [number, number, number]][] = [
    // amount  rate  included  net tax gross
    [12_550, 2550, true, [10_000, 2550, 12_550]],
    [9999, 2550, true, [7967, 2032, 9999]],
    [10_000, 2500, false, [10_000, 2500, 12_500]],
    [999, 2300, true, [812, 187, 999]],
    [50, 100, false, [50, 1, 51]],
    [49, 100, false, [49, 0, 49]],
    [995, 0, true, [995, 0, 995]],
    [0, 2550, true, [0, 0, 0]],
    [-9999, 2550, true, [-7967, -2032, -9999]],
    [-50, 100, false, [-50, -1, -51]],
  ]
  for (const [amount, rate, included, [net, tax, gross]] of table) {
    assert.deepEqual(taxOf(amount, rate, included), { net, tax, gross })
  }
})

test('net and tax are gross, and the tax is never more than half a unit off', () => {
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  fc.assert(
    fc.property(amount, fc.nat({ max: 10_000 }), fc.boolean(), (value, rate, included) => {
      const { net, tax, gross } = taxOf(value, rate, included)
      assert.equal(net + tax, gross)
      const exact = included ? (value * rate) / (10_000 + rate) : (value * rate) / 10_000
      assert.ok(Math.abs(tax - exact) <= 0.5 + 1e-6)
    }),
  )
})

test('a proportion in plain numbers is the one in exact arithmetic, large or small', () => {
  const whole = fc.maxSafeInteger()
  fc.assert(
    fc.property(whole, fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (value, times, by) => {
      const exact = divideRounded(BigInt(value) * BigInt(times), BigInt(by), 'half_up')
      if (Number.isSafeInteger(exact)) assert.equal(proportion(value, times, by), exact + 0)
    }),
    { numRuns: 5000 },
  )
})

const rates: readonly TaxRate[] = [
  { country: 'FI', taxClass: 'standard', basisPoints: 2400, validUntil: '2024-09-01' },
  { country: 'FI', taxClass: 'standard', basisPoints: 2550, validFrom: '2024-09-01' },
  { country: 'FI', taxClass: 'food', basisPoints: 1400, validUntil: '2026-01-01' },
  { country: 'FI', taxClass: 'food', basisPoints: 1350, validFrom: '2026-01-01' },
  { country: 'DK', taxClass: 'standard', basisPoints: 2500 },
]

test('the rate of the day holds: the old one to its last day, the new one from its first', () => {
  const table: [string, string, string, number | undefined][] = [
    ['FI', 'standard', '2024-08-31', 2400],
    ['FI', 'standard', '2024-09-01', 2550],
    ['FI', 'food', '2025-12-31', 1400],
    ['FI', 'food', '2026-01-01', 1350],
    ['DK', 'standard', '1999-01-01', 2500],
    ['DK', 'food', '2026-01-01', undefined],
    ['PL', 'standard', '2026-01-01', undefined],
  ]
  for (const [country, taxClass, on, basisPoints] of table) {
    assert.equal(taxRateOn(rates, { country, taxClass, on })?.basisPoints, basisPoints)
  }
})

test('of two rates that overlap the later decision holds, whatever their order', () => {
  const cut = { country: 'DK', taxClass: 'standard', basisPoints: 2000, validFrom: '2026-03-01' }
  const question = { country: 'DK', taxClass: 'standard', on: '2026-03-01' }
  assert.equal(taxRateOn([...rates, cut], question)?.basisPoints, 2000)
  assert.equal(taxRateOn([cut, ...rates], question)?.basisPoints, 2000)
})
