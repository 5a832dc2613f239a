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
  const [levels, items] = await Promise.all([
    lockLevels(ctx, variantIds, locationIds),
    itemsWithFences(ctx, variantIds),
  ])
  return new Shelves({ levels, items, fences: items.flatMap(({ fences }) => fences) })
}

interface FencedItem extends ItemRow {
  /** The pieces of it that single channels keep for themselves. */
  readonly fences: readonly FenceRow[]
}

/** The stock rules of variants and their fences; sent behind the lock, so as of when it is held. */
async function itemsWithFences(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<FencedItem[]> {
  const { rows } = await sql<FencedItem>`
    select variant_id as "variantId", tracked, safety_stock as "safetyStock",
      low_stock_at as "lowStockAt", backorder_limit as "backorderLimit",
      backorder_location_id as "backorderLocationId",
      coalesce((select json_agg(json_build_object('variantId', variant_id,
          'locationId', location_id, 'channelId', channel_id, 'quantity', quantity))
        from inventory.fence f where f.variant_id = i.variant_id), '[]') as fences
    from inventory.item i where variant_id = any(${variantIds}::text[])`.execute(ctx.tx)
  return rows
}
