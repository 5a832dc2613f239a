import type { CartLine } from '@redthread/pricing/cart-input'

/** What promotions may ask of goods, beside their price. */
export type GoodsFacts = Pick<
  CartLine,
  'variantId' | 'productId' | 'categoryIds' | 'attributes' | 'taxBasisPoints'
>
