import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocate, money } from '@redthread/kernel/money'
import fc from 'fast-check'
import { allocateAmount } from './allocate-amount.ts'

const sizes = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 5_000_000 }), fc.nat({ max: 2 ** 40 }))

test('parts are those of the kernel, in plain numbers or large ones, and none beyond its weight', () => {
  const weights = fc.array(sizes, { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(sizes, weights, (amount, given) => {
      const parts = allocateAmount(amount, given)
      const sum = given.reduce((a, b) => a + b, 0)
      parts.forEach((part, i) => assert.ok(part >= 0 && part <= (given[i] ?? 0)))
      if (sum === 0) return
      const exact = allocate(money(Math.min(amount, sum), 'EUR'), given)
      assert.deepEqual(
        parts,
        exact.map((part) => part.amount),
      )
    }),
    { numRuns: 3000 },
  )
})

test('nothing is spread over nothing', () => {
  assert.deepEqual(allocateAmount(100, []), [])
  assert.deepEqual(allocateAmount(100, [0, 0]), [0, 0])
  assert.deepEqual(allocateAmount(0, [5, 5]), [0, 0])
})
