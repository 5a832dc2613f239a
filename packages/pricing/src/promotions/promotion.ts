import type { Amounts } from './amounts.ts'
import type { Benefit } from './benefit.ts'
import type { Condition, LineCondition } from './condition.ts'

/** Lanes run one after another; a later lane sees what the earlier ones left. */
export const lanes = ['pre', 'default', 'post'] as const
export type Lane = (typeof lanes)[number]

/** How a promotion gets along with the others of its lane. */
export const modes = ['stack', 'exclusive', 'best_of_group'] as const
export type Mode = (typeof modes)[number]

/** What a promotion takes its discount off. */
export const promotionClasses = ['product', 'order', 'shipping'] as const
export type PromotionClass = (typeof promotionClasses)[number]

/** A promotion as it is stored, sent and reckoned: plain JSON. */
export interface Promotion {
  readonly id: string
  readonly name: string
  readonly lane: Lane
  /** Within a lane the lower number comes first, then the id. */
  readonly priority: number
  readonly mode: Mode
  /** Of a group only the one with the largest discount applies; the nameless group where absent. */
  readonly group?: string | null
  /** Nothing after it in its lane is asked once it has applied. */
  readonly stopAfter: boolean
  readonly class: PromotionClass
  /** With which classes it shares a line (product with product) or a cart (all else). */
  readonly combinesWith: readonly PromotionClass[]
  /** All have to hold. */
  readonly conditions: readonly Condition[]
  /** Lines that meet all of these get the benefit; every line where empty. */
  readonly targets: readonly LineCondition[]
  readonly benefits: readonly Benefit[]
  /** The whole discount of the promotion in one cart goes no further than this. */
  readonly maxDiscount?: Amounts | null
  /** Epoch milliseconds, half-open. */
  readonly validFrom?: number | null
  readonly validUntil?: number | null
  /** Applies only where the cart carries a usable code of this promotion. */
  readonly couponRequired: boolean
  readonly limits?: PromotionLimits | null
}

/** How often a promotion may be used; the uses so far come with the cart. */
export interface PromotionLimits {
  readonly total?: number | null
  readonly perCustomer?: number | null
}
