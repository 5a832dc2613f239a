import { sql } from 'kysely'
import type { Tracking } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { levelKey, lockLevels, type LevelRow } from '../holding/lock-levels.ts'

/** A level to be changed: its row is locked, or there is none yet. */
export interface StockOf {
  readonly level: (variantId: Id<'var'>, locationId: Id<'loc'>) => LevelRow
  readonly tracking: (variantId: Id<'var'>) => Tracking
  readonly isTracked: (variantId: Id<'var'>) => boolean
}

/** Variants and locations whose levels are about to be changed. */
export type LevelKeys = readonly {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
}[]

interface ItemKind {
  readonly variantId: Id<'var'>
  readonly tracked: boolean
  readonly tracking: Tracking
  readonly safetyStock: number
  readonly lowStockAt: number | null
}

/** Locks levels and reads how their variants are followed. */
export async function stockOf(ctx: Ctx, keys: LevelKeys): Promise<StockOf> {
  const variantIds = [...new Set(keys.map(({ variantId }) => variantId))]
  const locationIds = [...new Set(keys.map(({ locationId }) => locationId))]
  const [rows, { rows: items }] = await Promise.all([
    lockLevels(ctx, variantIds, locationIds),
    sql<ItemKind>`
      select variant_id as "variantId", tracked, tracking, safety_stock as "safetyStock",
        low_stock_at as "lowStockAt"
      from inventory.item where variant_id = any(${variantIds}::text[])`.execute(ctx.tx),
  ])
  const levels = new Map(rows.map((row) => [levelKey(row.variantId, row.locationId), row]))
  const kinds = new Map(items.map((item) => [item.variantId, item]))
  return {
    level: (variantId, locationId) => {
      const known = levels.get(levelKey(variantId, locationId))
      if (known !== undefined) return known
      const { safetyStock = 0, lowStockAt = null } = kinds.get(variantId) ?? {}
      const nothing = { onHand: 0, unavailable: 0, promised: 0 }
      return { variantId, locationId, ...nothing, safetyStock, lowStockAt }
    },
    tracking: (variantId) => kinds.get(variantId)?.tracking ?? 'quantity',
    isTracked: (variantId) => kinds.get(variantId)?.tracked ?? false,
  }
}
