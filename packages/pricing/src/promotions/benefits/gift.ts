import { required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'

/** Something on top at no charge; which one, where there are several, the customer chooses. */
export const gift: BenefitRule<'gift'> = {
  kind: 'gift',
  classes: ['product', 'order', 'shipping'],
  fields: [required('variantIds', 'variant_ids'), required('quantity', 'count', { min: 1 })],
  give({ variantIds, quantity }, draft) {
    draft.gifts.push({ variantIds, quantity })
    return null
  },
}
