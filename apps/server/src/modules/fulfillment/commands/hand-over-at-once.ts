import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { underSavepoint } from '#platform/under-savepoint.ts'
import type { FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import { goodsLeave } from './goods-leave.ts'
import { moveOn } from './move-on.ts'

/**
 * Notes that carried-out goods are in their person's hands. Where something is in the way, such as
 * a serial number that nobody scanned, they stay on the worklist for a colleague to settle.
 */
export async function handOverAtOnce(ctx: Ctx, row: FulfillmentRow): Promise<void> {
  try {
    await underSavepoint(ctx, () => goodsLeave(ctx, row))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { id: fulfillmentId } = row
    ctx.log.info({ fulfillmentId, code: error.kind.code }, 'carried-out goods wait for a colleague')
    return
  }
  await moveOn(ctx, row, { action: 'hand_out', to: 'handed_out' })
}
