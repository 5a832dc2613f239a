import { sql } from 'kysely'
import { fulfillmentChanged } from '@redthread/contract/fulfillment'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { fulfillmentColumns, linesOf, type FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import { orderToFollow, type Followed, type OrderToFollow } from '../queries/order-to-follow.ts'
import { planFulfillment, type Plan, type Share } from '../rules/plan-fulfillment.ts'
import { db } from '../tables.ts'
import { moveOn, newsOf, writeStep } from './move-on.ts'
import { requestFulfillment } from './request-fulfillment.ts'
import { dropOthers, writeShares } from './write-shares.ts'

/**
 * Brings the fulfillment orders of an order in line with how it stands now: makes new ones, takes
 * out what was canceled, stops and releases them with it. Told twice or late, it does no harm.
 */
export async function followOrder(ctx: Ctx, { orderId, personId }: Followed): Promise<void> {
  await holdFollowed(ctx, { orderId, personId })
  const [order, rows] = await Promise.all([
    orderToFollow(ctx, { orderId, personId }),
    lockAll(ctx, { orderId, personId }),
  ])
  const lines = await linesOf(ctx, rows)
  const standing = rows.map((row) => ({
    id: row.id,
    groupKey: row.group_key,
    state: row.state,
    lines: (lines.get(row.id) ?? []).map(({ order_line_id, quantity }) => ({
      orderLineId: order_line_id,
      quantity,
    })),
  }))
  const plan = planFulfillment(order.lines, standing)
  await settleStanding(ctx, { order, plan, rows })
  for (const group of plan.made) await requestFulfillment(ctx, order, group)
}

/**
 * Holds the order against other news of it that arrive at the same time: what is read after this is
 * how it stands, and nobody else makes its fulfillment orders meanwhile.
 */
async function holdFollowed(ctx: Ctx, { orderId, personId }: Followed): Promise<void> {
  await db(ctx)
    .insertInto('fulfillment.followed_order')
    .values({ customer_id: personId, order_id: orderId })
    .onConflict((on) =>
      on
        .columns(['customer_id', 'order_id'])
        .doUpdateSet({ times: sql<number>`followed_order.times + 1` }),
    )
    .execute()
}

function lockAll(ctx: Ctx, { personId, orderId }: Followed): Promise<FulfillmentRow[]> {
  return db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select(fulfillmentColumns)
    .where('customer_id', '=', personId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

interface Standing {
  readonly order: OrderToFollow
  readonly plan: Plan
  readonly rows: readonly FulfillmentRow[]
}

async function settleStanding(ctx: Ctx, { order, plan, rows }: Standing): Promise<void> {
  const changes = new Map(plan.changed.map(({ id, lines }) => [id, lines]))
  for (const row of rows) {
    const shares = changes.get(row.id)
    if (plan.canceled.includes(row.id)) {
      await moveOn(ctx, row, { action: 'cancel', to: 'canceled' })
    } else if (shares !== undefined || row.held !== order.held) {
      await change(ctx, row, { shares, order })
    }
  }
}

interface Change {
  readonly shares: readonly Share[] | undefined
  readonly order: OrderToFollow
}

/** Writes how much of each line is still wanted, and whether anything may leave at all. */
async function change(ctx: Ctx, row: FulfillmentRow, { shares, order }: Change): Promise<void> {
  if (shares !== undefined) {
    await dropOthers(ctx, row, shares)
    await writeShares(ctx, row, { shares, order })
  }
  await writeStep(ctx, row, { action: 'change', to: row.state, note: null })
  const changed = await db(ctx)
    .updateTable('fulfillment.fulfillment_order')
    .set({ held: order.held, version: row.version + 1, changed_at: ctx.now })
    .where('customer_id', '=', row.customer_id)
    .where('id', '=', row.id)
    .returning(fulfillmentColumns)
    .executeTakeFirstOrThrow()
  await emit(ctx, fulfillmentChanged, row.id, newsOf(changed))
}
