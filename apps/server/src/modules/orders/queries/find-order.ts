import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { OrderLine } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { lineColumns, lineOfRow, orderColumns, type OrderRecord } from './line-of-row.ts'

/** An order with its lines, as it is kept. */
export interface FoundOrder {
  readonly row: OrderRecord
  readonly lines: readonly OrderLine[]
}

/** Whose order it is: all that is kept of an order lies with its person. */
export async function customerOf(ctx: Ctx, orderId: Id<'ord'>): Promise<Id<'per'>> {
  const found = await db(ctx)
    .selectFrom('orders.listing')
    .select('customer_id')
    .where('order_id', '=', orderId)
    .executeTakeFirst()
  return found?.customer_id ?? ordersRefusals.refuse.unknown_order({ orderId })
}

/**
 * An order and its lines; refuses an unknown one. Says nothing about who may see it. Where it is
 * likely whose it is, as news say, it is looked for there first.
 */
export async function findOrder(
  ctx: Ctx,
  orderId: Id<'ord'>,
  likely?: Id<'per'>,
): Promise<FoundOrder> {
  const there = likely && (await orderAt(ctx, { customerId: likely, orderId }))
  return there ?? orderOfCustomer(ctx, { customerId: await customerOf(ctx, orderId), orderId })
}

interface Place {
  readonly customerId: Id<'per'>
  readonly orderId: Id<'ord'>
}

/** The same where it is known whose order it is; refuses where it is not theirs. */
export async function orderOfCustomer(ctx: Ctx, place: Place): Promise<FoundOrder> {
  const { orderId } = place
  return (await orderAt(ctx, place)) ?? ordersRefusals.refuse.unknown_order({ orderId })
}

async function orderAt(ctx: Ctx, place: Place): Promise<FoundOrder | undefined> {
  const [row, lines] = await Promise.all([
    db(ctx)
      .selectFrom('orders.order')
      .select(orderColumns)
      .where('customer_id', '=', place.customerId)
      .where('id', '=', place.orderId)
      .executeTakeFirst(),
    linesOf(ctx, place),
  ])
  return row === undefined ? undefined : { row, lines }
}

/** The same, held until the transaction ends: whoever changes it next waits. */
export async function holdOrder(ctx: Ctx, orderId: Id<'ord'>): Promise<FoundOrder> {
  const place = { customerId: await customerOf(ctx, orderId), orderId }
  const row = await db(ctx)
    .selectFrom('orders.order')
    .select(orderColumns)
    .where('customer_id', '=', place.customerId)
    .where('id', '=', orderId)
    .forUpdate()
    .executeTakeFirst()
  // The lines are read once the order is held, or they might be those of before.
  if (row === undefined) return ordersRefusals.refuse.unknown_order({ orderId: place.orderId })
  return { row, lines: await linesOf(ctx, place) }
}

async function linesOf(ctx: Ctx, { customerId, orderId }: Place): Promise<OrderLine[]> {
  const rows = await db(ctx)
    .selectFrom('orders.line')
    .select(lineColumns)
    .where('customer_id', '=', customerId)
    .where('order_id', '=', orderId)
    .orderBy('rank')
    .execute()
  return rows.map(lineOfRow)
}
