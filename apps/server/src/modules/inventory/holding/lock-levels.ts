import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** A level as it is locked: whoever holds it alone decides on what lies there. */
export interface LevelRow {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly onHand: number
  readonly unavailable: number
  readonly promised: number
  readonly safetyStock: number
  readonly lowStockAt: number | null
}

/** Names a level among others. */
export function levelKey(variantId: string, locationId: string): string {
  return `${variantId} ${locationId}`
}

/** Locks the levels of variants at locations, in the one order that all lock them in. */
export async function lockLevels(
  ctx: Ctx,
  variantIds: readonly string[],
  locationIds: readonly string[],
): Promise<LevelRow[]> {
  const { rows } = await sql<LevelRow>`
    select variant_id as "variantId", location_id as "locationId", on_hand as "onHand",
      unavailable, promised, safety_stock as "safetyStock", low_stock_at as "lowStockAt"
    from inventory.level
    where variant_id = any(${variantIds}::text[]) and location_id = any(${locationIds}::text[])
    order by variant_id, location_id for no key update`.execute(ctx.tx)
  return rows
}
