import { portions, takeOff } from '../draft.ts'
import { optional, required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'

/** What every piece of the target lines then costs; a cheaper one stays as it is. */
export const fixedPrice: BenefitRule<'fixed_price'> = {
  kind: 'fixed_price',
  classes: ['product'],
  fields: [required('amounts', 'amounts'), optional('maxPieces', 'count', { min: 1 })],
  give({ amounts, maxPieces }, draft) {
    const price = amounts[draft.view.input.currency]
    if (price === undefined) return { code: 'currency_mismatch' }
    for (const { line, pieces, worth } of portions(draft, maxPieces)) {
      takeOff(draft, line, Math.max(0, worth - price * pieces))
    }
    return null
  },
}
