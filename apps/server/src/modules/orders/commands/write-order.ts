import type { OrderLine, OrderShipping } from '@redthread/contract/orders'
import type { OrderPaymentState, OrderState } from '@redthread/contract/orders-states'
import { mayAct } from '@redthread/contract/orders-states'
import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { fulfillmentStateOf } from '../rules/standings.ts'
import { totalsOf } from '../rules/totals-of.ts'
import { db } from '../tables.ts'
import { updateListing } from './listing-insert.ts'
import { insertLines, updateLines } from './insert-lines.ts'

/** What becomes of an order: all its lines and shipping as they are then, where they change. */
export interface OrderTouch {
  readonly state?: OrderState
  readonly paymentState?: OrderPaymentState
  readonly lines?: readonly OrderLine[]
  readonly shipping?: readonly OrderShipping[]
  readonly tags?: readonly string[]
}

/**
 * Writes what becomes of an order that is held: its lines, its sums, its standing and its place in
 * the lists, with the next version. An open order of which nothing is to come completes by itself.
 */
export async function writeOrder(
  ctx: Ctx,
  found: FoundOrder,
  touch: OrderTouch,
): Promise<FoundOrder> {
  const lines = touch.lines ?? found.lines
  const row = rowAfter(ctx, found, { ...touch, lines })
  const place = { customerId: row.customer_id, orderId: row.id }
  const before = new Map(found.lines.map((line) => [line.id, line]))
  const fresh = lines.filter(({ id }) => !before.has(id))
  const changed = lines.filter((line) => before.has(line.id) && before.get(line.id) !== line)
  await Promise.all([
    updateRow(ctx, row),
    updateLines(ctx, place, changed),
    insertLines(ctx, place, { lines: fresh, rank: found.lines.length }),
    updateListing(ctx, { row, lines, before: found.row, fresh }),
  ])
  return { row, lines }
}

type Whole = OrderTouch & { readonly lines: readonly OrderLine[] }

function rowAfter(ctx: Ctx, { row }: FoundOrder, touch: Whole): OrderRecord {
  const { lines, shipping = row.shipping, tags = row.tags } = touch
  const totals = totalsOf({ lines, shipping })
  const state = touch.state ?? row.state
  const fulfillment = fulfillmentStateOf(lines)
  const isOver = fulfillment === 'fulfilled' && mayAct('complete', { state, lines })
  return {
    ...row,
    state: isOver ? 'completed' : state,
    payment_state: touch.paymentState ?? row.payment_state,
    fulfillment_state: fulfillment,
    shipping: [...shipping],
    tags: [...tags],
    taxes: totals.taxes,
    subtotal_minor: totals.subtotal,
    shipping_subtotal_minor: totals.shippingSubtotal,
    discount_minor: totals.discountTotal,
    shipping_minor: totals.shippingTotal,
    tax_minor: totals.taxTotal,
    total_minor: totals.total,
    changed_at: ctx.now,
    version: row.version + 1,
  }
}

async function updateRow(ctx: Ctx, row: OrderRecord): Promise<void> {
  const { customer_id, id, state, payment_state, fulfillment_state, version } = row
  await db(ctx)
    .updateTable('orders.order')
    .set({
      state,
      payment_state,
      fulfillment_state,
      shipping: JSON.stringify(row.shipping),
      taxes: JSON.stringify(row.taxes),
      tags: row.tags,
      subtotal_minor: row.subtotal_minor,
      shipping_subtotal_minor: row.shipping_subtotal_minor,
      discount_minor: row.discount_minor,
      shipping_minor: row.shipping_minor,
      tax_minor: row.tax_minor,
      total_minor: row.total_minor,
      changed_at: row.changed_at,
      version,
    })
    .where('customer_id', '=', customer_id)
    .where('id', '=', id)
    .execute()
}
