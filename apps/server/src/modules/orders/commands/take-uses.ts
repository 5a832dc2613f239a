import type { Id } from '@redthread/kernel/id'
import type { CartToPlace } from '#modules/carts/index.ts'
import { reserveUse, settleUse } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { asHouse } from './give-back.ts'

interface Uses {
  readonly cart: CartToPlace
  readonly orderId: Id<'ord'>
}

/**
 * Takes one use of each promotion and code that took part, in the order of their ids, so that two
 * orders never wait for each other in a circle. Refuses where the last use went to another order.
 */
export async function takeUses(ctx: Ctx, { cart, orderId }: Uses): Promise<Id<'use'>[]> {
  const house = asHouse(ctx)
  const { channelId, currency, customerId: personId } = cart
  const ids: Id<'use'>[] = []
  const inOrder = cart.uses.toSorted((a, b) => (a.promotionId < b.promotionId ? -1 : 1))
  for (const { promotionId, code, amount } of inOrder) {
    const which = code === null ? { promotionId } : { code }
    const about = { reference: orderId, personId, channelId, currency, discount: amount }
    const { id } = await reserveUse(house, { ...which, ...about })
    await settleUse(house, { useId: id, to: 'redeemed' })
    ids.push(id)
  }
  return ids
}
