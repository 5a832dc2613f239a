import {
  policyChanged,
  listChanged,
  pricesChanged,
  pricingEvents,
} from '@redthread/contract/pricing'
import { pricingPermissions, pricingRefusals } from '@redthread/contract/pricing-refusals'
import { promotionChanged, promotionsEvents } from '@redthread/contract/promotions'
import { promotionsPermissions, promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { seeds } from './seeds/tuuli.ts'
import * as jobs from './jobs.ts'
import { priceListRoutes } from './routes/price-lists.ts'
import { priceRoutes } from './routes/prices.ts'
import { couponRoutes } from './routes/coupons.ts'
import { parityRoutes } from './routes/parity.ts'
import { promotionRoutes } from './routes/promotions.ts'
import { quoteRoutes } from './routes/quotes.ts'

export const pricing: Module = {
  name: 'pricing',
  jobs: Object.values(jobs).filter((one) => typeof one === 'object'),
  routes: [
    ...[...priceRoutes, ...priceListRoutes, ...parityRoutes],
    ...[...promotionRoutes, ...couponRoutes, ...quoteRoutes],
  ],
  events: [...pricingEvents, ...promotionsEvents],
  refusals: { ...pricingRefusals.codes, ...promotionsRefusals.codes },
  permissions: { ...pricingPermissions, ...promotionsPermissions },
  live: [
    liveOn(pricesChanged, () => ['prices'], 'pricing:read'),
    liveOn(listChanged, () => ['price-lists'], 'pricing:read'),
    liveOn(policyChanged, () => ['price-lists'], 'pricing:read'),
    liveOn(promotionChanged, () => ['promotions'], 'promotions:read'),
  ],
  seeds,
}
