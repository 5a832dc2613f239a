import { isGiven } from '../is-given.ts'
import type { Benefit } from './benefit.ts'
import type { ConditionKind } from './condition.ts'
import type { Promotion } from './promotion.ts'

/** What may be asked without asking who buys, what else, or at what time of day. */
const ofThePlace: ReadonlySet<ConditionKind> = new Set(['channel', 'country', 'currency'])
const ofTheGoods: ReadonlySet<ConditionKind> = new Set([
  'products',
  'variants',
  'categories',
  'attribute',
  'line_price',
  'regular_price',
])

/**
 * Tells whether a promotion is part of the price that everybody sees for one piece: automatic,
 * without limits, off the goods themselves, asking at most what they are and where they are sold.
 * Such a reduction counts in the history of prices; a personal one does not.
 */
export function isGeneral(promotion: Promotion): boolean {
  const { limits, conditions, targets, benefits } = promotion
  return (
    promotion.class === 'product' &&
    !promotion.couponRequired &&
    !isGiven(promotion.maxDiscount) &&
    !isGiven(limits?.total) &&
    !isGiven(limits?.perCustomer) &&
    conditions.every(({ kind }) => ofThePlace.has(kind)) &&
    targets.every(({ kind }) => ofTheGoods.has(kind)) &&
    benefits.every(isOffEachPiece)
  )
}

function isOffEachPiece(benefit: Benefit): boolean {
  const { kind } = benefit
  const offPiece = kind === 'percent' || kind === 'fixed_off_item' || kind === 'fixed_price'
  return offPiece && !isGiven(benefit.maxPieces)
}
