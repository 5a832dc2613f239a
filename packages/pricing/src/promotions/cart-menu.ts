import type { CartConditionKind } from './condition.ts'
import { cartQuantity } from './conditions/cart-quantity.ts'
import { cartSubtotal } from './conditions/cart-subtotal.ts'
import { channel } from './conditions/channel.ts'
import { company } from './conditions/company.ts'
import { country } from './conditions/country.ts'
import { currency } from './conditions/currency.ts'
import { customerGroup } from './conditions/customer-group.ts'
import { firstOrder } from './conditions/first-order.ts'
import { location } from './conditions/location.ts'
import { loyaltyTier } from './conditions/loyalty-tier.ts'
import { segment } from './conditions/segment.ts'
import { shippingMethod } from './conditions/shipping-method.ts'
import { signedIn } from './conditions/signed-in.ts'
import { timeWindow } from './conditions/time-window.ts'
import type { CartRule } from './rule.ts'

/** Every kind of condition on the cart, the customer, the place or the time. */
export const cartMenu: { readonly [K in CartConditionKind]: CartRule<K> } = {
  cart_subtotal: cartSubtotal,
  cart_quantity: cartQuantity,
  customer_group: customerGroup,
  company: company,
  segment: segment,
  loyalty_tier: loyaltyTier,
  first_order: firstOrder,
  signed_in: signedIn,
  channel: channel,
  location: location,
  country: country,
  currency: currency,
  shipping_method: shippingMethod,
  time_window: timeWindow,
}
