import type { LineConditionKind } from './condition.ts'
import { attribute } from './conditions/attribute.ts'
import { categories } from './conditions/categories.ts'
import { fulfillment } from './conditions/fulfillment.ts'
import { linePrice } from './conditions/line-price.ts'
import { lineQuantity } from './conditions/line-quantity.ts'
import { products } from './conditions/products.ts'
import { regularPrice } from './conditions/regular-price.ts'
import { variants } from './conditions/variants.ts'
import type { LineRule } from './rule.ts'

/** Every kind of condition on lines, as a builder lists them. */
export const lineMenu: { readonly [K in LineConditionKind]: LineRule<K> } = {
  products: products,
  variants: variants,
  categories: categories,
  attribute: attribute,
  line_quantity: lineQuantity,
  line_price: linePrice,
  fulfillment: fulfillment,
  regular_price: regularPrice,
}
