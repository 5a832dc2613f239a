import { catalogEvents } from '@redthread/contract/catalog'
import { catalogPermissions, catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { findGapsJob } from './jobs.ts'
import { catalogLive } from './live/catalog-live.ts'
import { mountMedia } from './media/mount-media.ts'
import { catalogCheck } from './queries/faulty-catalog.ts'
import { catalogRoutes } from './routes/catalog-routes.ts'
import { seeds } from './seeds/tuuli.ts'

export const catalog: Module = {
  name: 'catalog',
  routes: catalogRoutes,
  events: catalogEvents,
  refusals: catalogRefusals.codes,
  permissions: catalogPermissions,
  live: catalogLive,
  consumers,
  jobs: [findGapsJob],
  checks: [catalogCheck],
  seeds,
  mount: mountMedia,
}
