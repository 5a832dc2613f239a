import type { NewPromotion } from '@redthread/contract/promotions'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { checkPromotion } from '@redthread/pricing/promotions/check-promotion'
import { isGeneral } from '@redthread/pricing/promotions/is-general'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import { violatedConstraint } from '#platform/violation.ts'

/** A promotion of the contract as it is reckoned, under an id that it may not have yet. */
export function rulesOf(id: string, input: NewPromotion): Promotion {
  const { validFrom, validUntil, limitTotal, limitPerCustomer, code, ...rest } = input
  const { name: _name, description: _description, ...rules } = rest
  return {
    ...rules,
    id,
    name: code,
    validFrom: validFrom?.epochMilliseconds ?? null,
    validUntil: validUntil?.epochMilliseconds ?? null,
    limits: { total: limitTotal, perCustomer: limitPerCustomer },
  }
}

/** What is wrong with a promotion, with JSON pointers to the places; empty where nothing is. */
export function promotionFaults(input: NewPromotion): { path: string; code: string }[] {
  return checkPromotion(rulesOf('pmo_new', input)).map(({ path, code }) => ({
    path: `/${path.replace('limits.total', 'limitTotal').replace('limits.perCustomer', 'limitPerCustomer').replaceAll('.', '/')}`,
    code,
  }))
}

/** Refuses a promotion that cannot be reckoned, naming each place. */
export function refuseFaultyPromotion(input: NewPromotion): void {
  const faults = promotionFaults(input)
  if (faults.length > 0) promotionsRefusals.refuse.invalid_promotion({ faults })
}

/** The fields of a promotion as columns. */
export function promotionColumnsOf(input: NewPromotion) {
  return {
    code: input.code,
    name: JSON.stringify(input.name),
    description: JSON.stringify(input.description),
    lane: input.lane,
    priority: input.priority,
    mode: input.mode,
    group: input.group,
    stop_after: input.stopAfter,
    class: input.class,
    combines_with: [...input.combinesWith],
    conditions: JSON.stringify(input.conditions),
    targets: JSON.stringify(input.targets),
    benefits: JSON.stringify(input.benefits),
    max_discount: input.maxDiscount === null ? null : JSON.stringify(input.maxDiscount),
    valid_from: input.validFrom,
    valid_until: input.validUntil,
    coupon_required: input.couponRequired,
    limit_total: input.limitTotal,
    limit_per_customer: input.limitPerCustomer,
    is_general: isGeneral(rulesOf('pmo_new', input)),
  }
}

/** Says that the code is another promotion's, or the limit already passed; throws others on. */
export function refusePromotionConflict(error: unknown): never {
  const constraint = violatedConstraint(error)
  if (constraint === 'promotion_code_key') return promotionsRefusals.refuse.promotion_code_taken()
  if (constraint === 'promotion_uses_within_limit') {
    const faults = [{ path: '/limitTotal', code: 'below_uses' }]
    return promotionsRefusals.refuse.invalid_promotion({ faults })
  }
  throw error
}

/** The channels that a promotion is confined to; none named is all of them. */
export function channelsOf({ conditions }: Pick<NewPromotion, 'conditions'>): readonly string[] {
  const named = conditions.flatMap((one) => (one.kind === 'channel' ? [one.channelIds] : []))
  return named[0] ?? []
}
