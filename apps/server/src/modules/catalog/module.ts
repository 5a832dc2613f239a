import * as said from '@redthread/contract/catalog'
import { catalogPermissions, catalogRefusals } from '@redthread/contract/catalog-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { findGapsJob } from './jobs.ts'
import { mountMedia } from './media/mount-media.ts'
import { catalogRoutes } from './routes/catalog-routes.ts'
import { seeds } from './seeds/tuuli.ts'

const topics = ({ productId }: { productId: string }) => ['products', `product:${productId}`]

export const catalog: Module = {
  name: 'catalog',
  routes: catalogRoutes,
  events: said.catalogEvents,
  refusals: catalogRefusals.codes,
  permissions: catalogPermissions,
  live: [
    liveOn(said.productSaved, topics, 'catalog:read'),
    liveOn(said.productRemoved, topics, 'catalog:read'),
    liveOn(said.categoryChanged, () => ['categories'], 'catalog:read'),
    liveOn(said.attributeChanged, () => ['attributes'], 'catalog:read'),
    liveOn(said.assetSaved, () => ['assets'], 'catalog:read'),
  ],
  consumers,
  jobs: [findGapsJob],
  seeds,
  mount: mountMedia,
}
