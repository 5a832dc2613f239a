import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import { db } from '../tables.ts'
import { insertListing } from './insert-listing.ts'
import { insertLines } from './insert-lines.ts'

/**
 * Writes a new order with its lines and its place in the lists. Where its number has been drawn
 * before, which is one chance in thousands of millions, the whole unit runs again with another.
 */
export async function insertOrder(ctx: Ctx, { row, lines }: FoundOrder): Promise<void> {
  const place = { customerId: row.customer_id, orderId: row.id }
  const [, , isListed] = await Promise.all([
    db(ctx)
      .insertInto('orders.order')
      .values({
        ...row,
        contact: JSON.stringify(row.contact),
        delivery: row.delivery === null ? null : JSON.stringify(row.delivery),
        billing_address: row.billing_address === null ? null : JSON.stringify(row.billing_address),
        shipping: JSON.stringify(row.shipping),
        taxes: JSON.stringify(row.taxes),
      })
      .execute(),
    insertLines(ctx, place, { lines }),
    insertListing(ctx, { row, lines }),
  ])
  if (!isListed) throw Object.assign(new Error('the number is taken'), { code: '40001' })
}
