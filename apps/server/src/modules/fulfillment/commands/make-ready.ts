import type { FulfillmentOrderDetail } from '@redthread/contract/fulfillment'
import { pickupRule } from '#modules/delivery/index.ts'
import { locationDetail } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { lockFulfillment, requireMove, type Wanted } from '../guards/lock-fulfillment.ts'
import { requireAllPicked } from '../guards/require-all-picked.ts'
import type { FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import { pickupCode } from '../rules/pickup-code.ts'
import { moveOn } from './move-on.ts'
import { tellPerson } from './tell-person.ts'

/**
 * Puts a picked order on the shelf for its person: draws the code by which it is handed out, keeps
 * it as long as the store's rule says, and tells the person by mail or text message.
 */
export async function makeReady(ctx: Ctx, wanted: Wanted): Promise<FulfillmentOrderDetail> {
  const row = await lockFulfillment(ctx, wanted)
  const to = requireMove(row, 'make_ready')
  await requireAllPicked(ctx, row)
  const code = pickupCode(ctx.random)
  const hold_until = await heldUntil(ctx, row)
  const ready = await moveOn(ctx, row, { action: 'make_ready', to, fields: { code, hold_until } })
  await tellPerson(ctx, { ...row, state: to, code, hold_until })
  return ready
}

/** So many days from the day on which it was to be collected, or from today where that is over. */
async function heldUntil(ctx: Ctx, row: FulfillmentRow): Promise<Temporal.PlainDate> {
  const { due_on: due, location_id: locationId } = row
  if (locationId === null) throw new Error(`${row.id} is to be collected nowhere`)
  const [{ zone }, { holdDays }] = await Promise.all([
    locationDetail(ctx, locationId),
    pickupRule(ctx, locationId),
  ])
  const today = ctx.now.toZonedDateTimeISO(zone).toPlainDate()
  return (Temporal.PlainDate.compare(due, today) < 0 ? today : due).add({ days: holdDays })
}
