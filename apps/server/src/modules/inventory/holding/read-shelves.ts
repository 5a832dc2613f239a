import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockLevels } from './lock-levels.ts'
import { Shelves, type FenceRow, type ItemRow } from './shelves.ts'

/** Locks the levels of variants at locations and reads all that is to be known of them. */
export async function readShelves(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  locationIds: readonly Id<'loc'>[],
): Promise<Shelves> {
  const [levels, items, fences] = await Promise.all([
    lockLevels(ctx, variantIds, locationIds),
    itemRows(ctx, variantIds),
    fenceRows(ctx, variantIds),
  ])
  return new Shelves({ levels, items, fences })
}

/** The stock rules of variants. */
export async function itemRows(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select variant_id as "variantId", tracked, safety_stock as "safetyStock",
      low_stock_at as "lowStockAt", backorder_limit as "backorderLimit",
      backorder_location_id as "backorderLocationId"
    from inventory.item where variant_id = any(${variantIds}::text[])`.execute(ctx.tx)
  return rows
}

/** The pieces of variants that single channels keep for themselves. */
export async function fenceRows(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<FenceRow[]> {
  const { rows } = await sql<FenceRow>`
    select variant_id as "variantId", location_id as "locationId", channel_id as "channelId",
      quantity
    from inventory.fence where variant_id = any(${variantIds}::text[])`.execute(ctx.tx)
  return rows
}
