import {
  orderFulfillmentStates,
  orderPaymentStates,
  orderStates,
} from '@redthread/contract/orders-states'
import type { OrderWish } from '@redthread/workbench/api/orders'

/** Which orders are wanted, as the address says it; days are those of the reader's own clock. */
export function orderWishOf(params: URLSearchParams): OrderWish {
  const text = (name: string) => params.get(name)?.trim() ?? ''
  const state = orderStates.find((each) => each === text('state'))
  const paymentState = orderPaymentStates.find((each) => each === text('payment'))
  const fulfillmentState = orderFulfillmentStates.find((each) => each === text('goods'))
  const [q, tag, from, until] = [text('q'), text('tag'), text('from'), text('until')]
  const [channelId, locationId, customerId] = [text('channel'), text('place'), text('customer')]
  return {
    sort: text('sort') === 'oldest' ? 'oldest' : 'newest',
    ...(q ? { q } : {}),
    ...(state ? { state: [state] } : {}),
    ...(paymentState ? { paymentState: [paymentState] } : {}),
    ...(fulfillmentState ? { fulfillmentState: [fulfillmentState] } : {}),
    ...(channelId ? { channelId: [channelId as `chn_${string}`] } : {}),
    ...(locationId ? { locationId: [locationId as `loc_${string}`] } : {}),
    ...(customerId ? { customerId: customerId as `per_${string}` } : {}),
    ...(tag ? { tag } : {}),
    ...(isDay(from) ? { placedFrom: beginOf(from, 0) } : {}),
    ...(isDay(until) ? { placedUntil: beginOf(until, 1) } : {}),
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function beginOf(day: string, daysLater: number): string {
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + daysLater)
  return at.toISOString()
}
