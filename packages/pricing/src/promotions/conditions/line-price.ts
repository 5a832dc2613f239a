import { optional } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** Lines whose unit price, before promotions, lies between two amounts, both included. */
export const linePrice: LineRule<'line_price'> = {
  kind: 'line_price',
  fields: [optional('min', 'amounts'), optional('max', 'amounts'), ...lineFields],
  mark({ min, max }, { input: { currency }, lines }, marks) {
    // A bound that says nothing in this currency lets nothing through.
    const least = isGiven(min) ? (min[currency] ?? Infinity) : 0
    const most = isGiven(max) ? (max[currency] ?? -1) : Infinity
    lines.forEach(({ unit }, line) => {
      if (unit >= least && unit <= most) marks[line] = 1
    })
  },
}
