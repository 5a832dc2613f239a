import type { CartUpdate } from '@redthread/contract/carts'
import type { Door } from '../door.ts'
import type { CartView } from './cart-view.ts'
import type { ShopView } from './shop-view.ts'

/** A form of the checkout, and the cart that it is about. */
export interface CheckoutPress {
  readonly door: Door
  readonly shop: ShopView
  readonly form: FormData
  readonly cart: CartView
}

/** What is wrong, by the field where it is told. */
export type Faults = Record<string, string>

/** What of a form can be saved, and what is wrong with the rest. */
export interface Checked {
  readonly faults: Faults
  readonly update: CartUpdate
}
