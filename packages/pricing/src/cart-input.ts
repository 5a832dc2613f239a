import type { Currency } from '@redthread/kernel/money'
import type { Promotion } from './promotions/promotion.ts'

/** All that the sum of a cart depends on: nothing is looked up, nothing is remembered. */
export interface CartInput {
  readonly currency: Currency
  /** Whether unit prices and shipping charges contain the tax; the same for the whole cart. */
  readonly taxIncluded: boolean
  /** Epoch milliseconds. */
  readonly at: number
  readonly channelId: string
  readonly locationId?: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly customer: CartCustomer | null
  readonly lines: readonly CartLine[]
  readonly shipping: readonly ShippingCharge[]
  readonly promotions: readonly Promotion[]
  readonly coupons: readonly CartCoupon[]
  /** Uses so far by promotion id; none where absent. */
  readonly uses?: Readonly<Record<string, PromotionUses>>
}

/** One line; its id is what results, discounts and refunds are told by. */
export interface CartLine {
  readonly id: string
  readonly variantId: string
  readonly productId: string
  /** With all ancestors, so that a promotion on a category meets what lies below it. */
  readonly categoryIds: readonly string[]
  /** What promotions may ask for, such as `{ brand: 'Tuuli', finish: ['matte', 'satin'] }`. */
  readonly attributes: Readonly<Record<string, string | readonly string[]>>
  /** Pieces, or grams or millilitres where `per` says for how many the unit price is. */
  readonly quantity: number
  /** Minor units for `per` units. */
  readonly unit: number
  /** 1 where absent. A line sold by measure (more than 1) counts as one piece. */
  readonly per?: number | null
  readonly taxBasisPoints: number
  /** False for gift cards and the like: no promotion counts or touches them. True where absent. */
  readonly discountable?: boolean | null
  /** The unit price is already a sale price. */
  readonly onSale?: boolean | null
  /** How the line reaches the customer, in the words of the shop: 'delivery', 'pickup' … */
  readonly fulfillment?: string | null
}

/** One shipment's charge. */
export interface ShippingCharge {
  readonly id: string
  readonly methodId: string
  /** Minor units. */
  readonly amount: number
  readonly taxBasisPoints: number
}

/** What promotions may ask about the person; null stands for somebody unknown. */
export interface CartCustomer {
  readonly id: string
  readonly signedIn: boolean
  readonly groupIds: readonly string[]
  readonly companyId?: string | null
  readonly segmentIds: readonly string[]
  readonly loyaltyTier?: string | null
  /** Orders placed before this one. */
  readonly orderCount: number
}

export const couponStates = [
  'usable',
  'unknown',
  'used',
  'limit_reached',
  'not_started',
  'expired',
  'other_customer',
  'disabled',
] as const

export type CouponState = (typeof couponStates)[number]

/** A code that the customer has entered, looked up by whoever asks. */
export interface CartCoupon {
  readonly code: string
  /** Null where the code is unknown. */
  readonly promotionId: string | null
  readonly state: CouponState
}

export interface PromotionUses {
  readonly total: number
  readonly byCustomer: number
}
