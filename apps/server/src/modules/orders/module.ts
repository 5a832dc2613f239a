import { orderCanceled, orderChanged, orderPlaced, orderTouched } from '@redthread/contract/orders'
import { ordersEvents } from '@redthread/contract/orders'
import { documentsRefusals } from '@redthread/contract/orders-documents'
import { ordersPermissions, ordersRefusals } from '@redthread/contract/orders-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { finishWaiting, forgetGuesses, plantPastOrders } from './jobs.ts'
import { mountPages } from './pages/mount-pages.ts'
import { ordersCheck } from './queries/faulty-orders.ts'
import { everyRoute } from './routes/every-route.ts'
import { seeds } from './seeds/tuuli.ts'

const topics = ({ orderId }: { readonly orderId: string }) => ['orders', `order:${orderId}`]

export const orders: Module = {
  name: 'orders',
  routes: everyRoute,
  events: ordersEvents,
  refusals: { ...ordersRefusals.codes, ...documentsRefusals.codes },
  permissions: ordersPermissions,
  consumers,
  jobs: [finishWaiting, forgetGuesses, plantPastOrders],
  live: [
    ...[orderPlaced, orderCanceled, orderChanged].map((e) => liveOn(e, topics, 'orders:read')),
    // The id of an order is known to nobody but its person and our house.
    liveOn(orderTouched, ({ orderId }) => [`own-order:${orderId}`], 'anyone'),
  ],
  checks: [ordersCheck],
  seeds,
  mount: mountPages,
}
