import type { FulfillmentOrderDetail } from '@redthread/contract/fulfillment'
import type { Ctx } from '#platform/ctx.ts'
import { requireAllPicked } from '../guards/require-all-picked.ts'
import { lockFulfillment, requireMove, type Wanted } from '../guards/lock-fulfillment.ts'
import { moveOn } from './move-on.ts'

/**
 * Does what only changes the state: accepts an order, closes its parcel once everything lies in
 * it, or notes that the parcel arrived. Refuses what the table of moves does not hold.
 */
export async function goOn(
  ctx: Ctx,
  { action, ...wanted }: Wanted & { readonly action: 'accept' | 'pack' | 'deliver' },
): Promise<FulfillmentOrderDetail> {
  const row = await lockFulfillment(ctx, wanted)
  const to = requireMove(row, action)
  if (action === 'pack') await requireAllPicked(ctx, row)
  return moveOn(ctx, row, { action, to })
}
