import { ordersEvents } from '@redthread/contract/orders'
import { documentsRefusals } from '@redthread/contract/orders-documents'
import { ordersPermissions, ordersRefusals } from '@redthread/contract/orders-refusals'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { finishWaiting, forgetGuesses, plantPastOrders } from './jobs.ts'
import { live } from './live.ts'
import { mountPages } from './pages/mount-pages.ts'
import { ordersCheck } from './queries/faulty-orders.ts'
import { everyRoute } from './routes/every-route.ts'
import { seeds } from './seeds/tuuli.ts'

export const orders: Module = {
  name: 'orders',
  routes: everyRoute,
  events: ordersEvents,
  refusals: { ...ordersRefusals.codes, ...documentsRefusals.codes },
  permissions: ordersPermissions,
  consumers,
  jobs: [finishWaiting, forgetGuesses, plantPastOrders],
  live,
  checks: [ordersCheck],
  seeds,
  mount: mountPages,
}
