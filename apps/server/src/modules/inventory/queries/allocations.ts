import { sql } from 'kysely'
import type { ReservationState } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** Pieces of one order line kept at one location. */
export interface Allocation {
  readonly id: Id<'rsv'>
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly orderLineId: Id<'oln'>
  readonly lineId: string
  readonly channelId: Id<'chn'> | null
  readonly bundleId: Id<'var'> | null
  readonly units: number
  readonly quantity: number
  readonly open: number
  readonly fenced: number
  readonly reference: string
  readonly state: ReservationState
}

const columns = sql`id, variant_id as "variantId", location_id as "locationId",
  order_line_id as "orderLineId", line_id as "lineId", channel_id as "channelId",
  bundle_id as "bundleId", units, quantity, quantity - shipped - released as open, fenced,
  reference, state`

/** What an order was given, whether it still holds it or not, in a fixed order. */
export async function allocations(ctx: Ctx, orderId: Id<'ord'>): Promise<Allocation[]> {
  const { rows } = await sql<Allocation>`
    select ${columns} from inventory.reservation where order_id = ${orderId}
    order by variant_id, id`.execute(ctx.tx)
  return rows
}

/** The same once their levels are locked: nobody changes them until this transaction ends. */
export async function lockedAllocations(ctx: Ctx, orderId: Id<'ord'>): Promise<Allocation[]> {
  const { rows } = await sql<Allocation>`
    select ${columns} from inventory.reservation where order_id = ${orderId}
    order by variant_id, id for update`.execute(ctx.tx)
  return rows
}
