import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { stockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'

interface Set {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly change: number
}

/**
 * Takes back what counts of a reference changed: each level goes back by as much as it came, never
 * below zero, so that what was sold or received since stays. A second time changes nothing. Lots
 * and numbers are counted anew by hand.
 */
export async function unsetStock(ctx: Ctx, reference: string): Promise<number> {
  const { rows } = await sql<Set>`
    select variant_id as "variantId", location_id as "locationId",
      sum(sign * quantity)::int as change
    from inventory.movement where reference = ${reference} and kind = 'counted'
      and lot is null and serials is null
    group by 1, 2 having sum(sign * quantity) <> 0`.execute(ctx.tx)
  const stock = await stockOf(ctx, rows)
  const entries = rows.flatMap(({ variantId, locationId, change }): LedgerEntry[] => {
    const { onHand, unavailable } = stock.level(variantId, locationId)
    const quantity = change > 0 ? Math.min(change, onHand) : -change
    if (quantity === 0) return []
    const lost = change > 0 ? Math.max(0, unavailable - (onHand - quantity)) : 0
    const place = { variantId, locationId, reference, reason: 'taken_back' }
    return [{ ...place, kind: 'counted', quantity, sign: change > 0 ? -1 : 1, unavailable: -lost }]
  })
  await writeStock(ctx, entries, stock)
  return entries.length
}
