import type { OwnOrder } from '@redthread/contract/orders'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { isId } from '@redthread/contract/define'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { Answer } from '#platform/route.ts'
import { requireForOrder, requireOwn } from '../guards/order-access.ts'
import { findOrder } from '../queries/find-order.ts'
import { ownOrderOf } from '../queries/order-detail.ts'
import { placeOrder, type Placing } from './place-order.ts'

/**
 * Places a cart for whoever has it in hand: 201 with the new order, 200 with the one that it became
 * before, so that one cart is one order however often and from wherever it is placed.
 */
export async function placeCart(ctx: Ctx, placing: Placing): Promise<Answer<OwnOrder>> {
  try {
    return new Answer(201, await placeOrder(ctx, placing))
  } catch (error) {
    const orderId = orderedAs(error)
    if (orderId === null) throw error
    const found = await findOrder(ctx, orderId)
    const { actor } = ctx
    if (actor.kind === 'visitor' || actor.kind === 'shopper') await requireOwn(ctx, found.row)
    else requireForOrder(ctx, 'orders:read', found.row)
    return new Answer(200, await ownOrderOf(ctx, found))
  }
}

/** The order that the cart became, where that is why it cannot be placed. */
function orderedAs(error: unknown) {
  if (!(error instanceof Refusal)) return null
  const { kind, detail } = error
  if (kind.code !== cartsRefusals.codes.not_changeable.code) return null
  const { orderId } = detail
  return typeof orderId === 'string' && isId('ord', orderId) ? orderId : null
}
