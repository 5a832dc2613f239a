import { sql } from 'kysely'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'
import { tellClosed } from './touch-cart.ts'

/**
 * Closes a cart with the order that it became; told by whoever places it, in the same transaction.
 * Refuses a cart that is closed already.
 */
export async function markOrdered(
  ctx: Ctx,
  { cartId, orderId }: { readonly cartId: Id<'crt'>; readonly orderId: Id<'ord'> },
): Promise<void> {
  const row = await db(ctx)
    .updateTable('carts.cart')
    .set({ ...closed, state: 'ordered', order_id: orderId, version: sql<number>`version + 1` })
    .where('id', '=', cartId)
    .where('state', 'in', ['active', 'frozen'])
    .returning(cartColumns)
    .executeTakeFirst()
  if (row === undefined) return cartsRefusals.refuse.not_changeable({ cartId })
  await tellClosed(ctx, row, 'ordered')
}

const closed = { frozen_for: null, frozen_until: null, abandoned_at: null }
