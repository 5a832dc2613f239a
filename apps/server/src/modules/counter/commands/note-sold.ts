import type { Id } from '@redthread/kernel/id'
import { orderDetail } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { saleColumns, type SaleRow } from '../queries/sale-of-row.ts'
import { db } from '../tables.ts'
import { writeSale } from './write-sale.ts'

/** Notes what a sale has become: the order, what it came to, and who sold it. */
export async function noteSold(ctx: Ctx, sale: SaleRow, orderId: Id<'ord'>): Promise<SaleRow> {
  const order = await orderDetail(ctx, orderId)
  const { number, total, placedBy, placedAt, lines, contact } = order
  return writeSale(ctx, sale, {
    state: 'done',
    order_id: orderId,
    order_number: number,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    total_minor: total,
    customer: sale.customer ?? contact.givenName,
    settled_at: placedAt,
    by: placedBy,
  })
}

/** The same as the news of an order arrives; carts that no till had open are none of ours. */
export async function followPlaced(
  ctx: Ctx,
  { cartId, orderId }: { readonly cartId: Id<'crt'>; readonly orderId: Id<'ord'> },
): Promise<void> {
  const sale = await liveSaleOf(ctx, cartId)
  if (sale !== undefined) await noteSold(ctx, sale, orderId)
}

/** The open or parked sale of a cart, locked. */
export function liveSaleOf(ctx: Ctx, cartId: Id<'crt'>): Promise<SaleRow | undefined> {
  return db(ctx)
    .selectFrom('counter.sale')
    .select(saleColumns)
    .where('cart_id', '=', cartId)
    .where('state', 'in', ['open', 'held'])
    .forUpdate()
    .executeTakeFirst()
}
