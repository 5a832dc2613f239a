import type { Ctx } from '#platform/ctx.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'
import { tellCart, touchCart } from './touch-cart.ts'

interface Seeing {
  readonly key: CartKey
  /** The version on screen: what changed after it was not seen. */
  readonly ifMatch: number | null
}

/** Puts the report of a merge away. */
export async function noteMergeSeen(ctx: Ctx, { key, ifMatch }: Seeing): Promise<CartRow> {
  const cart = await touchCart(ctx, key, { ifMatch })
  await db(ctx)
    .updateTable('carts.merge')
    .set({ seen_at: ctx.now })
    .where('customer_id', '=', cart.customer_id)
    .where('cart_id', '=', cart.id)
    .where('seen_at', 'is', null)
    .execute()
  await tellCart(ctx, cart, 'details')
  return cart
}
