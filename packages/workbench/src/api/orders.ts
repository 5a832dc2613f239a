import type { Wire } from '@redthread/client/wire'
import type { OrderDetail, OrderRow } from '@redthread/contract/orders'
import type {
  NewOrderChange,
  OrderCancel,
  OrderChange as Change,
  OrderHold,
} from '@redthread/contract/orders-changes'
import type { OrderExport, OrderExportTicket, OrderQuery } from '@redthread/contract/orders-list'
import type { NewTender, Payment } from '@redthread/contract/payments'
import type { Page } from '@redthread/kernel/page'
import type { Static } from 'typebox'
import { answer } from './answer.ts'
import { api, ifMatch } from './api.ts'

export type Order = Wire<OrderDetail>
export type OrderLine = Order['lines'][number]
export type OrderInList = Wire<OrderRow>
export type OrderChange = Wire<Change>
export type OrderWish = Omit<Wire<OrderQuery>, 'limit' | 'after'>

export const ordersKey = ['orders'] as const
export const orderKey = (orderId: string) => ['orders', 'one', orderId] as const

/** How many rows a step of the list brings. */
const STEP = 60

/** Orders by when they were placed, page by page. */
export function readOrders(wish: OrderWish, after?: string, limit = STEP) {
  const query = { limit, ...wish, ...(after ? { after } : {}) }
  return answer<Page<OrderInList>>(api.GET('/v1/orders', { params: { query } } as never))
}

/** An order whole. */
export function readOrder(orderId: string): Promise<Order> {
  return answer<Order>(api.GET('/v1/orders/{orderId}', { params: { path: { orderId } } }))
}

/** Has a CSV of the orders made ready; it is fetched from the path in the answer. */
export function exportOrders(body: Wire<OrderExport>) {
  return answer<Wire<Static<typeof OrderExportTicket>>>(
    api.POST('/v1/orders/exports', { body } as never),
  )
}

/** Cancels what is open, or some pieces of it, over the version that was seen. */
export function cancelOrder(orderId: string, version: number, body: OrderCancel): Promise<Order> {
  const params = { path: { orderId } }
  return answer<Order>(
    api.POST('/v1/orders/{orderId}/cancel', { params, headers: ifMatch(version), body } as never),
  )
}

/** Stops an order, or lets it go on. */
export function pauseOrder(orderId: string, body: Static<typeof OrderHold>): Promise<Order> {
  const params = { path: { orderId } }
  return answer<Order>(api.PUT('/v1/orders/{orderId}/state', { params, body }))
}

/** Writes a note that colleagues read. */
export function addOrderNote(orderId: string, text: string): Promise<Order> {
  const params = { path: { orderId } }
  return answer<Order>(api.POST('/v1/orders/{orderId}/notes', { params, body: { text } }))
}

/** Gives an order these tags and takes all others off. */
export function tagOrder(orderId: string, tags: string[]): Promise<Order> {
  const params = { path: { orderId } }
  return answer<Order>(api.PUT('/v1/orders/{orderId}/tags', { params, body: { tags } }))
}

/** Works a change out down to its totals; nothing changes before it is confirmed. */
export function proposeChange(orderId: string, body: Wire<NewOrderChange>): Promise<OrderChange> {
  const params = { path: { orderId } }
  return answer<OrderChange>(api.POST('/v1/orders/{orderId}/changes', { params, body } as never))
}

/** Does what was proposed: stock and money follow, or nothing happens. */
export function confirmChange({ id: changeId, orderId }: OrderChange): Promise<Order> {
  const params = { path: { orderId, changeId } }
  return answer<Order>(api.POST('/v1/orders/{orderId}/changes/{changeId}/confirm', { params }))
}

/** Gives a proposal up, and what was promised for it. */
export async function discardChange({ id: changeId, orderId }: OrderChange): Promise<void> {
  const params = { path: { orderId, changeId } }
  await answer<unknown>(api.DELETE('/v1/orders/{orderId}/changes/{changeId}', { params }))
}

/** What is promised for what a change adds. */
export function readChangeTenders({ id: changeId, orderId }: OrderChange): Promise<Wire<Payment>> {
  const params = { path: { orderId, changeId } }
  return answer<Wire<Payment>>(
    api.GET('/v1/orders/{orderId}/changes/{changeId}/tenders', { params }),
  )
}

/** Promises a means of paying for what a change adds. */
export function addChangeTender({ id: changeId, orderId }: OrderChange, body: NewTender) {
  const params = { path: { orderId, changeId } }
  return answer<Wire<Payment>>(
    api.POST('/v1/orders/{orderId}/changes/{changeId}/tenders', { params, body } as never),
  )
}
