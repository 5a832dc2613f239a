import { dearestFirst, worthOf } from '../cart-view.ts'
import { spreadOver, type Draft } from '../draft.ts'
import { optional, required } from '../field.ts'
import { fillSets, type FilledSets } from '../fill-sets.ts'
import type { BenefitRule } from '../rule.ts'
import { markLines } from '../select-lines.ts'

/**
 * A price for a set of things, such as a coffee and a bun. Slots are filled in their written order
 * with the dearest target pieces; a set that is cheaper by the piece stays as it is.
 */
export const bundlePrice: BenefitRule<'bundle_price'> = {
  kind: 'bundle_price',
  classes: ['product'],
  fields: [
    required('slots', 'bundle_slots'),
    required('amounts', 'amounts'),
    optional('maxTimes', 'count', { min: 1 }),
  ],
  give({ slots, amounts, maxTimes }, draft) {
    const { view } = draft
    const price = amounts[view.input.currency]
    if (price === undefined) return { code: 'currency_mismatch' }
    if (slots.length === 0) return { code: 'nothing_to_discount' }
    const ordered = dearestFirst(view, draft.targets)
    const places = slots.map(({ quantity, of }) => {
      const marks = markLines(of, view)
      return { quantity, lines: ordered.filter((line) => marks[line] === 1) }
    })
    const { sets, short } = fillSets(view, places, maxTimes ?? Infinity)
    if (sets.length === 0 && short !== null) return { code: 'set_incomplete', ...short }
    for (const set of sets) giveSets(draft, set, price)
    return null
  },
}

function giveSets(draft: Draft, { times, pieces }: FilledSets, price: number): void {
  const lines = [...pieces.keys()].toSorted((a, b) => a - b)
  const worths = lines.map((line) => worthOf(draft.view, line, (pieces.get(line) ?? 0) * times))
  const worth = worths.reduce((sum, one) => sum + one, 0)
  if (worth > price * times) spreadOver(draft, { lines, weights: worths }, worth - price * times)
}
