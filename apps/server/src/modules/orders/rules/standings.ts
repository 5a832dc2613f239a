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

/**
 * What is known of the money; `authorized` is what is promised and not yet taken. Who was given
 * something back as a favor owes nothing: the order was paid for.
 */
export function paymentStateOf(money: MoneyStanding): OrderPaymentState {
  const { total, authorized, captured, refunded } = money
  const standing = captured - refunded + authorized
  if (captured + authorized === 0) return total === 0 ? 'voided' : 'unpaid'
  if (captured + authorized < total) return standing > 0 ? 'partly_paid' : 'unpaid'
  if (refunded > 0 && standing <= total) return standing === 0 ? 'refunded' : 'partly_refunded'
  if (standing > total) return 'refund_pending'
  return authorized > 0 ? 'authorized' : 'paid'
}
