import type { FulfillmentOrderDetail, Shipment } from '@redthread/contract/fulfillment'
import type { Ctx } from '#platform/ctx.ts'
import { lockFulfillment, requireMove, type Wanted } from '../guards/lock-fulfillment.ts'
import { goodsLeave } from './goods-leave.ts'
import { moveOn } from './move-on.ts'
import { tellPerson } from './tell-person.ts'

/**
 * Hands a packed parcel over to its carrier: the stock leaves, the order knows it, and the person
 * is told by what to follow it. Of a cancel and this at one time exactly one wins.
 */
export async function shipParcel(
  ctx: Ctx,
  { tracking, ...wanted }: Wanted & Shipment,
): Promise<FulfillmentOrderDetail> {
  const row = await lockFulfillment(ctx, wanted)
  const to = requireMove(row, 'ship')
  await goodsLeave(ctx, row)
  const fields = { tracking: tracking === undefined ? null : JSON.stringify(tracking) }
  const shipped = await moveOn(ctx, row, { action: 'ship', to, fields })
  await tellPerson(ctx, { ...row, state: to, tracking: tracking ?? null })
  return shipped
}
