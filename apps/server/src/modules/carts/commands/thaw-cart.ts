import type { Ctx } from '#platform/ctx.ts'
import { releaseHold } from '#modules/inventory/index.ts'
import { cartColumns, type CartKey, type CartRow } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'

/**
 * Ends the paying of a frozen cart: it may be changed again, and what was kept of stock under its
 * id is there for everybody, its own person first of all. Undefined where it is not frozen.
 */
export async function thawCart(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
): Promise<CartRow | undefined> {
  const row = await db(ctx)
    .updateTable('carts.cart')
    .set({ state: 'active', frozen_for: null, frozen_until: null })
    .where('customer_id', '=', customerId)
    .where('id', '=', cartId)
    .where('state', '=', 'frozen')
    .returning(cartColumns)
    .executeTakeFirst()
  if (row !== undefined) await releaseHold(ctx, { reference: cartId })
  return row
}
