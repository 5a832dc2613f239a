import { required } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'

/** Lines whose attribute, such as the brand, has one of certain values. */
export const attribute: LineRule<'attribute'> = {
  kind: 'attribute',
  fields: [
    required('name', 'attribute_name'),
    required('values', 'attribute_values'),
    ...lineFields,
  ],
  mark({ name, values }, { index }, marks) {
    for (const value of values) for (const line of index.attribute(name, value)) marks[line] = 1
  },
}
