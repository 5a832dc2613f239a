import { inventoryEvents } from '@redthread/contract/inventory-documents'
import { inventoryPermissions, inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Module } from '#platform/module.ts'
import * as jobs from './jobs.ts'
import { stockLive } from './live/stock-live.ts'
import { stockCheck } from './queries/faulty-stock.ts'
import { everyRoute } from './routes/every-route.ts'
import { seeds } from './seeds/tuuli.ts'

export const inventory: Module = {
  name: 'inventory',
  routes: everyRoute,
  events: inventoryEvents,
  refusals: inventoryRefusals.codes,
  permissions: inventoryPermissions,
  live: stockLive,
  jobs: Object.values(jobs),
  checks: [stockCheck],
  seeds,
}
