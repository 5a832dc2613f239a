import { couponRoutes } from './coupons.ts'
import { historyRoutes } from './history.ts'
import { parityRoutes } from './parity.ts'
import { priceListRoutes } from './price-lists.ts'
import { priceRoutes } from './prices.ts'
import { promotionRoutes } from './promotions.ts'
import { quoteRoutes } from './quotes.ts'

/** All doors of the room, as module.ts mounts them. */
export const everyRoute = [
  ...[...priceRoutes, ...priceListRoutes, ...parityRoutes, ...historyRoutes],
  ...[...promotionRoutes, ...couponRoutes, ...quoteRoutes],
]
