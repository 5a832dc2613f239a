import type { DeliveryOption } from '@redthread/contract/delivery'

/** What goods to be sent weigh, and what they are worth in minor units after discounts. */
export interface Parcel {
  readonly weightG: number
  readonly value: number
}

/** What sending costs; `regular` is what it would below the free threshold. */
export interface DeliveryPrice {
  readonly amount: number
  readonly regular: number
  /** How much more would have to be bought for a free delivery; null where there is none. */
  readonly missingForFree: number | null
}

type Rated = Pick<DeliveryOption, 'rates' | 'freeFrom' | 'maxWeightG'>

/**
 * Picks the rate: of those whose value is reached and whose weight is not passed, the one of the
 * highest value, and there the one of the smallest weight. Null where the parcel is too heavy.
 */
export function deliveryPrice(option: Rated, { weightG, value }: Parcel): DeliveryPrice | null {
  const { rates, freeFrom, maxWeightG } = option
  if (maxWeightG !== null && weightG > maxWeightG) return null
  const fitting = rates
    .filter((rate) => rate.fromValue <= value && weightG <= (rate.upToWeightG ?? Infinity))
    .toSorted(
      (a, b) =>
        b.fromValue - a.fromValue || (a.upToWeightG ?? Infinity) - (b.upToWeightG ?? Infinity),
    )
  const rate = fitting[0]
  if (rate === undefined) return null
  const regular = rate.amount
  if (freeFrom === null) return { amount: regular, regular, missingForFree: null }
  const isFree = value >= freeFrom
  const missingForFree = regular === 0 ? null : Math.max(0, freeFrom - value)
  return { amount: isFree ? 0 : regular, regular, missingForFree }
}
