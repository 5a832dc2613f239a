import { orderCanceled, orderChanged, orderPlaced } from '@redthread/contract/orders'
import { on, type Consumer } from '#platform/event.ts'
import { followOrder } from './commands/follow-order.ts'

/** An order's news only say that it changed: what counts is how it stands when they arrive. */
export const consumers: readonly Consumer[] = [
  on(orderPlaced, 'fulfillment.follow_placed', (ctx, { orderId }) => followOrder(ctx, orderId)),
  on(orderCanceled, 'fulfillment.follow_canceled', (ctx, { orderId }) => followOrder(ctx, orderId)),
  on(orderChanged, 'fulfillment.follow_changed', async (ctx, { orderId, change }) => {
    if (followed.has(change)) await followOrder(ctx, orderId)
  }),
]

// What is paid, noted or sent changes nothing about what is still to leave.
const followed: ReadonlySet<string> = new Set(['lines', 'canceled_lines', 'state'])
