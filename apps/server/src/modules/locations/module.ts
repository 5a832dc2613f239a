import { hoursChanged, locationChanged, locationsEvents } from '@redthread/contract/locations'
import { locationsPermissions, locationsRefusals } from '@redthread/contract/locations-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { locationsCheck } from './queries/faulty-locations.ts'
import { bulkRoutes } from './routes/bulk.ts'
import { locationRoutes } from './routes/locations.ts'
import { storeRoutes } from './routes/stores.ts'
import { seeds } from './seeds/tuuli.ts'

const topics = ({ locationId }: { locationId: string }) => ['locations', `location:${locationId}`]

export const locations: Module = {
  name: 'locations',
  routes: [...storeRoutes, ...bulkRoutes, ...locationRoutes],
  events: locationsEvents,
  refusals: locationsRefusals.codes,
  permissions: locationsPermissions,
  seeds,
  checks: [locationsCheck],
  live: [liveOn(locationChanged, topics, 'anyone'), liveOn(hoursChanged, topics, 'anyone')],
}
