import { cartAbandoned, cartChanged, cartsEvents } from '@redthread/contract/carts-events'
import { cartsPermissions, cartsRefusals } from '@redthread/contract/carts-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { tendCarts } from './jobs.ts'
import { cartRoutes } from './routes/carts.ts'
import { handRoutes } from './routes/hands.ts'
import { keptRoutes } from './routes/kept.ts'

export const carts: Module = {
  name: 'carts',
  routes: [...cartRoutes, ...handRoutes, ...keptRoutes],
  events: cartsEvents,
  refusals: cartsRefusals.codes,
  permissions: cartsPermissions,
  consumers,
  jobs: [tendCarts],
  // Ids of carts and people are known to those who have to do with them; no contents are told.
  live: [
    liveOn(
      cartChanged,
      ({ cartId, personId }) => [`cart:${cartId}`, `carts:${personId}`],
      'anyone',
    ),
    liveOn(cartChanged, () => ['live-carts'], 'carts:read'),
    liveOn(cartAbandoned, () => ['live-carts'], 'carts:read'),
  ],
}
