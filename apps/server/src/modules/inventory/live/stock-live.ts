import { availabilityChanged, stockLow, stockMoved } from '@redthread/contract/inventory'
import { consignmentChanged, countChanged } from '@redthread/contract/inventory-documents'
import { liveOn, type LiveSource } from '#platform/event.ts'

/** What open screens hear of stock. */
export const stockLive: readonly LiveSource[] = [
  liveOn(stockMoved, ({ variantIds }) => topics(variantIds), 'inventory:read'),
  liveOn(availabilityChanged, ({ variantIds }) => topics(variantIds), 'inventory:read'),
  liveOn(availabilityChanged, ({ variantIds }) => shopTopics(variantIds), 'anyone'),
  liveOn(stockLow, () => ['stock-alerts'], 'inventory:read'),
  liveOn(consignmentChanged, ({ kind }) => [`stock-${kind}s`], 'inventory:read'),
  liveOn(countChanged, () => ['stock-counts'], 'inventory:count'),
]

/** A list of stock follows all of it, a page about one variant only that one. */
function topics(variantIds: readonly string[]): string[] {
  const most = 20
  const own = variantIds.length > most ? [] : variantIds.map((id) => `stock:${id}`)
  return ['stock', ...own]
}

/** Product pages and carts that stand open follow what they show. */
function shopTopics(variantIds: readonly string[]): string[] {
  return variantIds.slice(0, 20).map((id) => `availability:${id}`)
}
