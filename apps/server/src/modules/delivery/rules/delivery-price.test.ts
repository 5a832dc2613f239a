import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveryPrice } from './delivery-price.ts'

const rates = [
  { fromValue: 0, upToWeightG: 2_000, amount: 590 },
  { fromValue: 0, upToWeightG: null, amount: 990 },
  { fromValue: 5_000, upToWeightG: 2_000, amount: 290 },
]
const option = { rates, freeFrom: 8_000, maxWeightG: 20_000 }

const rows: readonly [string, number, number, number | null, number | null][] = [
  ['a light parcel', 500, 1_000, 590, 7_000],
  ['at the edge of the weight', 2_000, 1_000, 590, 7_000],
  ['a gram heavier', 2_001, 1_000, 990, 7_000],
  ['worth more, light', 500, 5_000, 290, 3_000],
  ['worth more, heavy', 2_500, 5_000, 990, 3_000],
  ['a cent below free', 500, 7_999, 290, 1],
  ['free', 500, 8_000, 0, 0],
  ['too heavy for the carrier', 20_001, 8_000, null, null],
]

for (const [name, weightG, value, amount, missing] of rows) {
  test(`the rate of ${name}`, () => {
    const price = deliveryPrice(option, { weightG, value })
    assert.equal(price?.amount ?? null, amount)
    assert.equal(price?.missingForFree ?? null, missing)
  })
}

test('an option without a threshold is never free and promises nothing', () => {
  const price = deliveryPrice({ ...option, freeFrom: null }, { weightG: 1, value: 99_999 })
  assert.deepEqual(price, { amount: 290, regular: 290, missingForFree: null })
})
