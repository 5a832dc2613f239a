import { sql } from 'kysely'
import type { Reservation } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'

interface Filter {
  readonly variantId?: Id<'var'>
  readonly locationId?: Id<'loc'>
  readonly limit?: number
  readonly after?: string
}

/** Open promises at the locations that the caller reaches, in the order of their ids. */
export async function reservationPage(ctx: Ctx, filter: Filter): Promise<Page<Reservation>> {
  const { variantId, locationId, limit = 50, after } = filter
  const reached = reach(ctx.actor, 'inventory:read', 'locations')
  const parts = [sql`r.state in ('held', 'committed')`]
  if (reached !== '*') parts.push(sql`r.location_id = any(${reached}::text[])`)
  if (variantId !== undefined) parts.push(sql`r.variant_id = ${variantId}`)
  if (locationId !== undefined) parts.push(sql`r.location_id = ${locationId}`)
  const key = after === undefined ? null : decodeCursor(after, 1)
  if (key !== null) parts.push(sql`r.id > ${key[0]}`)
  const { rows } = await sql<Reservation>`
    select r.id, r.variant_id as "variantId", r.location_id as "locationId", r.state, r.quantity,
      r.quantity - r.shipped - r.released as open, r.reference, r.channel_id as "channelId",
      r.order_id as "orderId", r.order_line_id as "orderLineId", r.expires_at as "expiresAt",
      r.created_at as at
    from inventory.reservation r where ${sql.join(parts, sql` and `)}
    order by r.id limit ${limit + 1}`.execute(ctx.tx)
  return pageOf(rows, limit, (row) => [row.id])
}
