import { sql } from 'kysely'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns, type CartRow } from '../rows/cart-columns.ts'
import { tellClosed } from './touch-cart.ts'

const columns = sql.raw(cartColumns.join(', '))

/**
 * Closes a cart with the order that it became; told by whoever places it, in the same transaction.
 * Refuses a cart that is closed already.
 */
export async function markOrdered(
  ctx: Ctx,
  { cartId, orderId }: { readonly cartId: Id<'crt'>; readonly orderId: Id<'ord'> },
): Promise<void> {
  const { rows } = await sql<CartRow>`
    update carts.cart set state = 'ordered', order_id = ${orderId}, version = version + 1,
      frozen_for = null, frozen_until = null, abandoned_at = null
    where id = ${cartId} and state in ('active', 'frozen') returning ${columns}`.execute(ctx.tx)
  const [row] = rows
  if (row === undefined) return cartsRefusals.refuse.not_changeable({ cartId })
  await tellClosed(ctx, row, 'ordered')
}
