import type { FulfillmentOrderDetail } from '@redthread/contract/fulfillment'
import { locationDetail } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { lockFulfillment, requireMove, type Wanted } from '../guards/lock-fulfillment.ts'
import { requireAllPicked } from '../guards/require-all-picked.ts'
import { pickupCode } from '../rules/pickup-code.ts'
import { moveOn } from './move-on.ts'
import { tellPerson } from './tell-person.ts'

const heldDays = 7

/**
 * Puts a picked order on the shelf for its person: draws the code by which it is handed out, keeps
 * it for seven days from then, and tells the person by mail or text message.
 */
export async function makeReady(ctx: Ctx, wanted: Wanted): Promise<FulfillmentOrderDetail> {
  const row = await lockFulfillment(ctx, wanted)
  const to = requireMove(row, 'make_ready')
  await requireAllPicked(ctx, row)
  const code = pickupCode(ctx.random)
  const zone = row.location_id === null ? 'UTC' : (await locationDetail(ctx, row.location_id)).zone
  const today = ctx.now.toZonedDateTimeISO(zone).toPlainDate()
  const day = Temporal.PlainDate.compare(row.due_on, today) < 0 ? today : row.due_on
  const hold_until = day.add({ days: heldDays })
  const ready = await moveOn(ctx, row, { action: 'make_ready', to, fields: { code, hold_until } })
  await tellPerson(ctx, { ...row, state: to, code, hold_until })
  return ready
}
