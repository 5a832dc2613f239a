import { consignmentRoutes } from './consignments.ts'
import { countRoutes } from './counts.ts'
import { policyRoutes } from './policies.ts'
import { stockRoutes } from './stock.ts'

/** All doors of the room, as module.ts mounts them. */
export const everyRoute = [...policyRoutes, ...consignmentRoutes, ...countRoutes, ...stockRoutes]
