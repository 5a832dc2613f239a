import { sumOf } from '../cart-view.ts'
import { optional } from '../field.ts'
import type { CartRule } from '../rule.ts'
import { selectLines } from '../select-lines.ts'
import { isGiven } from '../../is-given.ts'

/** Goods, or certain of them, come to between two amounts, both included, as the lane starts. */
export const cartSubtotal: CartRule<'cart_subtotal'> = {
  kind: 'cart_subtotal',
  fields: [
    optional('min', 'amounts'),
    optional('max', 'amounts'),
    optional('of', 'line_conditions'),
  ],
  check({ min, max, of }, view) {
    const { currency } = view.input
    const least = isGiven(min) ? min[currency] : 0
    const most = isGiven(max) ? max[currency] : Infinity
    if (least === undefined || most === undefined) return { code: 'currency_mismatch' }
    const sum = sumOf(view, selectLines(of, view))
    if (sum < least) return { code: 'min_amount_not_met', missing: least - sum, min: least }
    if (sum > most) return { code: 'max_amount_exceeded', excess: sum - most, max: most }
    return null
  },
}
