import { giftCardRoutes } from './gift-cards.ts'
import { moneyRoutes } from './money.ts'
import { providerRoutes } from './provider.ts'
import { tenderRoutes } from './tenders.ts'

/** All routes of payments. */
export const everyRoute = [...tenderRoutes, ...giftCardRoutes, ...moneyRoutes, ...providerRoutes]
