import { sumOf } from '../cart-view.ts'
import { portions, spreadOff } from '../draft.ts'
import { required } from '../field.ts'
import { percentOff } from '../percent-off.ts'
import type { BenefitRule } from '../rule.ts'
import { reachTier } from '../reach-tier.ts'
import { isGiven } from '../../is-given.ts'

/** The more the target lines come to, the larger the percentage or the amount off. */
export const tieredByAmount: BenefitRule<'tiered_by_amount'> = {
  kind: 'tiered_by_amount',
  classes: ['order', 'product'],
  fields: [required('tiers', 'amount_tiers')],
  give({ tiers }, draft) {
    const { currency } = draft.view.input
    const priced = tiers.flatMap((tier) => {
      const from = tier.from[currency]
      return from === undefined ? [] : [{ from, tier }]
    })
    if (priced.length === 0) return { code: 'currency_mismatch' }
    const sum = sumOf(draft.view, draft.targets)
    const { reached, next } = reachTier(priced, sum)
    if (next !== null) draft.next = { missing: next.from - sum, unit: 'amount' }
    if (reached === null) {
      const min = next?.from ?? 0
      return { code: 'min_amount_not_met', missing: min - sum, min }
    }
    const { basisPoints, amounts } = reached.tier
    if (isGiven(basisPoints)) percentOff(draft, portions(draft), basisPoints)
    const amount = isGiven(amounts) ? amounts[currency] : 0
    if (amount === undefined) return { code: 'currency_mismatch' }
    spreadOff(draft, draft.targets, amount)
    return null
  },
}
