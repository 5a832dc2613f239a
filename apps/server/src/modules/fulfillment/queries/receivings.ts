import type { Static } from 'typebox'
import type { Receiving, Receivings } from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'
import { findOrder, requireReader } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { fulfillmentColumns, fulfillmentOfRow, linesOf } from './fulfillment-of-row.ts'

/**
 * How the goods of an order arrive, as its person sees it: with the code to collect them, which
 * colleagues never read. Refuses the order of another person as unknown.
 */
export async function receivings(ctx: Ctx, orderId: Id<'ord'>): Promise<Static<typeof Receivings>> {
  const { row: order } = await findOrder(ctx, orderId)
  await requireReader(ctx, order)
  const isTheirs = ctx.actor.kind === 'visitor' || ctx.actor.kind === 'shopper'
  const rows = await db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select([...fulfillmentColumns, 'code'])
    .where('customer_id', '=', order.customer_id)
    .where('order_id', '=', orderId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const lines = await linesOf(ctx, rows)
  const items = rows.map((row): Receiving => {
    const whole = fulfillmentOfRow(row, lines.get(row.id) ?? [])
    const { id, orderNumber, channelId, locationId, kind, state, dueOn } = whole
    const { holdUntil, option, tracking, changedAt } = whole
    return {
      ...{ id, orderId, orderNumber, channelId, locationId, kind, state, dueOn },
      ...{ holdUntil, option, tracking, changedAt },
      code: isTheirs && state === 'ready' ? row.code : null,
      lines: whole.lines.map(({ picked: _picked, ...line }) => line),
    }
  })
  return { items }
}
