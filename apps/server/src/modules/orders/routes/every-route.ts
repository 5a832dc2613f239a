import { changeRoutes } from './changes.ts'
import { checkoutRoutes } from './checkout.ts'
import { documentRoutes } from './documents.ts'
import { orderRoutes } from './orders.ts'
import { ownOrderRoutes } from './own-orders.ts'

/** All routes of the room. */
export const everyRoute = [
  ...checkoutRoutes,
  ...ownOrderRoutes,
  ...orderRoutes,
  ...changeRoutes,
  ...documentRoutes,
]
