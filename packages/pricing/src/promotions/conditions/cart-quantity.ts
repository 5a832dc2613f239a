import { piecesOf } from '../cart-view.ts'
import { optional } from '../field.ts'
import type { CartRule } from '../rule.ts'
import { selectLines } from '../select-lines.ts'
import { isGiven } from '../../is-given.ts'

/** The cart holds at least, or at most, so many pieces, or so many of certain lines. */
export const cartQuantity: CartRule<'cart_quantity'> = {
  kind: 'cart_quantity',
  fields: [optional('min', 'count'), optional('max', 'count'), optional('of', 'line_conditions')],
  check({ min, max, of }, view) {
    const pieces = piecesOf(view, selectLines(of, view))
    if (isGiven(min) && pieces < min)
      return { code: 'min_quantity_not_met', missing: min - pieces, min }
    if (isGiven(max) && pieces > max)
      return { code: 'max_quantity_exceeded', excess: pieces - max, max }
    return null
  },
}
