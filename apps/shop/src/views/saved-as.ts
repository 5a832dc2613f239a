import { addressText } from './address-text.ts'
import type { CartView } from './cart-view.ts'
import type { CheckoutView } from './checkout-view.ts'

/**
 * Which of the saved addresses an address of a cart is, by id: the default where it has none yet;
 * `other` where it has one of its own.
 */
export function savedAs(address: CartView['address'], saved: CheckoutView['saved']): string {
  if (address === null) return saved[0]?.id ?? 'other'
  const own = addressText(address)
  return saved.find((one) => addressText(one.address) === own)?.id ?? 'other'
}

/** Whether the page shows an address that the cart does not have yet. */
export function isAhead({ cart, saved }: Pick<CheckoutView, 'cart' | 'saved'>): boolean {
  const isSent = cart.groups.some(({ kind }) => kind === 'delivery' || kind === null)
  return isSent && cart.address === null && saved.length > 0
}
