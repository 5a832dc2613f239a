import { piecesOf, dearestFirst } from '../cart-view.ts'
import { takeOff, takePieces } from '../draft.ts'
import { optional, required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** Three for two: of every so many target pieces some are free, the cheapest of all of them. */
export const cheapestFree: BenefitRule<'cheapest_free'> = {
  kind: 'cheapest_free',
  classes: ['product'],
  fields: [
    required('every', 'count', { min: 2, default: 3 }),
    required('free', 'count', { min: 1 }),
    optional('maxTimes', 'count', { min: 1 }),
  ],
  give({ every, free, maxTimes }, draft) {
    const { view, targets } = draft
    const pieces = piecesOf(view, targets)
    const times = Math.min(Math.floor(pieces / every), maxTimes ?? Infinity)
    const missing = every - (pieces % every)
    if (times === 0) return { code: 'min_quantity_not_met', missing, min: every }
    const cheapest = dearestFirst(view, targets).toReversed()
    for (const { line, worth } of takePieces(view, cheapest, times * Math.min(free, every))) {
      takeOff(draft, line, worth)
    }
    if (!isGiven(maxTimes) || times < maxTimes) draft.next = { missing, unit: 'pieces' }
    return null
  },
}
