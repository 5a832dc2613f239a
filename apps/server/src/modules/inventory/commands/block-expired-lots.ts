import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { stockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { stockMap } from '../queries/stock-map.ts'

interface ExpiredLot {
  readonly variantId: Id<'var'>
  readonly id: Id<'lot'>
  readonly locationId: Id<'loc'>
  readonly code: string
  readonly onHand: number
  readonly expiresOn: string
}

const atOnce = 200

/**
 * Takes lots out of sale once their last day is over at their location; gives how many. They lie
 * there still, until somebody writes them off.
 */
export async function blockExpiredLots(ctx: Ctx): Promise<number> {
  const { places } = await stockMap(ctx)
  const { rows } = await sql<ExpiredLot>`
    select variant_id as "variantId", id, location_id as "locationId", code, on_hand as "onHand",
      expires_on::text as "expiresOn"
    from inventory.lot
    where on_hand > 0 and not blocked and expires_on < ${ctx.now}::date + 1
    order by expires_on, variant_id, id limit ${atOnce}`.execute(ctx.tx)
  const over = rows.filter(({ locationId, expiresOn }) => {
    const zone = places.get(locationId)?.zone ?? 'UTC'
    return expiresOn < ctx.now.toZonedDateTimeISO(zone).toPlainDate().toString()
  })
  if (over.length === 0) return 0
  const stock = await stockOf(ctx, over)
  const { rows: blocked } = await sql<ExpiredLot>`
    update inventory.lot l set blocked = true, changed_at = ${ctx.now}
    from unnest(${over.map(({ variantId }) => variantId)}::text[],
      ${over.map(({ id }) => id)}::text[]) as w (variant_id, id)
    where l.variant_id = w.variant_id and l.id = w.id and not l.blocked and l.on_hand > 0
    returning l.variant_id as "variantId", l.id, l.location_id as "locationId", l.code,
      l.on_hand as "onHand", l.expires_on::text as "expiresOn"`.execute(ctx.tx)
  const entries = blocked.map(({ variantId, locationId, onHand, code }): LedgerEntry => ({
    ...{ variantId, locationId, lot: code, reference: null, reason: 'expired' },
    ...{ kind: 'damaged', quantity: onHand, sign: 0, unavailable: onHand },
  }))
  await writeStock(ctx, entries, stock)
  return blocked.length
}
