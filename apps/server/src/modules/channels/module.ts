import { brandChanged, brandKitPublished, channelChanged } from '@redthread/contract/channels'
import { channelsEvents, kitDrafted } from '@redthread/contract/channels'
import { channelsPermissions, channelsRefusals } from '@redthread/contract/channels-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { mountBrandFiles } from './pages/mount-brand-files.ts'
import { kitsCheck } from './queries/faulty-kits.ts'
import { brandRoutes } from './routes/brands.ts'
import { channelRoutes } from './routes/channels.ts'
import { kitRoutes } from './routes/kits.ts'
import { storefrontRoutes } from './routes/storefronts.ts'
import { seeds } from './seeds/tuuli.ts'

export const channels: Module = {
  name: 'channels',
  routes: [...storefrontRoutes, ...brandRoutes, ...kitRoutes, ...channelRoutes],
  events: channelsEvents,
  refusals: channelsRefusals.codes,
  permissions: channelsPermissions,
  live: [
    liveOn(brandKitPublished, ({ brandId }) => [`brand:${brandId}`], 'anyone'),
    liveOn(channelChanged, ({ channelId }) => ['channels', `channel:${channelId}`], 'anyone'),
    liveOn(brandChanged, () => ['brands'], 'channels:read'),
    liveOn(kitDrafted, ({ brandId }) => [`brand-kit:${brandId}`], 'channels:read'),
  ],
  seeds,
  checks: [kitsCheck],
  mount: mountBrandFiles,
}
