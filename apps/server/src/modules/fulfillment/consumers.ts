import { personErased } from '@redthread/contract/customers'
import { orderCanceled, orderChanged } from '@redthread/contract/orders'
import { orderForgotten, orderPlaced } from '@redthread/contract/orders'
import { on, type Consumer } from '#platform/event.ts'
import { followOrder } from './commands/follow-order.ts'
import { forgetOrder, forgetPerson } from './commands/forget-person.ts'

/** An order's news only say that it changed: what counts is how it stands when they arrive. */
export const consumers: readonly Consumer[] = [
  on(orderPlaced, 'fulfillment.follow_placed', followOrder),
  on(orderCanceled, 'fulfillment.follow_canceled', followOrder),
  on(orderChanged, 'fulfillment.follow_changed', async (ctx, news) => {
    if (followed.has(news.change)) await followOrder(ctx, news)
  }),
  on(personErased, 'fulfillment.forget_person', (ctx, { personId }) => forgetPerson(ctx, personId)),
  on(orderForgotten, 'fulfillment.forget_order', forgetOrder),
]

// What is paid, noted or sent changes nothing about what is still to leave.
const followed: ReadonlySet<string> = new Set(['lines', 'canceled_lines', 'state'])
