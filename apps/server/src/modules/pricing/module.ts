import { listChanged, pricesChanged, pricingEvents } from '@redthread/contract/pricing'
import { policyChanged } from '@redthread/contract/pricing'
import { pricingPermissions, pricingRefusals } from '@redthread/contract/pricing-refusals'
import { promotionChanged, promotionsEvents } from '@redthread/contract/promotions'
import { promotionsPermissions, promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import * as jobs from './jobs.ts'
import { pricesCheck } from './queries/faulty-prices.ts'
import { everyRoute } from './routes/every-route.ts'
import { seeds } from './seeds/tuuli.ts'
import { offerSeeds } from './seeds/tuuli-offers.ts'

export const pricing: Module = {
  name: 'pricing',
  routes: everyRoute,
  jobs: Object.values(jobs).filter((one) => typeof one === 'object'),
  events: [...pricingEvents, ...promotionsEvents],
  refusals: { ...pricingRefusals.codes, ...promotionsRefusals.codes },
  permissions: { ...pricingPermissions, ...promotionsPermissions },
  live: [
    liveOn(pricesChanged, () => ['prices'], 'pricing:read'),
    liveOn(listChanged, () => ['price-lists'], 'pricing:read'),
    liveOn(policyChanged, () => ['price-lists'], 'pricing:read'),
    liveOn(promotionChanged, () => ['promotions'], 'promotions:read'),
  ],
  checks: [pricesCheck],
  seeds: [...seeds, ...offerSeeds],
}
