import { addressText } from './address-text.ts'
import type { CheckoutView } from './checkout-view.ts'

type Sent = Pick<CheckoutView, 'cart' | 'saved'>

/**
 * Which of the saved addresses a cart is sent to, by id: the default where it has no address yet;
 * `other` where it has one of its own.
 */
export function sendsTo({ cart, saved }: Sent): string {
  if (cart.address === null) return saved[0]?.id ?? 'other'
  const own = addressText(cart.address)
  return saved.find(({ address }) => addressText(address) === own)?.id ?? 'other'
}

/** Whether the page shows an address that the cart does not have yet. */
export function isAhead({ cart, saved }: Sent): boolean {
  const isSent = cart.groups.some(({ kind }) => kind === 'delivery' || kind === null)
  return isSent && cart.address === null && saved.length > 0
}
