import { fulfillmentRequested } from '@redthread/contract/fulfillment'
import { newId, type Id } from '@redthread/kernel/id'
import { locationDetail } from '#modules/locations/index.ts'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import type { FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import type { OrderToFollow } from '../queries/order-to-follow.ts'
import type { Plan } from '../rules/plan-fulfillment.ts'
import { db } from '../tables.ts'
import { handOverAtOnce } from './hand-over-at-once.ts'
import { newsOf } from './move-on.ts'
import { writeShares } from './write-shares.ts'

type Group = Plan['made'][number]

/**
 * Asks a location for the goods of one group. What is carried out has been handed over as it was
 * paid: its stock leaves at once, unless the order is on hold.
 */
export async function requestFulfillment(
  ctx: Ctx,
  order: OrderToFollow,
  group: Group,
): Promise<void> {
  const row = await rowOf(ctx, order, group)
  const lines = group.lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }))
  // Sent in this order over one connection: the lines find their fulfillment order there.
  await Promise.all([
    insertOrder(ctx, row),
    writeShares(ctx, row, { shares: lines, order }),
    writeFirstStep(ctx, row),
    emit(ctx, fulfillmentRequested, row.id, { ...newsOf(row), lines }),
  ])
  if (row.kind === 'carry_out' && !row.held) await handOverAtOnce(ctx, row)
}

async function rowOf(
  ctx: Ctx,
  order: OrderToFollow,
  { groupKey, lines: [share] }: Group,
): Promise<FulfillmentRow> {
  const first = order.lines.find(({ orderLineId }) => orderLineId === share?.orderLineId)
  if (first === undefined) throw new Error(`${groupKey} has no line of its order`)
  const { kind, locationId, collectOn } = first
  const isSent = kind === 'delivery'
  return {
    customer_id: order.personId,
    id: newId('ful', ctx),
    order_id: order.orderId,
    order_number: order.number,
    channel_id: order.channelId,
    location_id: locationId,
    kind,
    state: 'requested',
    held: order.held,
    group_key: groupKey,
    due_on: collectOn ?? (await dayThere(ctx, order.placedAt, locationId)),
    option: isSent ? order.option : null,
    recipient: isSent ? order.receiver : order.buyer,
    address: isSent ? order.address : null,
    locale: order.locale,
    hold_until: null,
    collected_by: null,
    tracking: null,
    version: 1,
    created_at: ctx.now,
    changed_at: ctx.now,
  }
}

async function insertOrder(ctx: Ctx, row: FulfillmentRow): Promise<void> {
  const { option, recipient, address, tracking: _none, ...plain } = row
  await db(ctx)
    .insertInto('fulfillment.fulfillment_order')
    .values({
      ...plain,
      option: option === null ? null : JSON.stringify(option),
      recipient: JSON.stringify(recipient),
      address: address === null ? null : JSON.stringify(address),
    })
    .execute()
}

/** The date of an instant where the goods lie: a parcel is due as it is ordered. */
async function dayThere(
  ctx: Ctx,
  at: Temporal.Instant,
  locationId: Id<'loc'> | null,
): Promise<Temporal.PlainDate> {
  const zone = locationId === null ? 'UTC' : (await locationDetail(ctx, locationId)).zone
  return at.toZonedDateTimeISO(zone).toPlainDate()
}

async function writeFirstStep(ctx: Ctx, row: FulfillmentRow): Promise<void> {
  await db(ctx)
    .insertInto('fulfillment.step')
    .values({
      customer_id: row.customer_id,
      fulfillment_id: row.id,
      number: 1,
      action: 'request',
      from_state: null,
      to_state: 'requested',
      at: ctx.now,
      by: actorName(ctx.actor),
      note: null,
    })
    .execute()
}
