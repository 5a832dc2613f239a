import { orderNumberOf } from '@redthread/contract/orders-number'
import type { OrderFulfillmentState } from '@redthread/contract/orders-states'
import type { OrderPaymentState, OrderState } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { insertOrder } from '../commands/insert-order.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { totalsOf } from '../rules/totals-of.ts'
import { lineOf } from './lines.ts'

/** What an order of a test differs in. */
export interface Planted {
  readonly id: Id<'ord'>
  readonly customerId: Id<'per'>
  readonly channelId: Id<'chn'>
  readonly locationId: Id<'loc'> | null
  readonly state: OrderState
  readonly paymentState: OrderPaymentState
  readonly fulfillmentState: OrderFulfillmentState
  readonly placedAt: Temporal.Instant
  readonly unit: number
  readonly variantId: Id<'var'>
  readonly tags: readonly string[]
  readonly coupons: readonly string[]
  readonly givenName: string
  readonly familyName: string
  readonly email: string | null
}

/** Writes an order as placing would, without cart, stock and money. */
export async function plantOrder(ctx: Ctx, planted: Planted): Promise<OrderRecord> {
  const { id, customerId, givenName, familyName, email } = planted
  const line = { ...lineOf({ quantity: 2, unit: planted.unit }), variantId: planted.variantId }
  const lines = [{ ...line, id: `oln_${id.slice(4)}` as const }]
  const totals = totalsOf({ lines, shipping: [] })
  const row: OrderRecord = {
    customer_id: customerId,
    id,
    // Begins with digits: no name that is looked for begins as a number does.
    number: orderNumberOf(Uint8Array.of(0, 0, ...ctx.random(5))),
    cart_id: `crt_${id.slice(4)}`,
    channel_id: planted.channelId,
    location_id: planted.locationId,
    state: planted.state,
    payment_state: planted.paymentState,
    fulfillment_state: planted.fulfillmentState,
    currency: 'EUR',
    tax_included: true,
    country: 'FI',
    locale: 'fi',
    contact: { givenName, familyName, company: null, email, phone: '+358401234567' },
    delivery: null,
    billing_address: null,
    message: null,
    shipping: [],
    taxes: totals.taxes,
    coupons: [...planted.coupons],
    tags: [...planted.tags],
    use_ids: [],
    subtotal_minor: totals.subtotal,
    shipping_subtotal_minor: 0,
    discount_minor: 0,
    shipping_minor: 0,
    tax_minor: totals.taxTotal,
    total_minor: totals.total,
    placed_by: `visitor:${customerId}`,
    placed_at: planted.placedAt,
    changed_at: planted.placedAt,
    version: 1,
  }
  await insertOrder(ctx, { row, lines })
  return row
}
