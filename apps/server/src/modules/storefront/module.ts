import { offersChanged, storefrontEvents } from '@redthread/contract/storefront'
import { storefrontPermissions, storefrontRefusals } from '@redthread/contract/storefront-search'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { rankWindows, refreshWindows } from './jobs.ts'
import { searchRoutes } from './routes/search.ts'
import { shopRoutes } from './routes/shop.ts'

export const storefront: Module = {
  name: 'storefront',
  routes: [...shopRoutes, ...searchRoutes],
  events: storefrontEvents,
  refusals: storefrontRefusals.codes,
  permissions: storefrontPermissions,
  consumers,
  jobs: [refreshWindows, rankWindows],
  live: [liveOn(offersChanged, ({ channelId }) => [`offers:${channelId}`], 'anyone')],
}
