import { ordersEvents, orderTouched } from '@redthread/contract/orders'
import { liveOn, type LiveSource } from '#platform/event.ts'

const news = ordersEvents.filter((one) => one !== orderTouched)
const topics = ({ orderId }: { readonly orderId: string }) => ['orders', `order:${orderId}`]

/** What open screens hear: colleagues what happened, the person that there is something to see. */
export const live: readonly LiveSource[] = [
  ...news.map((one) => liveOn(one, topics, 'orders:read')),
  // The id of an order is known to nobody but its person and our house.
  liveOn(orderTouched, ({ orderId }) => [`own-order:${orderId}`], 'anyone'),
]
