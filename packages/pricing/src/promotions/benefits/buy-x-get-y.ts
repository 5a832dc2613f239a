import { dearestFirst, piecesOf, worthOf } from '../cart-view.ts'
import { takeOff, type Draft } from '../draft.ts'
import { optional, required } from '../field.ts'
import { proportion } from '../../proportion.ts'
import type { BenefitOf } from '../benefit.ts'
import type { BenefitRule } from '../rule.ts'
import { markLines } from '../select-lines.ts'
import { isGiven } from '../../is-given.ts'

/**
 * Who buys so many pieces gets so many others for less. The cheapest of the target pieces are
 * given; a piece is either bought or given, never both.
 */
export const buyXGetY: BenefitRule<'buy_x_get_y'> = {
  kind: 'buy_x_get_y',
  classes: ['product'],
  fields: [
    required('buy', 'count', { min: 1 }),
    optional('buyOf', 'line_conditions'),
    required('get', 'count', { min: 1 }),
    required('basisPoints', 'basis_points', { min: 1, max: 10_000, default: 10_000 }),
    optional('maxTimes', 'count', { min: 1 }),
  ],
  give(benefit, draft) {
    const { buy, get, basisPoints, maxTimes } = benefit
    const supply = supplyOf(benefit, draft)
    const { bought, given, both } = supply
    const times = Math.min(mostTimes(benefit, supply), maxTimes ?? Infinity)
    if (times === 0) {
      const missing = buy - (bought + both)
      if (missing > 0) return { code: 'min_quantity_not_met', missing, min: buy }
      const fitting = Math.min(get, given + Math.max(0, both - Math.max(0, buy - bought)))
      return { code: 'min_quantity_not_met', missing: get - fitting, min: buy + get }
    }
    // Of the pieces that could be either, so many have to stay with what is bought.
    let shared = both - Math.max(0, times * buy - bought)
    let open = times * get
    for (const line of dearestFirst(draft.view, draft.targets).toReversed()) {
      const pieces = draft.view.pieces[line] ?? 0
      const isShared = supply.isBought(line)
      const taken = Math.min(open, pieces, isShared ? shared : Infinity)
      if (isShared) shared -= taken
      open -= taken
      takeOff(draft, line, proportion(worthOf(draft.view, line, taken), basisPoints, 10_000))
    }
    return null
  },
}

interface Supply {
  /** Pieces that can only be bought, only be given, or either. */
  readonly bought: number
  readonly given: number
  readonly both: number
  readonly isBought: (line: number) => boolean
}

function supplyOf({ buyOf }: BenefitOf<'buy_x_get_y'>, { view, targets }: Draft): Supply {
  if (!isGiven(buyOf) || buyOf.length === 0) {
    return { bought: 0, given: 0, both: piecesOf(view, targets), isBought: () => true }
  }
  const marks = markLines(buyOf, view)
  const isBought = (line: number) => marks[line] === 1
  const shared = piecesOf(view, targets.filter(isBought))
  return {
    bought: piecesOf(view, view.all.filter(isBought)) - shared,
    given: piecesOf(view, targets) - shared,
    both: shared,
    isBought,
  }
}

/** How often the benefit fits: found by halving, since what fits n times fits n − 1 times. */
function mostTimes({ buy, get }: BenefitOf<'buy_x_get_y'>, supply: Supply): number {
  const { bought, given, both } = supply
  const fits = (times: number) =>
    Math.max(0, times * buy - bought) + Math.max(0, times * get - given) <= both
  let low = 0
  let high = Math.floor((bought + given + both) / (buy + get))
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
