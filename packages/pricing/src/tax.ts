import { proportion } from './proportion.ts'
import type { TaxedAmount, TaxRate } from './tax-rate.ts'
import { isGiven } from './is-given.ts'

/**
 * Takes the amount of a line apart into net, tax and gross, rounded once to the nearest minor unit
 * (halves away from zero, so that a refund mirrors its sale). Keep the parts: a tax reckoned again
 * from a part of them may differ by a unit.
 */
export function taxOf(amount: number, basisPoints: number, included: boolean): TaxedAmount {
  if (included) {
    const tax = proportion(amount, basisPoints, 10_000 + basisPoints)
    return { net: amount - tax, tax, gross: amount }
  }
  const tax = proportion(amount, basisPoints, 10_000)
  return { net: amount, tax, gross: amount + tax }
}

/** What a rate is asked for: `on` is the local date 'YYYY-MM-DD' in the country. */
export interface TaxQuestion {
  readonly country: string
  readonly taxClass: string
  readonly on: string
}

/**
 * Picks the rate in force on a day; of two that overlap, the one that began later. Null where none
 * is: the caller refuses to sell rather than to guess.
 */
export function taxRateOn(rates: readonly TaxRate[], question: TaxQuestion): TaxRate | null {
  const { country, taxClass, on } = question
  let best: TaxRate | null = null
  for (const rate of rates) {
    if (rate.country !== country || rate.taxClass !== taxClass) continue
    if (isGiven(rate.validFrom) && on < rate.validFrom) continue
    if (isGiven(rate.validUntil) && on >= rate.validUntil) continue
    if (best === null || (rate.validFrom ?? '') > (best.validFrom ?? '')) best = rate
  }
  return best
}
