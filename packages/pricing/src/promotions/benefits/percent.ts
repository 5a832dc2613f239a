import { portions } from '../draft.ts'
import { optional, required } from '../field.ts'
import { percentOff } from '../percent-off.ts'
import type { BenefitRule } from '../rule.ts'

/** A percentage off the target lines. */
export const percent: BenefitRule<'percent'> = {
  kind: 'percent',
  classes: ['product', 'order'],
  fields: [
    required('basisPoints', 'basis_points', { min: 1, max: 10_000 }),
    optional('maxPieces', 'count', { min: 1 }),
  ],
  give({ basisPoints, maxPieces }, draft) {
    percentOff(draft, portions(draft, maxPieces), basisPoints)
    return null
  },
}
