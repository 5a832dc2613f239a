import { sql } from 'kysely'
import { policyChanged, type Tracking } from '@redthread/contract/inventory'
import type { ItemStockChoice, StockDetail } from '@redthread/contract/inventory-policies'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseOtherVersion } from '../guards/document-guards.ts'
import { refuseFaultyKeys } from '../guards/stock-guards.ts'
import { tellAvailability } from '../holding/tell-moves.ts'
import { itemRules, stockDetail, type ItemRow } from '../queries/stock-detail.ts'
import { stockMap } from '../queries/stock-map.ts'

interface Choosing {
  readonly variantId: Id<'var'>
  readonly choice: ItemStockChoice
  readonly ifMatch: number | null
}

/**
 * Says how a variant is followed and how far it is sold before it is there. What is sold beyond
 * stock is owed at one location, by default the first warehouse. The way it is followed changes
 * only while none lie anywhere (`tracking_in_use`).
 */
export async function setItemStock(ctx: Ctx, choosing: Choosing): Promise<StockDetail> {
  const { variantId, choice, ifMatch } = choosing
  const map = await stockMap(ctx)
  const some = [...map.places.values()].filter(({ state }) => state === 'active')
  const usual = some.find(({ kind }) => kind === 'warehouse') ?? some[0]
  const locationId = choice.backorderLocationId ?? usual?.id ?? 'loc_none'
  await refuseFaultyKeys(ctx, [{ variantId, locationId }])
  const before = await itemRules(ctx, variantId, 'lock')
  refuseOtherVersion(ifMatch, before.version)
  const after: ItemRow = { ...before, ...defined(choice) }
  if (after.tracking !== before.tracking) await refuseInUse(ctx, variantId, after.tracking)
  const owedAt = after.backorderLocationId ?? (after.backorderLimit > 0 ? locationId : null)
  await write(ctx, variantId, { ...after, backorderLocationId: owedAt })
  if (owedAt !== null) await openLevel(ctx, { variantId, locationId: owedAt }, after)
  await sql`
    update inventory.level set safety_stock = ${after.safetyStock},
      low_stock_at = ${after.lowStockAt}
    where variant_id = ${variantId} and not own_rules`.execute(ctx.tx)
  await emit(ctx, policyChanged, variantId, { channelId: null, variantId })
  await tellAvailability(ctx, [{ variantId, locationId }])
  return stockDetail(ctx, variantId)
}

function defined(choice: ItemStockChoice): Partial<ItemRow> {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined))
}

async function refuseInUse(ctx: Ctx, variantId: Id<'var'>, tracking: Tracking): Promise<void> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from inventory.level where variant_id = ${variantId}
      and (on_hand > 0 or promised > 0)) as used`.execute(ctx.tx)
  if (rows[0]?.used === true) inventoryRefusals.refuse.tracking_in_use({ variantId, tracking })
}

async function write(ctx: Ctx, variantId: Id<'var'>, item: ItemRow): Promise<void> {
  await sql`
    insert into inventory.item as i (variant_id, tracked, tracking, safety_stock, low_stock_at,
      backorder_limit, backorder_kind, backorder_location_id, expected_on, changed_at)
    values (${variantId}, ${item.tracked}, ${item.tracking}, ${item.safetyStock},
      ${item.lowStockAt}, ${item.backorderLimit}, ${item.backorderKind},
      ${item.backorderLocationId}, ${item.expectedOn}::date, ${ctx.now})
    on conflict (variant_id) do update set tracked = excluded.tracked,
      tracking = excluded.tracking, safety_stock = excluded.safety_stock,
      low_stock_at = excluded.low_stock_at, backorder_limit = excluded.backorder_limit,
      backorder_kind = excluded.backorder_kind,
      backorder_location_id = excluded.backorder_location_id, expected_on = excluded.expected_on,
      version = i.version + 1, changed_at = excluded.changed_at`.execute(ctx.tx)
}

/** A level to owe pieces at, so that buyers of the first ones already meet at its lock. */
async function openLevel(
  ctx: Ctx,
  { variantId, locationId }: { variantId: Id<'var'>; locationId: Id<'loc'> },
  { safetyStock, lowStockAt }: ItemRow,
): Promise<void> {
  await sql`
    insert into inventory.level
      (variant_id, location_id, on_hand, safety_stock, low_stock_at, changed_at)
    values (${variantId}, ${locationId}, 0, ${safetyStock}, ${lowStockAt}, ${ctx.now})
    on conflict do nothing`.execute(ctx.tx)
}
