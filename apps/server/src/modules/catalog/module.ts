import { assetSaved, attributeChanged, categoryChanged } from '@redthread/contract/catalog'
import { catalogEvents, productRemoved, productSaved } from '@redthread/contract/catalog'
import { catalogPermissions, catalogRefusals } from '@redthread/contract/catalog-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { mountMedia } from './media/mount-media.ts'
import { catalogRoutes } from './routes/catalog-routes.ts'
import { seeds } from './seeds/tuuli.ts'

const topics = ({ productId }: { productId: string }) => ['products', `product:${productId}`]

export const catalog: Module = {
  name: 'catalog',
  routes: catalogRoutes,
  events: catalogEvents,
  refusals: catalogRefusals.codes,
  permissions: catalogPermissions,
  live: [
    liveOn(productSaved, topics, 'catalog:read'),
    liveOn(productRemoved, topics, 'catalog:read'),
    liveOn(categoryChanged, () => ['categories'], 'catalog:read'),
    liveOn(attributeChanged, () => ['attributes'], 'catalog:read'),
    liveOn(assetSaved, () => ['assets'], 'catalog:read'),
  ],
  seeds,
  mount: mountMedia,
}
