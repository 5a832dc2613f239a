import type { PriceInput } from '@redthread/contract/pricing'

/** Names the circumstances of a price, its window included: one amount holds in each. */
export function priceScope(price: Omit<PriceInput, 'amount'>): string {
  const { variantId, currency, channelId, country, listId, groupId, companyId } = price
  const { minQuantity = 1, validFrom, validUntil } = price
  const window = [instantText(validFrom), instantText(validUntil)]
  const parts = [variantId, currency, channelId, country, listId, groupId, companyId, minQuantity]
  return [...parts, ...window].map((part) => part ?? '').join('|')
}

function instantText(instant: unknown): string {
  return instant === undefined || instant === null ? '' : String(instant)
}
