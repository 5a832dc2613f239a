import { currencies, type Currency } from '@redthread/kernel/money'

/** Notes that people pay with, in whole units. */
const notes: Partial<Record<Currency, readonly number[]>> = {
  EUR: [5, 10, 20, 50, 100, 200],
  DKK: [50, 100, 200, 500],
  PLN: [10, 20, 50, 100, 200, 500],
  SEK: [20, 50, 100, 200, 500],
  NOK: [50, 100, 200, 500],
  GBP: [5, 10, 20, 50],
}
const usual = [5, 10, 20, 50, 100]
const most = 4

/**
 * What a person is likely to hand over for an amount: the next sums that notes of one kind make,
 * smallest first, in minor units; never the amount itself.
 */
export function cashSuggestions(due: number, currency: Currency): number[] {
  const unit = 10 ** currencies[currency]
  const sums = (notes[currency] ?? usual).map(
    (note) => Math.ceil(due / (note * unit)) * note * unit,
  )
  const fresh = [...new Set(sums)].filter((sum) => sum > due)
  return fresh.toSorted((a, b) => a - b).slice(0, most)
}
