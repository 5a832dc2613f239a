import type { ErrandOutcome } from '@redthread/contract/page-door'
import type { Door } from '../door.ts'
import type { OwnCartView, PlaceView } from './cart-view.ts'
import type { ShopView } from './shop-view.ts'

/** A request about a cart, in the language of the shop. */
export interface CartErrand {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: unknown
}

/** Sends a request about carts on behalf of the reader. */
export function sendErrand(
  door: Door,
  shop: Pick<ShopView, 'locale'>,
  errand: CartErrand,
): Promise<ErrandOutcome> {
  return door.send({ ...errand, locale: shop.locale })
}

/**
 * As {@link sendErrand}, for what a page cannot be drawn without: throws the refusal as a Response.
 */
export async function mustRead<A>(
  door: Door,
  shop: Pick<ShopView, 'locale'>,
  path: string,
): Promise<A> {
  const { status, body } = await sendErrand(door, shop, { method: 'GET', path })
  if (status >= 400) throw new Response(null, { status })
  return body as A
}

/** The reader's own live cart in a shop; its `cart` is null where nothing was ever put in. */
export function ownCart(door: Door, shop: ShopView): Promise<OwnCartView> {
  return mustRead(door, shop, `/v1/cart?channelId=${shop.channelId}`)
}

/** Stores where the lines of a cart can be collected, the best first; none where that fails. */
export async function pickupPlaces(
  door: Door,
  shop: ShopView,
  cartId: string,
): Promise<readonly PlaceView[]> {
  const path = `/v1/carts/${cartId}/pickup-places`
  const { status, body } = await sendErrand(door, shop, { method: 'GET', path })
  return status === 200 ? (body as { items: readonly PlaceView[] }).items : []
}
