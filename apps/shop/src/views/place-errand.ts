import type { CartErrand } from './cart-door.server.ts'
import type { CartView } from './cart-view.ts'

interface Placing {
  readonly cart: Pick<CartView, 'id' | 'version'>
  /** What the reader agreed to pay, in minor units. */
  readonly total: number
}

/** The request that makes an order of a cart, as it was shown and for what was agreed to. */
export function placeErrand({ cart: { id, version }, total }: Placing): CartErrand {
  return { method: 'POST', path: `/v1/carts/${id}/place`, body: { version, total } }
}
