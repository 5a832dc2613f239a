import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'

/** Lines that are not already sold at a sale price. */
export const regularPrice: LineRule<'regular_price'> = {
  kind: 'regular_price',
  fields: lineFields,
  mark(_condition, { lines }, marks) {
    lines.forEach((line, place) => {
      if (line.onSale !== true) marks[place] = 1
    })
  },
}
