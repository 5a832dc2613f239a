import { required } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'

/** Lines of certain variants. */
export const variants: LineRule<'variants'> = {
  kind: 'variants',
  fields: [required('variantIds', 'variant_ids'), ...lineFields],
  mark({ variantIds }, { index }, marks) {
    for (const id of variantIds) for (const line of index.variant(id)) marks[line] = 1
  },
}
