import { isGiven } from '@redthread/pricing/is-given'
import type { Benefit } from '@redthread/pricing/promotions/benefit'
import type { Condition } from '@redthread/pricing/promotions/condition'
import type { Promotion } from '@redthread/pricing/promotions/promotion'

/** What may be asked without asking who buys, what else, or at what time of day. */
const ofThePlace: readonly Condition['kind'][] = ['channel', 'country', 'currency']
const ofTheGoods: readonly Condition['kind'][] = [
  'products',
  'variants',
  'categories',
  'attribute',
  'line_price',
  'regular_price',
]

/**
 * Tells whether a promotion is part of the price that everybody sees for one piece: automatic,
 * without limits, off the goods themselves, asking at most what the goods are and where they are
 * sold. Such a reduction counts in the history of prices; a personal one does not.
 */
export function isGeneral(promotion: Omit<Promotion, 'id' | 'name'>): boolean {
  const { couponRequired, limits, conditions, targets, benefits } = promotion
  return (
    !couponRequired &&
    promotion.class === 'product' &&
    !isGiven(limits?.total) &&
    !isGiven(limits?.perCustomer) &&
    !isGiven(promotion.maxDiscount) &&
    conditions.every((one) => ofThePlace.includes(one.kind)) &&
    targets.every((one) => ofTheGoods.includes(one.kind)) &&
    benefits.every(isOffEachPiece)
  )
}

const offEachPiece: readonly Benefit['kind'][] = ['percent', 'fixed_off_item', 'fixed_price']

function isOffEachPiece(benefit: Benefit): boolean {
  return (
    offEachPiece.includes(benefit.kind) && !('maxPieces' in benefit && isGiven(benefit.maxPieces))
  )
}
