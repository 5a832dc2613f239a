import { sql } from 'kysely'
import { countChanged, type NewCount } from '@redthread/contract/inventory-documents'
import type { StockCount } from '@redthread/contract/inventory-documents'
import { newId } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { requireThere } from '../guards/document-guards.ts'
import { refuseFaultyKeys } from '../guards/stock-guards.ts'
import { countDetail } from '../queries/count-detail.ts'
import { stockMap } from '../queries/stock-map.ts'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'

/** Asks for a count: of the named variants, or of all that lies at the location by the books. */
export async function createCount(ctx: Ctx, wanted: NewCount): Promise<StockCount> {
  const { locationId, note = '', blind = true, tolerance = 0, variantIds } = wanted
  requireThere(ctx, 'inventory:write', locationId)
  if (!(await stockMap(ctx)).places.has(locationId)) {
    inventoryRefusals.refuse.unknown_location({ locationId })
  }
  const id = newId('cnt', ctx)
  await sql`
    insert into inventory.stock_count (id, location_id, note, blind, tolerance, whole_location,
      state, created_by, created_at, changed_at)
    values (${id}, ${locationId}, ${note}, ${blind}, ${tolerance}, ${variantIds === undefined},
      'requested', ${actorName(ctx.actor)}, ${ctx.now}, ${ctx.now})`.execute(ctx.tx)
  if (variantIds === undefined) {
    await sql`
      insert into inventory.count_line (count_id, variant_id)
      select ${id}, variant_id from inventory.level
      where location_id = ${locationId} and on_hand > 0`.execute(ctx.tx)
  } else {
    await refuseFaultyKeys(
      ctx,
      variantIds.map((variantId) => ({ variantId, locationId })),
    )
    await sql`
      insert into inventory.count_line (count_id, variant_id)
      select ${id}, w.id from unnest(${variantIds}::text[]) as w (id)`.execute(ctx.tx)
  }
  const news = { countId: id, locationId, state: 'requested' as const, version: 1 }
  await emit(ctx, countChanged, id, news)
  return countDetail(ctx, id)
}
