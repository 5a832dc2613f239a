import { sql } from 'kysely'
import type { FulfillmentOrderDetail, Picks } from '@redthread/contract/fulfillment'
import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import type { Ctx } from '#platform/ctx.ts'
import {
  lockFulfillment,
  requireMove,
  type Locked,
  type Wanted,
} from '../guards/lock-fulfillment.ts'
import { linesOf, type LineRow } from '../queries/fulfillment-of-row.ts'
import { db } from '../tables.ts'
import { moveOn } from './move-on.ts'

const { refuse } = fulfillmentRefusals

/**
 * Notes how much of each line lies in the basket now, and which lots or serials; the same picks
 * twice are one. The first ones begin the picking. Refuses lines of others and more than is wanted.
 */
export async function pickLines(
  ctx: Ctx,
  { lines, ...wanted }: Wanted & Picks,
): Promise<FulfillmentOrderDetail> {
  const row = await lockFulfillment(ctx, wanted)
  const to = requireMove(row, 'pick')
  const known = (await linesOf(ctx, [row])).get(row.id) ?? []
  for (const pick of lines) requireFitting(pick, known)
  await Promise.all(lines.map((pick) => writePick(ctx, row, pick)))
  return moveOn(ctx, row, { action: 'pick', to, note: noteOf(lines, known) })
}

type Pick = Picks['lines'][number]

function requireFitting({ orderLineId, quantity, serials, lots }: Pick, known: LineRow[]): void {
  const line = known.find(({ order_line_id }) => order_line_id === orderLineId)
  if (line === undefined) return refuse.unknown_line({ orderLineId })
  const inLots = (lots ?? []).reduce((sum, lot) => sum + lot.quantity, 0)
  const most = Math.max(quantity, inLots, serials?.length ?? 0)
  if (most > line.quantity) refuse.more_than_wanted({ orderLineId, quantity: line.quantity })
}

async function writePick(ctx: Ctx, row: Locked, pick: Pick): Promise<void> {
  const { orderLineId, quantity, lots, serials } = pick
  const which = lots === undefined && serials === undefined ? null : { lots, serials }
  await db(ctx)
    .updateTable('fulfillment.line')
    .set({
      picked: quantity,
      which: sql`coalesce(${which === null ? null : JSON.stringify(which)}::jsonb, which)`,
    })
    .where('customer_id', '=', row.customer_id)
    .where('fulfillment_id', '=', row.id)
    .where('order_line_id', '=', orderLineId)
    .execute()
}

function noteOf(picks: readonly Pick[], known: readonly LineRow[]): string | null {
  const skus = new Map(known.map(({ order_line_id, sku }) => [order_line_id, sku]))
  const parts = picks.map(({ orderLineId, quantity }) => `${quantity} × ${skus.get(orderLineId)}`)
  return parts.length === 0 ? null : parts.join(', ')
}
