import { sql } from 'kysely'
import {
  fulfillmentChanged,
  fulfillmentMoved,
  type FulfillmentAction,
  type FulfillmentOrderDetail,
  type FulfillmentState,
} from '@redthread/contract/fulfillment'
import type { Payload } from '@redthread/contract/define'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { detailOfRow } from '../queries/fulfillment-detail.ts'
import { fulfillmentColumns, type FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import { db } from '../tables.ts'

/** A step of a fulfillment order that is held, and what is written along with it. */
export interface Step {
  readonly action: FulfillmentAction | 'cancel'
  readonly to: FulfillmentState
  readonly note?: string | null
  readonly fields?: {
    readonly code?: string
    readonly hold_until?: Temporal.PlainDate
    readonly collected_by?: string | null
    readonly tracking?: string | null
  }
}

/** Brings a held fulfillment order to its next state, writes the step down and tells it. */
export async function moveOn(
  ctx: Ctx,
  row: FulfillmentRow,
  step: Step,
): Promise<FulfillmentOrderDetail> {
  const { action, to, note = null, fields = {} } = step
  const [moved] = await Promise.all([
    db(ctx)
      .updateTable('fulfillment.fulfillment_order')
      .set({ ...fields, state: to, version: sql<number>`version + 1`, changed_at: ctx.now })
      .where('customer_id', '=', row.customer_id)
      .where('id', '=', row.id)
      .returning(fulfillmentColumns)
      .executeTakeFirstOrThrow(),
    writeStep(ctx, row, { action, to, note }),
  ])
  const news = newsOf(moved)
  if (row.state === to) await emit(ctx, fulfillmentChanged, row.id, news)
  else await emit(ctx, fulfillmentMoved, row.id, { ...news, action, from: row.state, to })
  return detailOfRow(ctx, moved)
}

/** What every event of a fulfillment order says about it. */
export function newsOf(
  row: FulfillmentRow,
): Omit<Payload<typeof fulfillmentMoved>, 'action' | 'from' | 'to'> {
  return {
    fulfillmentId: row.id,
    orderId: row.order_id,
    personId: row.customer_id,
    channelId: row.channel_id,
    locationId: row.location_id,
    kind: row.kind,
    version: row.version,
  }
}

interface Written {
  readonly action: Step['action'] | 'change'
  readonly to: FulfillmentState
  readonly note: string | null
}

/** Writes down what happened, numbered by the version that comes of it. */
export async function writeStep(ctx: Ctx, row: FulfillmentRow, step: Written): Promise<void> {
  await db(ctx)
    .insertInto('fulfillment.step')
    .values({
      customer_id: row.customer_id,
      fulfillment_id: row.id,
      number: row.version + 1,
      action: step.action,
      from_state: row.state,
      to_state: step.to,
      at: ctx.now,
      by: actorName(ctx.actor),
      note: step.note,
    })
    .execute()
}
