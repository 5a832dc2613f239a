import { required } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'

/** Lines of certain products, whatever the variant. */
export const products: LineRule<'products'> = {
  kind: 'products',
  fields: [required('productIds', 'product_ids'), ...lineFields],
  mark({ productIds }, { index }, marks) {
    for (const id of productIds) for (const line of index.product(id)) marks[line] = 1
  },
}
