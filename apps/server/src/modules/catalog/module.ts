import {
  assetSaved,
  attributeChanged,
  catalogEvents,
  categoryChanged,
  productSaved,
} from '@redthread/contract/catalog'
import { catalogPermissions, catalogRefusals } from '@redthread/contract/catalog-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { seeds } from './seeds/tuuli.ts'

export const catalog: Module = {
  name: 'catalog',
  routes: [],
  events: catalogEvents,
  refusals: catalogRefusals.codes,
  permissions: catalogPermissions,
  live: [
    liveOn(productSaved, ({ productId }) => ['products', `product:${productId}`], 'catalog:read'),
    liveOn(categoryChanged, () => ['categories'], 'catalog:read'),
    liveOn(attributeChanged, () => ['attributes'], 'catalog:read'),
    liveOn(assetSaved, () => ['assets'], 'catalog:read'),
  ],
  seeds,
}
