import type { FulfillmentOrderDetail } from '@redthread/contract/fulfillment'
import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import type { Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import {
  fulfillmentColumns,
  fulfillmentOfRow,
  linesOf,
  type FulfillmentRow,
} from './fulfillment-of-row.ts'

/** One fulfillment order with all that happened to it; refuses where the caller's grants end. */
export async function fulfillmentDetail(
  ctx: Ctx,
  fulfillmentId: Id<'ful'>,
): Promise<FulfillmentOrderDetail> {
  const row = await db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select(fulfillmentColumns)
    .where('id', '=', fulfillmentId)
    .executeTakeFirst()
  if (row === undefined) return fulfillmentRefusals.refuse.unknown_fulfillment({ fulfillmentId })
  requireAt(ctx, 'fulfillment:read', { channelId: row.channel_id, locationId: row.location_id })
  return detailOfRow(ctx, row)
}

/** The same of a row that was read already, as a command answers it. */
export async function detailOfRow(ctx: Ctx, row: FulfillmentRow): Promise<FulfillmentOrderDetail> {
  const [lines, steps] = await Promise.all([
    linesOf(ctx, [row]),
    db(ctx)
      .selectFrom('fulfillment.step')
      .select(['action', 'from_state', 'to_state', 'at', 'by', 'note'])
      .where('customer_id', '=', row.customer_id)
      .where('fulfillment_id', '=', row.id)
      .orderBy('number')
      .execute(),
  ])
  return {
    ...fulfillmentOfRow(row, lines.get(row.id) ?? []),
    steps: steps.map((step) => ({
      action: step.action,
      from: step.from_state,
      to: step.to_state,
      at: step.at,
      by: step.by,
      note: step.note,
    })),
  }
}
