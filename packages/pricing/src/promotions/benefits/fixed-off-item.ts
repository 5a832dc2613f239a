import { portions, takeOff } from '../draft.ts'
import { optional, required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'

/** An amount off every piece of the target lines. */
export const fixedOffItem: BenefitRule<'fixed_off_item'> = {
  kind: 'fixed_off_item',
  classes: ['product'],
  fields: [required('amounts', 'amounts'), optional('maxPieces', 'count', { min: 1 })],
  give({ amounts, maxPieces }, draft) {
    const amount = amounts[draft.view.input.currency]
    if (amount === undefined) return { code: 'currency_mismatch' }
    for (const { line, pieces, worth } of portions(draft, maxPieces)) {
      takeOff(draft, line, Math.min(worth, amount * pieces))
    }
    return null
  },
}
