import { availabilityChanged, policyChanged, stockLow } from '@redthread/contract/inventory'
import { stockMoved } from '@redthread/contract/inventory'
import { consignmentChanged, countChanged } from '@redthread/contract/inventory-documents'
import { inventoryPermissions, inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { expireHoldsJob } from './jobs.ts'
import { stockCheck } from './queries/faulty-stock.ts'
import { consignmentRoutes } from './routes/consignments.ts'
import { countRoutes } from './routes/counts.ts'
import { policyRoutes } from './routes/policies.ts'
import { stockRoutes } from './routes/stock.ts'

export const inventory: Module = {
  name: 'inventory',
  routes: [...policyRoutes, ...consignmentRoutes, ...countRoutes, ...stockRoutes],
  events: [
    ...[availabilityChanged, stockMoved, stockLow, policyChanged],
    ...[consignmentChanged, countChanged],
  ],
  refusals: inventoryRefusals.codes,
  permissions: inventoryPermissions,
  live: [
    liveOn(stockMoved, ({ variantIds }) => topics(variantIds), 'inventory:read'),
    liveOn(availabilityChanged, ({ variantIds }) => topics(variantIds), 'inventory:read'),
    liveOn(availabilityChanged, ({ variantIds }) => shopTopics(variantIds), 'anyone'),
    liveOn(stockLow, () => ['stock-alerts'], 'inventory:read'),
    liveOn(consignmentChanged, ({ kind }) => [`stock-${kind}s`], 'inventory:read'),
    liveOn(countChanged, () => ['stock-counts'], 'inventory:count'),
  ],
  jobs: [expireHoldsJob],
  checks: [stockCheck],
}

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
