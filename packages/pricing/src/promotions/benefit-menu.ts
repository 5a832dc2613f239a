import type { BenefitKind } from './benefit.ts'
import { bundlePrice } from './benefits/bundle-price.ts'
import { buyXGetY } from './benefits/buy-x-get-y.ts'
import { cheapestFree } from './benefits/cheapest-free.ts'
import { fixedOffCart } from './benefits/fixed-off-cart.ts'
import { fixedOffItem } from './benefits/fixed-off-item.ts'
import { fixedPrice } from './benefits/fixed-price.ts'
import { freeShipping } from './benefits/free-shipping.ts'
import { gift } from './benefits/gift.ts'
import { percent } from './benefits/percent.ts'
import { pointsBonus } from './benefits/points-bonus.ts'
import { pointsMultiplier } from './benefits/points-multiplier.ts'
import { shippingPercent } from './benefits/shipping-percent.ts'
import { shippingPrice } from './benefits/shipping-price.ts'
import { tieredByAmount } from './benefits/tiered-by-amount.ts'
import { tieredByQuantity } from './benefits/tiered-by-quantity.ts'
import type { BenefitRule } from './rule.ts'

/** Every kind of benefit, as a builder lists them. */
export const benefitMenu: { readonly [K in BenefitKind]: BenefitRule<K> } = {
  percent: percent,
  fixed_off_cart: fixedOffCart,
  fixed_off_item: fixedOffItem,
  fixed_price: fixedPrice,
  buy_x_get_y: buyXGetY,
  cheapest_free: cheapestFree,
  tiered_by_amount: tieredByAmount,
  tiered_by_quantity: tieredByQuantity,
  bundle_price: bundlePrice,
  gift: gift,
  free_shipping: freeShipping,
  shipping_percent: shippingPercent,
  shipping_price: shippingPrice,
  points_multiplier: pointsMultiplier,
  points_bonus: pointsBonus,
}
