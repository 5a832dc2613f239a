import { deliveryEvents } from '@redthread/contract/delivery'
import { deliveryPermissions, deliveryRefusals } from '@redthread/contract/delivery-refusals'
import type { Module } from '#platform/module.ts'
import { deliveryOptionRoutes } from './routes/delivery-options.ts'
import { reachingPeopleRoutes } from './routes/reaching-people.ts'
import { seeds } from './seeds/tuuli.ts'

export const delivery: Module = {
  name: 'delivery',
  routes: [...deliveryOptionRoutes, ...reachingPeopleRoutes],
  events: deliveryEvents,
  refusals: deliveryRefusals.codes,
  permissions: deliveryPermissions,
  seeds,
}
