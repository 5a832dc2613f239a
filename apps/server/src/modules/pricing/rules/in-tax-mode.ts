import { taxOf } from '@redthread/pricing/tax'
import type { StoredPrice } from './engine-row.ts'

/**
 * A price as a channel tells prices, with tax or without. One that was written down the other way
 * is turned around once, per piece; where no rate is known it stays as it is.
 */
export function inTaxMode<P extends Pick<StoredPrice, 'amount' | 'taxIncluded'>>(
  price: P,
  { taxIncluded, basisPoints }: { taxIncluded: boolean; basisPoints: number | null },
): P {
  if (price.taxIncluded === taxIncluded || basisPoints === null) return price
  const { net, gross } = taxOf(price.amount, basisPoints, price.taxIncluded)
  return { ...price, amount: taxIncluded ? gross : net, taxIncluded }
}
