import type { Ctx } from '#platform/ctx.ts'
import { cartColumns } from '../rows/cart-columns.ts'
import { keyOf } from '../queries/find-cart.ts'
import { db } from '../tables.ts'
import { thawCart } from './thaw-cart.ts'
import { tellCart } from './touch-cart.ts'

/**
 * Thaws a cart whose time to be paid is up, though nobody has touched it since; tells whether there
 * was one. One at a time: whoever wants the same goods waits for no more than that.
 */
export async function thawOverdue(ctx: Ctx): Promise<boolean> {
  const overdue = await db(ctx)
    .selectFrom('carts.cart')
    .select(cartColumns)
    .where('state', '=', 'frozen')
    .where('frozen_until', '<=', ctx.now)
    .orderBy('frozen_until')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (overdue === undefined) return false
  const row = await thawCart(ctx, keyOf(overdue))
  if (row !== undefined) await tellCart(ctx, row, 'unfrozen')
  return true
}
