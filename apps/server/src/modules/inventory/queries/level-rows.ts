import { sql, type RawBuilder } from 'kysely'
import type { StockLevel } from '@redthread/contract/inventory'
import type { Standing } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { levelKey } from '../holding/lock-levels.ts'
import type { LevelKeys } from '../ledger/stock-of.ts'
import { inbound } from './inbound.ts'

/** A level with what is promised of it and what is on its way. */
export type LevelWithPromises = StockLevel & { readonly standing: Standing }

/** Levels that a condition on `l` means, in the order of variant and location. */
export async function levelRows(
  ctx: Ctx,
  where: RawBuilder<unknown>,
  limit = 10_000,
): Promise<LevelWithPromises[]> {
  const { rows } = await sql<Omit<LevelWithPromises, 'committed' | 'reserved' | 'incoming'>>`
    select l.variant_id as "variantId", l.location_id as "locationId", l.on_hand as "onHand",
      l.on_hand - l.unavailable - l.promised as available, l.unavailable,
      l.safety_stock as "safetyStock", l.low_stock_at as "lowStockAt", l.version,
      l.changed_at as "changedAt", l.standing
    from inventory.level l where ${where}
    order by l.variant_id, l.location_id limit ${limit}`.execute(ctx.tx)
  const ids = [...new Set(rows.map(({ variantId }) => variantId))]
  if (ids.length === 0) return []
  const [promises, arriving] = await Promise.all([promisesOf(ctx, rows), inbound(ctx, ids)])
  const incoming = new Map<string, number>()
  for (const { variantId, locationId, quantity } of arriving) {
    const key = levelKey(variantId, locationId)
    incoming.set(key, (incoming.get(key) ?? 0) + quantity)
  }
  return rows.map((row) => {
    const key = levelKey(row.variantId, row.locationId)
    const { committed = 0, reserved = 0 } = promises.get(key) ?? {}
    return { ...row, committed, reserved, incoming: incoming.get(key) ?? 0 }
  })
}

interface Promises {
  readonly committed: number
  readonly reserved: number
}

async function promisesOf(ctx: Ctx, of: LevelKeys): Promise<Map<string, Promises>> {
  const ids = [...new Set(of.map(({ variantId }) => variantId))]
  const places = [...new Set(of.map(({ locationId }) => locationId))]
  const { rows } = await sql<Promises & { variantId: Id<'var'>; locationId: Id<'loc'> }>`
    select variant_id as "variantId", location_id as "locationId",
      coalesce(sum(quantity - shipped - released) filter (where state = 'committed'), 0)::int
        as committed,
      coalesce(sum(quantity - shipped - released) filter (where state = 'held'), 0)::int
        as reserved
    from inventory.reservation
    where location_id = any(${places}::text[]) and variant_id = any(${ids}::text[])
      and state in ('held', 'committed')
    group by 1, 2`.execute(ctx.tx)
  return new Map(rows.map((row) => [levelKey(row.variantId, row.locationId), row]))
}
