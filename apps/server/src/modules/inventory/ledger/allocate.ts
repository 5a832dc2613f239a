import { sql } from 'kysely'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** Pieces to be kept outright: for an order that holds others already, or for a transfer. */
export interface NewAllocation {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly reference: string
  readonly lineId: string
  readonly channelId: Id<'chn'> | null
  readonly bundleId: Id<'var'> | null
  readonly units: number
  readonly quantity: number
  readonly orderId: Id<'ord'> | null
  readonly orderLineId: Id<'oln'> | null
}

/** Writes allocations; the caller has locked the levels and writes what is promised of them. */
export async function insertAllocations(ctx: Ctx, rows: readonly NewAllocation[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into inventory.reservation (variant_id, id, location_id, reference, line_id,
      channel_id, bundle_id, units, quantity, order_id, order_line_id, state, created_at,
      changed_at)
    select w.*, 'committed', ${ctx.now}, ${ctx.now}
    from unnest(${rows.map(({ variantId }) => variantId)}::text[],
      ${rows.map(() => newId('rsv', ctx))}::text[],
      ${rows.map(({ locationId }) => locationId)}::text[],
      ${rows.map(({ reference }) => reference)}::text[],
      ${rows.map(({ lineId }) => lineId)}::text[],
      ${rows.map(({ channelId }) => channelId)}::text[],
      ${rows.map(({ bundleId }) => bundleId)}::text[],
      ${rows.map(({ units }) => units)}::int[],
      ${rows.map(({ quantity }) => quantity)}::int[],
      ${rows.map(({ orderId }) => orderId)}::text[],
      ${rows.map(({ orderLineId }) => orderLineId)}::text[]) as w`.execute(ctx.tx)
}
