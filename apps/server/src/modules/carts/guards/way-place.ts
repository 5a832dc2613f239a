import type { Storefront } from '@redthread/contract/channels'
import type { Ctx } from '#platform/ctx.ts'
import type { WayPlace } from '../queries/way-fault.ts'
import type { CartRow } from '../rows/cart-columns.ts'
import { sideOf } from './cart-access.ts'

/**
 * Where a choice is made. What is carried out is in the customer's hand, whatever the books say:
 * only whoever stands at the till can tell, so a person's own phone is at none.
 */
export function wayPlace(ctx: Ctx, cart: CartRow, channel: Storefront): WayPlace {
  return { channel, locationId: sideOf(ctx) === 'person' ? null : cart.location_id }
}
