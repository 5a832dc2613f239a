import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns, type CartRow } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'

/** Counts the pieces of a locked cart anew, after lines were changed otherwise than by adding. */
export async function countPieces(ctx: Ctx, cart: CartRow): Promise<CartRow> {
  const { customer_id: customerId, id } = cart
  return db(ctx)
    .updateTable('carts.cart')
    .set({
      count: sql<number>`(select coalesce(sum(quantity), 0)::int from carts.line l
        where l.customer_id = ${customerId} and l.cart_id = ${id})`,
    })
    .where('customer_id', '=', customerId)
    .where('id', '=', id)
    .returning(cartColumns)
    .executeTakeFirstOrThrow()
}
