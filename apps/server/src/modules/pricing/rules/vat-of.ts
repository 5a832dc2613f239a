import type { TaxRate } from '@redthread/pricing/tax-rate'
import { taxRateOn } from '@redthread/pricing/tax'
import { localDate } from './local-date.ts'

/** What is sold to whom, as tax law asks it. */
export interface TaxedSale {
  readonly country: string
  readonly taxClass: string
  readonly at: Temporal.Instant
}

/**
 * The rate of value-added tax in basis points. A class for which a country has no rate of its own
 * bears the full one: never less than is due. Null where the country is unknown.
 */
export function vatOf(
  rates: readonly TaxRate[],
  { country, taxClass, at }: TaxedSale,
): number | null {
  const on = localDate(country, at)
  const own = taxRateOn(rates, { country, taxClass, on })
  const rate = own ?? taxRateOn(rates, { country, taxClass: 'standard', on })
  return rate?.basisPoints ?? null
}
