import type { OrderDetail, OrderHappening } from '@redthread/contract/orders'
import type { OrderNote, OwnOrder } from '@redthread/contract/orders'
import { mayAct, orderActions, orderMoves } from '@redthread/contract/orders-states'
import type { OrderAction } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import { orderMoney } from '#modules/payments/index.ts'
import { allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { moneyOf, type Paid } from '../rules/money-of.ts'
import { totalsOf } from '../rules/totals-of.ts'
import { db } from '../tables.ts'
import { findOrder, type FoundOrder } from './find-order.ts'

/** An order whole, as colleagues see it; says nothing about who may. */
export async function orderDetail(ctx: Ctx, orderId: Id<'ord'>): Promise<OrderDetail> {
  return detailOf(ctx, await findOrder(ctx, orderId))
}

/** The same of an order that was read before. */
export async function detailOf(ctx: Ctx, found: FoundOrder): Promise<OrderDetail> {
  const { row } = found
  const [body, notes, history] = await Promise.all([
    ownOrderOf(ctx, found),
    notesOf(ctx, row),
    historyOf(ctx, row),
  ])
  const placed: OrderHappening = {
    kind: 'placed',
    at: row.placed_at,
    by: row.placed_by,
    amount: null,
    note: null,
  }
  return {
    ...body,
    actions: staffActions(ctx, found),
    placedBy: row.placed_by,
    tags: row.tags,
    notes,
    history: [placed, ...history],
  }
}

/** An order as the person who placed it sees it. */
export async function ownOrderOf(ctx: Ctx, found: FoundOrder): Promise<OwnOrder> {
  return bodyOf(found, await orderMoney(ctx, found.row.id))
}

/** The same where its money is known already. */
export function bodyOf(found: FoundOrder, paid: Paid): OwnOrder {
  const { row, lines } = found
  const shipping = [...row.shipping]
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    paymentState: row.payment_state,
    fulfillmentState: row.fulfillment_state,
    channelId: row.channel_id,
    locationId: row.location_id,
    customerId: row.customer_id,
    currency: row.currency,
    total: row.total_minor,
    placedAt: row.placed_at,
    changedAt: row.changed_at,
    version: row.version,
    cartId: row.cart_id,
    locale: row.locale,
    country: row.country,
    taxIncluded: row.tax_included,
    contact: row.contact,
    delivery: row.delivery,
    billingAddress: row.billing_address,
    message: row.message,
    lines: [...lines],
    shipping,
    totals: totalsOf({ lines, shipping }),
    coupons: row.coupons,
    money: moneyOf(row.total_minor, paid),
    actions: orderActions.filter((one) => orderMoves[one].own && isPossible(found, one)),
  }
}

function isPossible({ row, lines }: FoundOrder, action: OrderAction): boolean {
  // An order completes by itself: that is no button.
  return action !== 'complete' && mayAct(action, { state: row.state, lines })
}

function staffActions(ctx: Ctx, found: FoundOrder): OrderAction[] {
  const scope = { channelId: found.row.channel_id, locationId: found.row.location_id }
  return orderActions.filter((one) => {
    const right = one === 'cancel' || one === 'cancel_lines' ? 'orders:cancel' : 'orders:write'
    return isPossible(found, one) && allows(ctx.actor, right, scope)
  })
}

type Place = Pick<FoundOrder['row'], 'customer_id' | 'id'>

function notesOf(ctx: Ctx, { customer_id, id }: Place): Promise<OrderNote[]> {
  return db(ctx)
    .selectFrom('orders.note')
    .select(['id', 'body as text', 'by', 'at'])
    .where('customer_id', '=', customer_id)
    .where('order_id', '=', id)
    .orderBy('at', 'desc')
    .limit(200)
    .execute()
}

function historyOf(ctx: Ctx, { customer_id, id }: Place): Promise<OrderHappening[]> {
  return db(ctx)
    .selectFrom('orders.happening')
    .select(['kind', 'at', 'by', 'amount_minor as amount', 'note'])
    .where('customer_id', '=', customer_id)
    .where('order_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .limit(500)
    .execute()
}
