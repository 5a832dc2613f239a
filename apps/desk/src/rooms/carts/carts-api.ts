import type { Wire } from '@redthread/client/wire'
import type { Cart as CartShape, CartChanged, CartSummary } from '@redthread/contract/carts'
import type { CartUpdate, PickupPlaces } from '@redthread/contract/carts'
import type { CartLineUpdate, FulfillmentChoice } from '@redthread/contract/carts-lines'
import type { CartToOpen, HandOver, HandOverTaken } from '@redthread/contract/carts-shared'
import type { Page } from '@redthread/kernel/page'
import type { Static } from 'typebox'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export type Cart = Wire<CartShape>
export type Line = Cart['lines'][number]
export type LiveCart = Wire<CartSummary>
export type Changed = Wire<CartChanged>
export type Places = Wire<Static<typeof PickupPlaces>>

export const cartsKey = ['carts'] as const
export const cartKey = (cartId: string) => ['carts', 'one', cartId] as const

/** Carts that are alive, the one touched last first; of one person by mail address or phone. */
export function readCarts(contact: string, after?: string) {
  const query = { limit: 50, ...(contact ? { contact } : {}), ...(after ? { after } : {}) }
  return answer<Page<LiveCart>>(api.GET('/v1/carts', { params: { query } } as never))
}

export function readCart(cartId: string): Promise<Cart> {
  return answer<Cart>(api.GET('/v1/carts/{cartId}', { params: { path: { cartId } } }))
}

/** Opens a person's cart; they are shown who did, and why. */
export function openCart(cartId: string, body: CartToOpen): Promise<Changed> {
  const params = { path: { cartId } }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/open', { params, body }))
}

export function leaveCart(cartId: string): Promise<Changed> {
  return answer<Changed>(api.POST('/v1/carts/{cartId}/leave', { params: { path: { cartId } } }))
}

/** Takes a cart by the code that its person reads out; each code works once. */
export function takeCart(code: string): Promise<HandOverTaken> {
  return answer<HandOverTaken>(api.POST('/v1/hand-overs/take', { body: { code } }))
}

/** Makes a code under which a till or another phone goes on with the cart. */
export function handOver(cartId: string): Promise<Wire<HandOver>> {
  const params = { path: { cartId } }
  return answer<Wire<HandOver>>(api.POST('/v1/carts/{cartId}/hand-overs', { params }))
}

export function addLine(cartId: string, variantId: `var_${string}`, quantity: number) {
  const params = { path: { cartId } }
  const body = { lines: [{ variantId, quantity }] }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/lines', { params, body } as never))
}

export function changeLine(cartId: string, lineId: string, body: Wire<CartLineUpdate>) {
  const params = { path: { cartId, lineId } }
  return answer<Changed>(api.PATCH('/v1/carts/{cartId}/lines/{lineId}', { params, body } as never))
}

export function changeWays(cartId: string, fulfillment: Wire<FulfillmentChoice>) {
  const params = { path: { cartId } }
  const body = { fulfillment }
  return answer<Changed>(api.PUT('/v1/carts/{cartId}/ways', { params, body } as never))
}

export function changeCart(cartId: string, body: Wire<CartUpdate>): Promise<Changed> {
  const params = { path: { cartId } }
  return answer<Changed>(api.PATCH('/v1/carts/{cartId}', { params, body } as never))
}

export function enterCoupon(cartId: string, code: string): Promise<Changed> {
  const params = { path: { cartId } }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/coupons', { params, body: { code } }))
}

export function dropCoupon(cartId: string, code: string): Promise<Changed> {
  const params = { path: { cartId, code } }
  return answer<Changed>(api.DELETE('/v1/carts/{cartId}/coupons/{code}', { params }))
}

/** Goes on with today's prices, now that the person was told. */
export function notePricesSeen(cartId: string): Promise<Changed> {
  const params = { path: { cartId } }
  return answer<Changed>(api.POST('/v1/carts/{cartId}/prices/seen', { params }))
}

export function readPlaces(cartId: string): Promise<Places> {
  const params = { path: { cartId } }
  return answer<Places>(api.GET('/v1/carts/{cartId}/pickup-places', { params }))
}
