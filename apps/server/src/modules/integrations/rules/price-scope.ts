import type { PriceInput } from '@redthread/contract/pricing'

/** Names the circumstances of a price, its window included: one amount holds in each. */
export function priceScope(price: Omit<PriceInput, 'amount'>): string {
  const { variantId, currency, channelId, country, listId, groupId, companyId } = price
  const { minQuantity = 1, validFrom, validUntil } = price
  const window = [instantText(validFrom), instantText(validUntil)]
  const parts = [variantId, currency, channelId, country, listId, groupId, companyId, minQuantity]
  return [...parts, ...window].map((part) => part ?? '').join('|')
}

/** Instants kept as JSON are texts already. */
function instantText(instant: Temporal.Instant | string | null | undefined): string {
  return instant?.toString() ?? ''
}
