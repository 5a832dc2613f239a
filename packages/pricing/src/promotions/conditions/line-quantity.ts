import { optional, required } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** Lines with at least, or at most, so many pieces. */
export const lineQuantity: LineRule<'line_quantity'> = {
  kind: 'line_quantity',
  fields: [
    required('min', 'count', { min: 1 }),
    optional('max', 'count', { min: 1 }),
    ...lineFields,
  ],
  mark({ min, max }, { pieces }, marks) {
    pieces.forEach((count, line) => {
      if (count >= min && (!isGiven(max) || count <= max)) marks[line] = 1
    })
  },
}
