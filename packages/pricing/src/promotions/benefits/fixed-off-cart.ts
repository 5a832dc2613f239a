import { spreadOff } from '../draft.ts'
import { required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'

/** An amount off once, spread over the target lines to the unit. */
export const fixedOffCart: BenefitRule<'fixed_off_cart'> = {
  kind: 'fixed_off_cart',
  classes: ['order', 'product'],
  fields: [required('amounts', 'amounts')],
  give({ amounts }, draft) {
    const amount = amounts[draft.view.input.currency]
    if (amount === undefined) return { code: 'currency_mismatch' }
    spreadOff(draft, draft.targets, amount)
    return null
  },
}
