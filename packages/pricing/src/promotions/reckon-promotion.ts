import type { CartCoupon } from '../cart-input.ts'
import type { BenefitKind } from './benefit.ts'
import { benefitMenu } from './benefit-menu.ts'
import type { CartView } from './cart-view.ts'
import { checkCondition } from './check-condition.ts'
import { emptyDraft, settleDraft, type Draft } from './draft.ts'
import type { Promotion } from './promotion.ts'
import type { Reason } from './reason.ts'
import type { BenefitRule } from './rule.ts'
import { isGiven } from '../is-given.ts'

/**
 * Every reason why a promotion does not apply to a cart by itself, whatever the other promotions
 * do: its span, its code, its limits, its conditions.
 */
export function reasonsAgainst(promotion: Promotion, view: CartView): Reason[] {
  const reasons: Reason[] = []
  const { at } = view.input
  const { validFrom, validUntil } = promotion
  if (isGiven(validFrom) && at < validFrom) reasons.push({ code: 'not_started', from: validFrom })
  if (isGiven(validUntil) && at >= validUntil) reasons.push({ code: 'expired', until: validUntil })
  reasons.push(...couponReasons(promotion, view), ...limitReasons(promotion, view))
  for (const condition of promotion.conditions) {
    const reason = checkCondition(condition, view)
    if (reason !== null) reasons.push(reason)
  }
  return reasons
}

/** The code that opens a promotion; undefined where the cart carries no usable one. */
export function usableCoupon(promotion: Promotion, view: CartView): CartCoupon | undefined {
  return view.input.coupons.find(
    ({ promotionId, state }) => promotionId === promotion.id && state === 'usable',
  )
}

function couponReasons(promotion: Promotion, view: CartView): Reason[] {
  if (!promotion.couponRequired || usableCoupon(promotion, view) !== undefined) return []
  const entered = view.input.coupons.find(({ promotionId }) => promotionId === promotion.id)
  if (entered === undefined || entered.state === 'usable') return [{ code: 'coupon_missing' }]
  return [{ code: 'coupon_unusable', coupon: entered.code, state: entered.state }]
}

function limitReasons({ id, limits }: Promotion, view: CartView): Reason[] {
  if (!isGiven(limits)) return []
  const { total, perCustomer } = limits
  const uses = view.input.uses?.[id]
  const reasons: Reason[] = []
  if (isGiven(total) && (uses?.total ?? 0) >= total)
    reasons.push({ code: 'usage_limit', limit: total, of: 'all' })
  if (isGiven(perCustomer) && (uses?.byCustomer ?? 0) >= perCustomer)
    reasons.push({ code: 'usage_limit', limit: perCustomer, of: 'customer' })
  return reasons
}

/** What a promotion gives to some lines: the draft, or why there is nothing in it. */
export function draftOf(
  promotion: Promotion,
  view: CartView,
  targets: readonly number[],
): Draft | Reason[] {
  const { currency } = view.input
  const cap = isGiven(promotion.maxDiscount) ? promotion.maxDiscount[currency] : Infinity
  if (cap === undefined) return [{ code: 'currency_mismatch' }]
  if (targets.length === 0) return [{ code: 'no_target_line' }]
  const draft = emptyDraft(view, promotion.class, targets)
  const reasons: Reason[] = []
  for (const benefit of promotion.benefits) {
    const rule = benefitMenu[benefit.kind] as BenefitRule<BenefitKind>
    const reason = rule.give(benefit, draft)
    if (reason !== null) reasons.push(reason)
  }
  settleDraft(draft, cap)
  if (givesSomething(draft)) return draft
  return reasons.length > 0 ? reasons : [{ code: 'nothing_to_discount' }]
}

function givesSomething(draft: Draft): boolean {
  const { amount, gifts, extraPoints, pointsBonus } = draft
  return amount > 0 || gifts.length > 0 || extraPoints > 0 || pointsBonus > 0
}
