import type { CartCustomer, CartInput, CartLine } from '../src/cart-input.ts'
import type { Promotion } from '../src/promotions/promotion.ts'

/** Wednesday, 17 June 2026, 12:30 in Helsinki. */
export const noon = Date.UTC(2026, 5, 17, 9, 30)

/** A line of one piece at 10.00, unless told otherwise. */
export function givenLine(id: string, more: Partial<CartLine> = {}): CartLine {
  return {
    id,
    variantId: `var_${id}`,
    productId: `prd_${id}`,
    categoryIds: [],
    attributes: {},
    quantity: 1,
    unit: 1000,
    taxBasisPoints: 2550,
    ...more,
  }
}

/** An automatic promotion of the default lane that combines with everything. */
export function givenPromotion(id: string, more: Partial<Promotion> = {}): Promotion {
  return {
    id,
    name: id,
    lane: 'default',
    priority: 0,
    mode: 'stack',
    stopAfter: false,
    class: 'product',
    combinesWith: ['product', 'order', 'shipping'],
    conditions: [],
    targets: [],
    benefits: [{ kind: 'percent', basisPoints: 1000 }],
    couponRequired: false,
    ...more,
  }
}

/** Somebody who has signed in and ordered before. */
export function givenCustomer(more: Partial<CartCustomer> = {}): CartCustomer {
  return { id: 'per_1', signedIn: true, groupIds: [], segmentIds: [], orderCount: 2, ...more }
}

/** A Finnish cart in euro, prices with tax. */
export function givenCart(more: Partial<CartInput> = {}): CartInput {
  return {
    currency: 'EUR',
    taxIncluded: true,
    at: noon,
    channelId: 'chn_web',
    country: 'FI',
    customer: null,
    lines: [givenLine('a')],
    shipping: [],
    promotions: [],
    coupons: [],
    ...more,
  }
}
