import { sql, type RawBuilder } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { LevelRow } from './lock-levels.ts'
import { Shelves, type ItemRow } from './shelves.ts'

interface Looked {
  readonly reference: string
  readonly variantIds: readonly Id<'var'>[]
  readonly locationIds: readonly Id<'loc'>[]
}

interface SeenItem extends ItemRow {
  readonly isFenced: boolean
  /** Something was kept for this buyer before. */
  readonly isHeld: boolean
  readonly levels: readonly LevelRow[]
}

/**
 * What lies there as it looks at this moment, locked by nobody. Null where it takes more than a
 * look: something was kept for this buyer before, channels have pieces of their own, or nothing of
 * it was ever counted.
 */
export async function seenShelves(ctx: Ctx, looked: Looked): Promise<Shelves | null> {
  const { reference, variantIds, locationIds } = looked
  if (variantIds.length === 0 || locationIds.length === 0) return null
  const { rows } = await sql<SeenItem>`
    select i.variant_id as "variantId", i.tracked, i.safety_stock as "safetyStock",
      i.low_stock_at as "lowStockAt", i.backorder_limit as "backorderLimit",
      i.backorder_location_id as "backorderLocationId",
      exists (select from inventory.fence f where f.variant_id = i.variant_id) as "isFenced",
      exists (select from inventory.hold h where h.reference = ${reference}) as "isHeld",
      coalesce((select json_agg(json_build_object('variantId', l.variant_id,
          'locationId', l.location_id, 'onHand', l.on_hand, 'unavailable', l.unavailable,
          'promised', l.promised, 'safetyStock', l.safety_stock, 'lowStockAt', l.low_stock_at))
        from inventory.level l where l.variant_id = i.variant_id
          and l.location_id in (${listed(locationIds)})), '[]') as levels
    from inventory.item i where i.variant_id in (${listed(variantIds)})`.execute(ctx.tx)
  if (rows.length === 0) return null
  if (rows.some(({ isFenced, isHeld }) => isFenced || isHeld)) return null
  return new Shelves({ levels: rows.flatMap(({ levels }) => levels), items: rows, fences: [] })
}

/**
 * Ids as a list of 1, 2, 4, 8 … parameters, the last one repeated. PostgreSQL plans a list whose
 * length it does not know anew each time.
 */
function listed(ids: readonly string[]): RawBuilder<unknown> {
  const size = 2 ** Math.ceil(Math.log2(ids.length))
  const last = ids.at(-1) ?? ''
  return sql.join([...ids, ...Array.from({ length: size - ids.length }, () => last)])
}
