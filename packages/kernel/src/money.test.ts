import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addMoney, allocate, divideRounded, money, shareOf, subtractMoney } from './money.ts'

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const weights = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 50 })
  .filter((w) => w.some((n) => n > 0))

test('parts of an allocation sum to the whole, to the unit, and none crosses zero', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, w) => {
      const parts = allocate(money(amount, 'EUR'), w)
      assert.equal(parts.length, w.length)
      assert.equal(
        parts.reduce((a, p) => a + p.amount, 0),
        amount,
      )
      for (const part of parts) assert.ok(part.amount === 0 || part.amount > 0 === amount > 0)
    }),
  )
})

test('a part is never a unit or more away from its exact share', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, w) => {
      const sum = w.reduce((a, b) => a + b, 0)
      allocate(money(amount, 'EUR'), w).forEach((part, i) => {
        assert.ok(Math.abs(part.amount - (amount * (w[i] ?? 0)) / sum) < 1.000001)
      })
    }),
  )
})

test('ten euro over three equal parts gives the spare cent to the first', () => {
  const parts = allocate(money(1000, 'EUR'), [1, 1, 1])
  assert.deepEqual(
    parts.map((p) => p.amount),
    [334, 333, 333],
  )
})

test('adding and subtracting are inverse; currencies do not mix', () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const sum = addMoney(money(a, 'DKK'), money(b, 'DKK'))
      assert.deepEqual(subtractMoney(sum, money(b, 'DKK')), money(a, 'DKK'))
    }),
  )
  assert.throws(() => addMoney(money(1, 'EUR'), money(1, 'PLN')), /cannot mix EUR and PLN/)
})

test('fractions of a unit do not pass for money', () => {
  assert.throws(() => money(0.5, 'EUR'), RangeError)
  assert.throws(() => money(Number.MAX_SAFE_INTEGER + 1, 'EUR'), RangeError)
  assert.throws(() => allocate(money(1, 'EUR'), [0, 0]), RangeError)
  assert.throws(() => allocate(money(1, 'EUR'), [1, -1]), RangeError)
})

test('roundings settle a half as they are named', () => {
  const table: [bigint, number, number, number, number][] = [
    // value/10   half_up  half_even  down  up
    [25n, 3, 2, 2, 3],
    [35n, 4, 4, 3, 4],
    [24n, 2, 2, 2, 3],
    [26n, 3, 3, 2, 3],
    [20n, 2, 2, 2, 2],
    [-25n, -3, -2, -2, -3],
  ]
  for (const [value, up, even, down, away] of table) {
    assert.equal(divideRounded(value, 10n, 'half_up'), up)
    assert.equal(divideRounded(value, 10n, 'half_even'), even)
    assert.equal(divideRounded(value, 10n, 'down'), down)
    assert.equal(divideRounded(value, 10n, 'up'), away)
  }
})

test('25.5 percent of 99.99 is 25.50, not a float', () => {
  assert.deepEqual(shareOf(money(9999, 'EUR'), 2550, 'half_up'), money(2550, 'EUR'))
})
