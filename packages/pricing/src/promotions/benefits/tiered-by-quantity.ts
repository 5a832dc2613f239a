import { piecesOf } from '../cart-view.ts'
import { portions, takeOff } from '../draft.ts'
import { required } from '../field.ts'
import { percentOff } from '../percent-off.ts'
import type { BenefitRule } from '../rule.ts'
import { reachTier } from '../reach-tier.ts'
import { isGiven } from '../../is-given.ts'

/** The more pieces on the target lines, the larger the percentage or amount off each of them. */
export const tieredByQuantity: BenefitRule<'tiered_by_quantity'> = {
  kind: 'tiered_by_quantity',
  classes: ['product', 'order'],
  fields: [required('tiers', 'quantity_tiers')],
  give({ tiers }, draft) {
    const count = piecesOf(draft.view, draft.targets)
    const { reached, next } = reachTier(tiers, count)
    if (next !== null) draft.next = { missing: next.from - count, unit: 'pieces' }
    if (reached === null) {
      const min = next?.from ?? 0
      return { code: 'min_quantity_not_met', missing: min - count, min }
    }
    const { basisPoints, amounts } = reached
    if (isGiven(basisPoints)) percentOff(draft, portions(draft), basisPoints)
    const amount = isGiven(amounts) ? amounts[draft.view.input.currency] : 0
    if (amount === undefined) return { code: 'currency_mismatch' }
    for (const { line, pieces, worth } of portions(draft)) {
      takeOff(draft, line, Math.min(worth, amount * pieces))
    }
    return null
  },
}
