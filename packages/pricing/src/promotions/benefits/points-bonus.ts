import { required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'

/** Points on top, once per cart. */
export const pointsBonus: BenefitRule<'points_bonus'> = {
  kind: 'points_bonus',
  classes: ['product', 'order', 'shipping'],
  fields: [required('points', 'count', { min: 1, default: 100 })],
  give({ points }, draft) {
    draft.pointsBonus += points
    return null
  },
}
