import type { Wire } from '@redthread/client/wire'
import type { OwnOrder } from '@redthread/contract/orders'
import type {
  NewTender,
  Payment as WholePayment,
  Tender as One,
} from '@redthread/contract/payments'
import type { CardReader } from '@redthread/contract/payments-accounts'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export type Payment = Wire<WholePayment>
export type Tender = Wire<One>
export type Reader = Wire<CardReader>

export const paymentKey = (cartId: string) => ['tenders', cartId] as const
export const readersKey = ['card-readers'] as const

export function readPayment(cartId: string): Promise<Payment> {
  return answer<Payment>(api.GET('/v1/carts/{cartId}/tenders', { params: { path: { cartId } } }))
}

/** Promises a means of paying; nothing is taken before the order is placed. */
export function addTender(cartId: string, body: NewTender): Promise<Payment> {
  const asked = { params: { path: { cartId } }, body }
  return answer<Payment>(api.POST('/v1/carts/{cartId}/tenders', asked as never))
}

/** Gives a means of paying up, and what was promised by it back. */
export function dropTender(cartId: string, tenderId: string): Promise<Payment> {
  const params = { path: { cartId, tenderId } }
  return answer<Payment>(api.DELETE('/v1/carts/{cartId}/tenders/{tenderId}', { params }))
}

/** Makes an order of the cart at the version and for the total that were shown. */
export function placeCart(cartId: string, body: { version: number; total: number }) {
  const params = { path: { cartId } }
  return answer<Wire<OwnOrder>>(api.POST('/v1/carts/{cartId}/place', { params, body }))
}

/** The card readers that a till may use. */
export async function readReaders(): Promise<Reader[]> {
  return (await answer<{ items: Reader[] }>(api.GET('/v1/card-readers'))).items
}
