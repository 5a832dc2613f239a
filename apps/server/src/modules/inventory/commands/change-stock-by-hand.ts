import { sql } from 'kysely'
import type { SettingOutcome, StockChanges } from '@redthread/contract/inventory-changes'
import type { StockRow } from '@redthread/contract/inventory'
import type { StockSettings } from '@redthread/contract/inventory-changes'
import type { Page } from '@redthread/kernel/page'
import { variantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireThere } from '../guards/document-guards.ts'
import { levelRows } from '../queries/level-rows.ts'
import { changeStock } from './change-stock.ts'
import { setStock } from './set-stock.ts'

/** Sets stock for somebody who may do so at each of the locations. */
export async function setStockByHand(ctx: Ctx, settings: StockSettings): Promise<SettingOutcome[]> {
  requireAll(ctx, settings.rows)
  return setStock(ctx, settings)
}

/** Changes stock for somebody who may do so at each location; gives the levels as they are now. */
export async function changeStockByHand(ctx: Ctx, changes: StockChanges): Promise<Page<StockRow>> {
  requireAll(ctx, changes.lines)
  await changeStock(ctx, changes)
  const ids = [...new Set(changes.lines.map(({ variantId }) => variantId))]
  const places = changes.lines.map(({ locationId }) => locationId)
  const of = sql`l.variant_id = any(${ids}::text[]) and l.location_id = any(${places}::text[])`
  const [rows, facts] = await Promise.all([levelRows(ctx, of), variantFacts(ctx, ids)])
  const items = rows.map((row) => {
    const { sku, name: title } = facts.get(row.variantId) ?? { sku: row.variantId, name: '' }
    return { ...row, sku, title }
  })
  return { items, next: null }
}

function requireAll(ctx: Ctx, rows: readonly { readonly locationId: `loc_${string}` }[]): void {
  for (const locationId of new Set(rows.map((row) => row.locationId))) {
    requireThere(ctx, 'inventory:write', locationId)
  }
}
