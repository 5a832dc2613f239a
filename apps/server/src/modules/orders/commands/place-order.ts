import { orderPlaced, type OwnOrder } from '@redthread/contract/orders'
import { orderNumberOf } from '@redthread/contract/orders-number'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { cartKey, heldCartToPlace, holdCart, markOrdered } from '#modules/carts/index.ts'
import type { CartToPlace } from '#modules/carts/index.ts'
import { holdTenders, tendersToTake } from '#modules/payments/index.ts'
import type { HeldTenders, Taken } from '#modules/payments/index.ts'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { everyBucket } from '../queries/every-bucket.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import { bodyOf } from '../queries/order-detail.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { keptOf } from '../rules/kept-of.ts'
import { contactOf, copyCart, deliveryOf } from '../rules/order-from-cart.ts'
import { placedLines } from '../rules/placed-lines.ts'
import { fulfillmentStateOf, paymentStateOf } from '../rules/standings.ts'
import { totalsOf } from '../rules/totals-of.ts'
import { insertOrder } from './insert-order.ts'
import { goodsForOrder, type GoodsForOrder } from './keep-goods.ts'
import { takeUses } from './take-uses.ts'
import { newsOf } from './tell-changed.ts'

/** The cart to place, as it was shown: its version, and the total that was agreed to. */
export interface Placing {
  readonly cartId: Id<'crt'>
  readonly version?: number
  readonly total: number
}

/**
 * Places a cart in the caller's transaction: money, codes and goods are taken, the order is
 * written, the cart is closed. Goods that others want as well are kept before in a transaction that
 * many buyers share. A cart that was placed before gives the order that it became. Refuses where
 * the cart is incomplete or another version, where the total is not the one agreed to, where goods
 * are gone, codes used up, or the money does not cover.
 */
export async function placeOrder(ctx: Ctx, placing: Placing): Promise<OwnOrder> {
  const { cartId, version } = placing
  const key = await cartKey(ctx, cartId)
  const [heldCart, held] = await Promise.all([
    holdCart(ctx, key, version),
    holdTenders(ctx, cartId),
  ])
  // What all units share in memory is asked for once the cart is held: whoever loads it while
  // waiting for the cart would be waited for by its holder.
  const [cart] = await Promise.all([heldCartToPlace(ctx, heldCart), everyBucket(ctx)])
  const { total } = cart.priced
  if (total !== placing.total) {
    ordersRefusals.refuse.total_changed({ shown: placing.total, total })
  }
  const copied = copyCart(cart, () => newId('oln', ctx))
  const goods = await goodsForOrder(
    ctx,
    {
      reference: cartId,
      channelId: cart.channelId,
      personId: cart.customerId,
      soldAt: cart.locationId,
      lines: copied.lines.map(({ lineId, line }) => ({ ...line, lineId })),
    },
    { isKept: cart.isFrozen },
  )
  try {
    return await writePlaced(ctx, { cart, copied, held, goods })
  } finally {
    goods.end()
  }
}

interface ToWrite {
  readonly cart: CartToPlace
  readonly copied: ReturnType<typeof copyCart>
  readonly held: HeldTenders
  readonly goods: GoodsForOrder
}

/** Takes money, codes and goods, and writes the order with all that follows from it. */
async function writePlaced(ctx: Ctx, { cart, copied, held, goods }: ToWrite): Promise<OwnOrder> {
  const { cartId } = cart
  const { total } = cart.priced
  const orderId = newId('ord', ctx)
  const { lines, orderLines } = placedLines({
    lines: copied.lines,
    parts: goods.parts,
    taxIncluded: cart.taxIncluded,
    newLineId: () => newId('oln', ctx),
  })
  const purchase = { reference: cartId, personId: cart.customerId, currency: cart.currency }
  const { taken, write } = tendersToTake(ctx, { ...purchase, orderId, total }, held)
  const useIds = await takeUses(ctx, { cart, orderId })
  const row = rowOf(ctx, { orderId, cart, lines, shipping: copied.shipping, taken, useIds })
  const found = { row, lines }
  const news = { ...newsOf(row), cartId, currency: row.currency, total }
  await Promise.all([
    // Stock before accounts, as whoever gives goods and money back does.
    goods.take({ orderId, orderLines }),
    write(),
    insertOrder(ctx, found),
    markOrdered(ctx, { cartId, orderId }),
    emit(ctx, orderPlaced, orderId, news),
  ])
  return bodyOf(found, taken.payment)
}

interface Made extends Pick<FoundOrder, 'lines'> {
  readonly orderId: Id<'ord'>
  readonly cart: CartToPlace
  readonly shipping: OrderRecord['shipping']
  readonly taken: Taken
  readonly useIds: readonly Id<'use'>[]
}

function rowOf(ctx: Ctx, { orderId, cart, lines, shipping, taken, useIds }: Made): OrderRecord {
  const totals = totalsOf({ lines, shipping })
  const { total } = cart.priced
  if (totals.total !== total) throw new Error(`${orderId} sums up to ${totals.total}, not ${total}`)
  return {
    customer_id: cart.customerId,
    id: orderId,
    number: orderNumberOf(ctx.random(7)),
    cart_id: cart.cartId,
    channel_id: cart.channelId,
    location_id: cart.locationId,
    state: 'open',
    payment_state: paymentStateOf({ ...standingOf(taken), total }),
    fulfillment_state: fulfillmentStateOf(lines),
    currency: cart.currency,
    tax_included: cart.taxIncluded,
    country: cart.country,
    locale: cart.locale,
    contact: contactOf(cart),
    delivery: deliveryOf(cart),
    billing_address: cart.billingAddress,
    message: cart.note,
    shipping,
    taxes: totals.taxes,
    coupons: cart.uses.flatMap(({ code }) => code ?? []),
    tags: [],
    use_ids: [...useIds],
    subtotal_minor: totals.subtotal,
    shipping_subtotal_minor: totals.shippingSubtotal,
    discount_minor: totals.discountTotal,
    shipping_minor: totals.shippingTotal,
    tax_minor: totals.taxTotal,
    total_minor: total,
    placed_by: actorName(ctx.actor),
    placed_at: ctx.now,
    changed_at: ctx.now,
    version: 1,
  }
}

function standingOf({ payment: { tenders } }: Taken) {
  const captured = tenders.reduce((sum, tender) => sum + tender.captured, 0)
  return { captured, authorized: keptOf({ tenders, refunds: [] }) - captured, refunded: 0 }
}
