import { required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'

/** The target lines earn more points; of several, what goes beyond one is added up. */
export const pointsMultiplier: BenefitRule<'points_multiplier'> = {
  kind: 'points_multiplier',
  classes: ['product', 'order', 'shipping'],
  fields: [
    required('basisPoints', 'basis_points', { min: 10_001, max: 1_000_000, default: 20_000 }),
  ],
  give({ basisPoints }, draft) {
    draft.extraPoints += Math.max(0, basisPoints - 10_000)
    return null
  },
}
