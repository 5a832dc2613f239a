import { required } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** Lines that reach the customer in one of certain ways, such as pickup. */
export const fulfillment: LineRule<'fulfillment'> = {
  kind: 'fulfillment',
  fields: [required('methods', 'fulfillment_methods'), ...lineFields],
  mark({ methods }, { lines }, marks) {
    lines.forEach((line, place) => {
      if (isGiven(line.fulfillment) && methods.includes(line.fulfillment)) marks[place] = 1
    })
  },
}
