import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OrderHistoryKind } from '@redthread/contract/orders'
import type { CancelReason } from '@redthread/contract/orders-changes'
import type {
  OrderFulfillmentState,
  OrderPaymentState,
  OrderState,
} from '@redthread/contract/orders-states'
import type { RefundState, TenderKind, TenderState } from '@redthread/contract/payments'
import type { Tone } from '@redthread/ui/status'

/** A state in words and in its tone. */
export interface StateWords {
  readonly label: MessageDescriptor
  readonly tone: Tone
}

export const orderStateWords: Readonly<Record<OrderState, StateWords>> = {
  open: { label: msg`Open`, tone: 'neutral' },
  on_hold: { label: msg`On hold`, tone: 'caution' },
  completed: { label: msg`Completed`, tone: 'positive' },
  canceled: { label: msg`Canceled`, tone: 'neutral' },
}

export const paymentStateWords: Readonly<Record<OrderPaymentState, StateWords>> = {
  unpaid: { label: msg`Unpaid`, tone: 'critical' },
  authorized: { label: msg`Payment promised`, tone: 'neutral' },
  partly_paid: { label: msg`Partly paid`, tone: 'caution' },
  paid: { label: msg`Paid`, tone: 'positive' },
  refund_pending: { label: msg`Refund under way`, tone: 'caution' },
  partly_refunded: { label: msg`Partly refunded`, tone: 'neutral' },
  refunded: { label: msg`Refunded`, tone: 'neutral' },
  voided: { label: msg`Payment given up`, tone: 'neutral' },
}

export const receivedStateWords: Readonly<Record<OrderFulfillmentState, StateWords>> = {
  unfulfilled: { label: msg`To be fulfilled`, tone: 'neutral' },
  partly_fulfilled: { label: msg`Partly fulfilled`, tone: 'caution' },
  fulfilled: { label: msg`Fulfilled`, tone: 'positive' },
  nothing: { label: msg`Nothing to fulfill`, tone: 'neutral' },
}

export const cancelReasonWords: Readonly<Record<CancelReason, MessageDescriptor>> = {
  customer_wish: msg`The customer changed their mind`,
  not_in_stock: msg`Not in stock`,
  damaged: msg`Damaged`,
  payment_failed: msg`Payment failed`,
  suspicious: msg`Looks like fraud`,
  mistake: msg`Our mistake`,
  other: msg`Another reason`,
}

export const tenderKindWords: Readonly<Record<TenderKind, MessageDescriptor>> = {
  card: msg`Card`,
  terminal: msg`Card at the till`,
  cash: msg`Cash`,
  gift_card: msg`Gift card`,
  store_credit: msg`Store credit`,
}

export const tenderStateWords: Readonly<Record<TenderState, StateWords>> = {
  pending: { label: msg`Waits for the person`, tone: 'caution' },
  authorized: { label: msg`Promised`, tone: 'neutral' },
  taken: { label: msg`To be captured`, tone: 'neutral' },
  captured: { label: msg`Captured`, tone: 'positive' },
  declined: { label: msg`Declined`, tone: 'critical' },
  released: { label: msg`Given up`, tone: 'neutral' },
  failed: { label: msg`Failed`, tone: 'critical' },
}

export const refundStateWords: Readonly<Record<RefundState, StateWords>> = {
  pending: { label: msg`On its way back`, tone: 'neutral' },
  done: { label: msg`Refunded`, tone: 'positive' },
  failed: { label: msg`Failed`, tone: 'critical' },
}

export const happeningWords: Readonly<Record<OrderHistoryKind, MessageDescriptor>> = {
  placed: msg`Order placed`,
  canceled: msg`Order canceled`,
  lines_canceled: msg`Some of it canceled`,
  changed: msg`Order changed`,
  held: msg`Put on hold`,
  released: msg`Released from hold`,
  fulfilled: msg`Goods left`,
  completed: msg`Order completed`,
  paid: msg`Money taken`,
  refunded: msg`Money given back`,
}
