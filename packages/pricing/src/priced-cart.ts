import type { Currency } from '@redthread/kernel/money'
import type { CouponState } from './cart-input.ts'
import type { Lane } from './promotions/promotion.ts'
import type { Reason } from './promotions/reason.ts'

/**
 * What a cart comes to. All amounts are minor units of `currency`; amounts of lines and shipping
 * are told as the cart's prices are (with or without tax), `net`, `tax` and `gross` by name.
 */
export interface PricedCart {
  readonly currency: Currency
  readonly taxIncluded: boolean
  /** In the order of the lines asked for. */
  readonly lines: readonly PricedLine[]
  readonly shipping: readonly PricedShipping[]
  /** Goods before discounts. */
  readonly subtotal: number
  /** Shipping before discounts. */
  readonly shippingSubtotal: number
  /** Off goods and shipping together: the sum of all discounts, to the cent. */
  readonly discountTotal: number
  /** Shipping after discounts. */
  readonly shippingTotal: number
  readonly taxTotal: number
  /** By rate, lowest first, as receipts show it. */
  readonly taxes: readonly TaxSum[]
  /** What is to be paid, tax included. */
  readonly total: number
  /** Every promotion given, exactly once, in the order in which they were asked. */
  readonly promotions: readonly PromotionOutcome[]
  /** Every code given, exactly once, in the order given. */
  readonly coupons: readonly CouponOutcome[]
  readonly gifts: readonly Gift[]
  /** Basis points; the highest of any line, 10000 where none earns more. */
  readonly pointsMultiplier: number
  /** Points on top, whatever the lines earn. */
  readonly pointsBonus: number
  /** How the total came about, step by step. */
  readonly explanation: readonly Step[]
}

export interface PricedLine {
  readonly id: string
  /** Minor units for `per` units, as given. */
  readonly unit: number
  readonly quantity: number
  readonly subtotal: number
  readonly discounts: readonly Discount[]
  /** subtotal − discounts; never negative. */
  readonly total: number
  readonly net: number
  readonly tax: number
  readonly gross: number
  /** Basis points. */
  readonly pointsMultiplier: number
}

export interface PricedShipping {
  readonly id: string
  readonly subtotal: number
  readonly discounts: readonly Discount[]
  readonly total: number
  readonly net: number
  readonly tax: number
  readonly gross: number
}

export interface Discount {
  readonly promotionId: string
  readonly amount: number
}

export interface TaxSum {
  readonly basisPoints: number
  readonly net: number
  readonly tax: number
  readonly gross: number
}

/** What became of a promotion: what it gave, or every reason why not. */
export type PromotionOutcome = AppliedPromotion | RefusedPromotion

export interface AppliedPromotion {
  readonly promotionId: string
  readonly applied: true
  /** 0 for gifts and points. */
  readonly amount: number
  /** The code that opened it. */
  readonly coupon: string | null
  /** How far the next tier or the next free piece is, where there is one. */
  readonly next: NextStep | null
}

export interface RefusedPromotion {
  readonly promotionId: string
  readonly applied: false
  /** At least one; the first is the one to tell. */
  readonly reasons: readonly Reason[]
  /** What it would have given, where only another promotion stands in its way; else null. */
  readonly wouldGive: number | null
}

export interface NextStep {
  readonly missing: number
  readonly unit: 'amount' | 'pieces'
}

export interface CouponOutcome {
  readonly code: string
  readonly state: CouponState
  /** The promotion it belongs to has applied. */
  readonly applied: boolean
}

/** To be put into the cart at no charge: one of the variants, so many pieces. */
export interface Gift {
  readonly promotionId: string
  readonly variantIds: readonly string[]
  readonly quantity: number
}

export type Step =
  | { readonly code: 'goods'; readonly amount: number }
  | { readonly code: 'shipping'; readonly amount: number }
  | {
      readonly code: 'lane'
      readonly lane: Lane
      /** What the lane starts from. */
      readonly goods: number
      readonly shipping: number
    }
  | {
      readonly code: 'promotion'
      readonly lane: Lane
      readonly promotionId: string
      readonly amount: number
    }
  | {
      readonly code: 'tax'
      readonly basisPoints: number
      readonly net: number
      readonly tax: number
    }
  | { readonly code: 'total'; readonly amount: number }
