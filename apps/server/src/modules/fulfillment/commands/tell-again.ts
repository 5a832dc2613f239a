import type { FulfillmentOrderDetail } from '@redthread/contract/fulfillment'
import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { lockFulfillment, type Wanted } from '../guards/lock-fulfillment.ts'
import { detailOfRow } from '../queries/fulfillment-detail.ts'
import { tellPerson } from './tell-person.ts'

/** Sends the message of the state it is in once more; refuses where there is none, or nobody. */
export async function tellAgain(ctx: Ctx, wanted: Wanted): Promise<FulfillmentOrderDetail> {
  const row = await lockFulfillment(ctx, wanted)
  const isTold = await tellPerson(ctx, { ...row, again: ctx.now.toString() })
  if (!isTold) fulfillmentRefusals.refuse.nothing_to_tell({ state: row.state })
  return detailOfRow(ctx, row)
}
