import { openPieces, type OrderFulfillmentState } from '@redthread/contract/orders-states'
import type { OrderPaymentState, OrderPieces } from '@redthread/contract/orders-states'

/** How much of the goods has reached the person. */
export function fulfillmentStateOf(lines: readonly OrderPieces[]): OrderFulfillmentState {
  const gone = lines.some(({ fulfilled }) => fulfilled > 0)
  const open = lines.some((line) => openPieces(line) > 0)
  if (open) return gone ? 'partly_fulfilled' : 'unfulfilled'
  return gone ? 'fulfilled' : 'nothing'
}

/** The money of an order, in minor units; `total` is what it comes to now. */
export interface MoneyStanding {
  readonly total: number
  readonly authorized: number
  readonly captured: number
  readonly refunded: number
}

/** What is known of the money; `authorized` is what is promised and not yet taken. */
export function paymentStateOf(money: MoneyStanding): OrderPaymentState {
  const { total, authorized, captured, refunded } = money
  if (captured > 0 && refunded >= captured && total === 0) return 'refunded'
  const kept = captured - refunded
  if (captured === 0 && authorized === 0) return total === 0 ? 'voided' : 'unpaid'
  if (kept + authorized < total) return kept > 0 || authorized > 0 ? 'partly_paid' : 'unpaid'
  if (kept + authorized > total) return 'refund_pending'
  if (authorized > 0) return 'authorized'
  return refunded > 0 ? 'partly_refunded' : 'paid'
}
