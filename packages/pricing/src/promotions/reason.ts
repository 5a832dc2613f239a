import type { CouponState } from '../cart-input.ts'
import type { ConditionKind } from './condition.ts'
import type { PromotionProblem } from './promotion-problem.ts'

/**
 * Why a promotion does not apply, with how far it is: amounts in minor units of the cart's
 * currency, quantities in pieces, instants in epoch milliseconds.
 */
export type Reason =
  | { readonly code: 'not_started'; readonly from: number }
  | { readonly code: 'expired'; readonly until: number }
  | { readonly code: 'coupon_missing' }
  | {
      readonly code: 'coupon_unusable'
      readonly coupon: string
      readonly state: Exclude<CouponState, 'usable'>
    }
  | {
      readonly code: 'usage_limit'
      readonly limit: number
      readonly of: 'all' | 'customer'
    }
  | { readonly code: 'min_amount_not_met'; readonly missing: number; readonly min: number }
  | { readonly code: 'max_amount_exceeded'; readonly excess: number; readonly max: number }
  | { readonly code: 'min_quantity_not_met'; readonly missing: number; readonly min: number }
  | { readonly code: 'max_quantity_exceeded'; readonly excess: number; readonly max: number }
  | { readonly code: 'lines_missing'; readonly kind: ConditionKind; readonly missing: number }
  | { readonly code: 'lines_in_the_way'; readonly kind: ConditionKind; readonly excess: number }
  | { readonly code: 'set_incomplete'; readonly slot: number; readonly missing: number }
  | { readonly code: 'customer_group_mismatch' }
  | { readonly code: 'company_mismatch' }
  | { readonly code: 'segment_mismatch' }
  | { readonly code: 'loyalty_tier_mismatch' }
  | { readonly code: 'not_first_order' }
  | { readonly code: 'sign_in_required' }
  | { readonly code: 'channel_mismatch' }
  | { readonly code: 'location_mismatch' }
  | { readonly code: 'country_mismatch' }
  | { readonly code: 'currency_mismatch' }
  | { readonly code: 'shipping_method_mismatch' }
  | { readonly code: 'outside_time_window' }
  | { readonly code: 'no_target_line' }
  /** Not a promotion that this version can read: where it is wrong, and how. */
  | { readonly code: 'malformed'; readonly problems: readonly PromotionProblem[] }
  | { readonly code: 'nothing_to_discount' }
  | { readonly code: 'excluded_by'; readonly promotionId: string }
  | { readonly code: 'stopped_by'; readonly promotionId: string }

export type ReasonCode = Reason['code']
