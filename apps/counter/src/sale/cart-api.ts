import type { Wire } from '@redthread/client/wire'
import type {
  Cart as WholeCart,
  CartChanged,
  CartUpdate,
  PickupPlace as Place,
} from '@redthread/contract/carts'
import type { CartLine, CartLineUpdate, FulfillmentChoice } from '@redthread/contract/carts-lines'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import type { Piece } from './sale-api.ts'

export type Cart = Wire<WholeCart>
export type Line = Wire<CartLine>
export type Way = Wire<FulfillmentChoice>
export type PickupPlace = Wire<Place>
type Changed = Wire<CartChanged>

export const cartKey = (cartId: string) => ['cart', cartId] as const

export function readCart(cartId: string): Promise<Cart> {
  return answer<Cart>(api.GET('/v1/carts/{cartId}', { params: { path: { cartId } } }))
}

export function addPieces(cartId: string, lines: readonly (Piece & { fulfillment?: Way })[]) {
  const params = { path: { cartId } }
  const asked = { params, body: { lines: [...lines] } }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/lines', asked as never))
}

/** Changes quantity, way or note of a line; quantity 0 takes it out. */
export function changeLine(cartId: string, lineId: string, body: Wire<CartLineUpdate>) {
  const params = { path: { cartId, lineId } }
  return answer<Changed>(api.PATCH('/v1/carts/{cartId}/lines/{lineId}', { params, body } as never))
}

/** Has lines reach the person another way. */
export function changeWays(cartId: string, fulfillment: Way, lineIds?: string[]) {
  const body = lineIds ? { fulfillment, lineIds } : { fulfillment }
  const asked = { params: { path: { cartId } }, body }
  return answer<Changed>(api.PUT('/v1/carts/{cartId}/ways', asked as never))
}

/** Changes contact, address, delivery option or note. */
export function changeCart(cartId: string, body: Wire<CartUpdate>) {
  const asked = { params: { path: { cartId } }, body }
  return answer<Changed>(api.PATCH('/v1/carts/{cartId}', asked as never))
}

export function enterCoupon(cartId: string, code: string) {
  const params = { path: { cartId } }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/coupons', { params, body: { code } }))
}

export function dropCoupon(cartId: string, code: string) {
  const params = { path: { cartId, code } }
  return answer<Changed>(api.DELETE('/v1/carts/{cartId}/coupons/{code}', { params }))
}

/** Goes on with today's prices, now that they were told. */
export function notePricesSeen(cartId: string) {
  const params = { path: { cartId } }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/prices/seen', { params }))
}

/** Stores where all lines can be collected, those that have the most first. */
export async function readPickupPlaces(cartId: string): Promise<PickupPlace[]> {
  const params = { path: { cartId } }
  const found = answer<{ items: PickupPlace[] }>(
    api.GET('/v1/carts/{cartId}/pickup-places', { params }),
  )
  return (await found).items
}
