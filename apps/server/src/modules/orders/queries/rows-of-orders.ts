import { sql } from 'kysely'
import type { OrderRow } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** Orders as lists show them, in the order of their ids. */
export async function rowsOfOrders(ctx: Ctx, ids: readonly Id<'ord'>[]): Promise<OrderRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<OrderRow>`
    select l.order_id as id, l.number, b.state, b.payment_state as "paymentState",
      b.fulfillment_state as "fulfillmentState", b.channel_id as "channelId",
      b.location_id as "locationId", l.customer_id as "customerId", l.currency,
      l.total_minor as total, l.placed_at as "placedAt", l.changed_at as "changedAt", l.version,
      l.name, l.email, l.pieces, l.tags
    from orders.listing l join orders.bucket b on b.id = l.bucket_id
    where l.order_id = any(${ids}::text[])`.execute(ctx.tx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
