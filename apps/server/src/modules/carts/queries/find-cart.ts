import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import {
  cartColumns,
  lineColumns,
  type CartKey,
  type CartRow,
  type LineRow,
} from '../rows/cart-columns.ts'

const columnsOfCart = sql.raw(cartColumns.join(', '))
const columnsOfLine = sql.raw(lineColumns.join(', '))
const forUpdate = sql.raw('for update')
const nothing = sql.raw('')

/** A cart by its id alone; for whoever does not know whose it is. */
export async function findCart(ctx: Ctx, cartId: Id<'crt'>): Promise<CartRow | undefined> {
  return db(ctx)
    .selectFrom('carts.cart')
    .select(cartColumns)
    .where('id', '=', cartId)
    .executeTakeFirst()
}

/** A cart by its key, locked where the caller is about to change it. */
export async function cartAt(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  lock = false,
): Promise<CartRow | undefined> {
  const { rows } = await sql<CartRow>`
    select ${columnsOfCart} from carts.cart
    where customer_id = ${customerId} and id = ${cartId}
    ${lock ? forUpdate : nothing}`.execute(ctx.tx)
  return rows[0]
}

/** The live cart of a person in a channel. */
export async function liveCart(
  ctx: Ctx,
  customerId: Id<'per'>,
  channelId: Id<'chn'>,
): Promise<CartRow | undefined> {
  return db(ctx)
    .selectFrom('carts.cart')
    .select(cartColumns)
    .where('customer_id', '=', customerId)
    .where('channel_id', '=', channelId)
    .where('state', 'in', ['active', 'frozen'])
    .executeTakeFirst()
}

/** The lines of a cart in the order in which they were put in. */
export async function linesOf(ctx: Ctx, { customerId, cartId }: CartKey): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select ${columnsOfLine} from carts.line
    where customer_id = ${customerId} and cart_id = ${cartId} order by added_at, id`.execute(ctx.tx)
  return rows
}

/** The key of a cart that was read. */
export function keyOf({ customer_id: customerId, id: cartId }: CartRow): CartKey {
  return { customerId, cartId }
}
