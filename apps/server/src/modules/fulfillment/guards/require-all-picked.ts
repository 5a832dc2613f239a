import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { linesOf, type FulfillmentRow, type LineRow } from '../queries/fulfillment-of-row.ts'

/** Refuses where something still lies on the shelf, naming it; else gives the lines. */
export async function requireAllPicked(ctx: Ctx, row: FulfillmentRow): Promise<LineRow[]> {
  const lines = (await linesOf(ctx, [row])).get(row.id) ?? []
  const missing = lines
    .filter(({ quantity, picked }) => picked < quantity)
    .map(({ order_line_id, quantity, picked }) => ({
      orderLineId: order_line_id,
      quantity,
      picked,
    }))
  if (missing.length > 0) fulfillmentRefusals.refuse.not_all_picked({ missing })
  return lines
}
