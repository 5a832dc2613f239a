import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { cartFor } from '../guards/cart-access.ts'
import { usualWay } from '../queries/way-fault.ts'
import { cartColumns, type CartRow } from '../rows/cart-columns.ts'
import { keyOf, linesOf } from '../queries/find-cart.ts'
import { shopChannel } from '../queries/goods-of.ts'
import { db } from '../tables.ts'
import { changeWays } from './change-ways.ts'
import { tellCart, touchCart } from './touch-cart.ts'

interface Standing {
  readonly cartId: Id<'crt'>
  /** The store of the till; null where the person goes on by themselves. */
  readonly locationId: Id<'loc'> | null
}

/**
 * Says at which store's till a cart stands: there its goods may be carried out, and the order will
 * be sold there. Let go, what was to be carried out is to reach the person as usual in the channel.
 */
export async function standAtTill(ctx: Ctx, { cartId, locationId }: Standing): Promise<CartRow> {
  const before = await cartFor(ctx, cartId)
  if (before.location_id === locationId) return before
  const key = keyOf(before)
  if (locationId === null) await carryNothingOut(ctx, before)
  await touchCart(ctx, key)
  const row = await db(ctx)
    .updateTable('carts.cart')
    .set({ location_id: locationId })
    .where('customer_id', '=', key.customerId)
    .where('id', '=', cartId)
    .returning(cartColumns)
    .executeTakeFirstOrThrow()
  await tellCart(ctx, row, locationId === null ? 'left' : 'handed_over')
  return row
}

async function carryNothingOut(ctx: Ctx, cart: CartRow): Promise<void> {
  const key = keyOf(cart)
  const lines = (await linesOf(ctx, key)).filter(({ kind }) => kind === 'carry_out')
  const channel = await shopChannel(ctx, cart.channel_id)
  const fulfillment = usualWay({ channel, locationId: null })
  if (lines.length === 0 || fulfillment === null) return
  const lineIds = lines.map(({ id }) => id)
  try {
    await changeWays(ctx, { key, fulfillment, lineIds, ifMatch: null })
  } catch (error) {
    // Too few to send: the person is asked how it is to reach them.
    if (!(error instanceof Refusal)) throw error
  }
}
