import { sql } from 'kysely'
import type { StockLot, StockSerial, Tracking } from '@redthread/contract/inventory'
import type { BackorderKind, StockDetail, StockFence } from '@redthread/contract/inventory-policies'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import { variantFacts } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { inbound } from './inbound.ts'
import { levelRows } from './level-rows.ts'
import { stockMap } from './stock-map.ts'

/** How a variant is followed and sold; one that nobody counts has version 0. */
export interface ItemRow {
  readonly tracked: boolean
  readonly tracking: Tracking
  readonly safetyStock: number
  readonly lowStockAt: number | null
  readonly backorderLimit: number
  readonly backorderKind: BackorderKind
  readonly backorderLocationId: Id<'loc'> | null
  readonly expectedOn: string | null
  readonly version: number
}

const uncounted: ItemRow = {
  ...{ tracked: false, tracking: 'quantity', safetyStock: 0, lowStockAt: null, version: 0 },
  ...{ backorderLimit: 0, backorderKind: 'backorder', backorderLocationId: null },
  expectedOn: null,
}

/** The stock rules of a variant. */
export async function itemRules(
  ctx: Ctx,
  variantId: Id<'var'>,
  how: 'read' | 'lock' = 'read',
): Promise<ItemRow> {
  const locked = how === 'lock' ? sql`for update` : sql``
  const { rows } = await sql<ItemRow>`
    select tracked, tracking, safety_stock as "safetyStock", low_stock_at as "lowStockAt",
      backorder_limit as "backorderLimit", backorder_kind as "backorderKind",
      backorder_location_id as "backorderLocationId", expected_on::text as "expectedOn", version
    from inventory.item where variant_id = ${variantId} ${locked}`.execute(ctx.tx)
  return rows[0] ?? (how === 'lock' ? { ...uncounted, tracked: true } : uncounted)
}

/** All that there is to know of the stock of one variant, where the caller reaches. */
export async function stockDetail(ctx: Ctx, variantId: Id<'var'>): Promise<StockDetail> {
  const reached = reach(ctx.actor, 'inventory:read', 'locations')
  const here = (column: string) =>
    reached === '*' ? sql`true` : sql`${sql.ref(column)} = any(${reached}::text[])`
  const [facts, map, item, levels, lots, serials, fences, arriving] = await Promise.all([
    variantFacts(ctx, [variantId]),
    stockMap(ctx),
    itemRules(ctx, variantId),
    levelRows(ctx, sql`l.variant_id = ${variantId} and ${here('l.location_id')}`),
    sql<StockLot>`
      select id, location_id as "locationId", code, expires_on::text as "expiresOn",
        on_hand as "onHand", blocked
      from inventory.lot where variant_id = ${variantId} and on_hand > 0
        and ${here('location_id')}
      order by expires_on nulls last, id limit 1000`.execute(ctx.tx),
    sql<StockSerial>`
      select serial, location_id as "locationId", state, changed_at as "changedAt"
      from inventory.serial where variant_id = ${variantId}
        and (location_id is null or ${here('location_id')})
      order by state, serial limit 1000`.execute(ctx.tx),
    sql<StockFence>`
      select location_id as "locationId", channel_id as "channelId", quantity
      from inventory.fence where variant_id = ${variantId} and quantity > 0
        and ${here('location_id')}
      order by location_id, channel_id`.execute(ctx.tx),
    inbound(ctx, [variantId]),
  ])
  const fact = facts.get(variantId)
  if (fact === undefined) return inventoryRefusals.refuse.unknown_variant({ variantId })
  return {
    ...{ variantId, sku: fact.sku, title: fact.name, isBundle: map.bundles.has(variantId) },
    ...item,
    levels: levels.map(({ standing: _, ...level }) => level),
    lots: lots.rows,
    serials: serials.rows,
    fences: fences.rows,
    inbound: arriving.map(({ variantId: _, ...one }) => one),
  }
}
