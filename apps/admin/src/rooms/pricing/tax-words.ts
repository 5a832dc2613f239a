import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { TaxRateShown } from '@redthread/contract/pricing'

export const taxClassWords: Record<string, MessageDescriptor> = {
  standard: msg`Standard`,
  reduced: msg`Reduced`,
  reduced_2: msg`Reduced, second rate`,
  super_reduced: msg`Super-reduced`,
  parking: msg`Parking rate`,
  food: msg`Food`,
  restaurant: msg`Restaurants and cafés`,
  books: msg`Books`,
  zero: msg`Zero`,
  exempt: msg`Exempt`,
}

/** The place of a class among the others: what is asked for most comes first. */
export function rankOf(taxClass: string): number {
  const place = Object.keys(taxClassWords).indexOf(taxClass)
  return place < 0 ? Number.MAX_SAFE_INTEGER : place
}

export type RateStanding = 'past' | 'now' | 'ahead'

/** Whether a rate is over, in force or still to come on a day by the reader's calendar. */
export function standingOf(
  { validFrom, validUntil }: Pick<TaxRateShown, 'validFrom' | 'validUntil'>,
  now: Date,
): RateStanding {
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10)
  if (validFrom > today) return 'ahead'
  return validUntil !== null && validUntil <= today ? 'past' : 'now'
}
