import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Currency } from '@redthread/kernel/money'
import { cashSuggestions } from './cash-suggestions.ts'

test('what people hand over is the next sum that notes make', () => {
  const cases: [number, Currency, number[]][] = [
    [5823, 'EUR', [6000, 10_000, 20_000]],
    [1240, 'EUR', [1500, 2000, 5000, 10_000]],
    [5000, 'EUR', [6000, 10_000, 20_000]],
    [1, 'EUR', [500, 1000, 2000, 5000]],
    [12_950, 'DKK', [15_000, 20_000, 50_000]],
    [9999, 'PLN', [10_000, 20_000, 50_000]],
    [25_000, 'EUR', [26_000, 30_000, 40_000]],
  ]
  for (const [due, currency, sums] of cases) {
    assert.deepEqual(cashSuggestions(due, currency), sums, `${due} ${currency}`)
  }
})
