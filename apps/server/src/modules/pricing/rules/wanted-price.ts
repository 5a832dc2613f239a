import type { PriceFault, PriceInput } from '@redthread/contract/pricing'
import type { WantedPrice } from './price-slot.ts'

/**
 * Fills in what an input leaves out: without a begin it holds from now on; an open-ended one that
 * has begun already is simply the price. Gives the reason where its window makes no sense.
 */
export function wantedPrice(input: PriceInput, now: Temporal.Instant): WantedPrice | PriceFault {
  const until = wholeMs(input.validUntil)
  const from = wholeMs(input.validFrom) ?? (until === null ? null : wholeMs(now))
  const holdsAlready = from !== null && until === null && isAtOrBefore(from, now)
  const validFrom = holdsAlready ? null : from
  if (until !== null && isAtOrBefore(until, now)) return 'window_is_over'
  if (validFrom !== null && until !== null && isAtOrBefore(until, validFrom)) {
    return 'window_ends_before_it_begins'
  }
  return {
    variantId: input.variantId,
    currency: input.currency,
    amount: input.amount,
    taxIncluded: input.taxIncluded ?? true,
    channelId: input.channelId ?? null,
    country: input.country ?? null,
    listId: input.listId ?? null,
    groupId: input.groupId ?? null,
    companyId: input.companyId ?? null,
    minQuantity: input.minQuantity ?? 1,
    validFrom,
    validUntil: until,
  }
}

function wholeMs(instant: Temporal.Instant | undefined): Temporal.Instant | null {
  if (instant === undefined) return null
  return Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds)
}

function isAtOrBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) <= 0
}
