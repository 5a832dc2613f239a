import { readOrderNumber } from '@redthread/contract/orders-number'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { orderOfCustomer, type FoundOrder } from './find-order.ts'

/** An order by its number as people type it; refuses what is no number of an order. */
export async function findOrderByNumber(ctx: Ctx, typed: string): Promise<FoundOrder> {
  const listed = await db(ctx)
    .selectFrom('orders.listing')
    .select(['order_id as orderId', 'customer_id as customerId'])
    .where('number', '=', readOrderNumber(typed) ?? '')
    .executeTakeFirst()
  if (listed === undefined) return ordersRefusals.refuse.unknown_order({ number: typed })
  return orderOfCustomer(ctx, listed)
}
