import { counterEvents, saleChanged } from '@redthread/contract/counter'
import { counterPermissions, counterRefusals } from '@redthread/contract/counter-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { customerRoutes } from './routes/till-customers.ts'
import { saleRoutes } from './routes/till-sales.ts'

export const counter: Module = {
  name: 'counter',
  routes: [...saleRoutes, ...customerRoutes],
  events: counterEvents,
  refusals: counterRefusals.codes,
  permissions: counterPermissions,
  consumers,
  live: [liveOn(saleChanged, ({ locationId }) => [`till-sales:${locationId}`], 'counter:sell')],
}
