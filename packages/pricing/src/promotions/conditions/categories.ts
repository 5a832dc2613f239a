import { required } from '../field.ts'
import { lineFields } from '../line-fields.ts'
import type { LineRule } from '../rule.ts'

/** Lines of certain categories and of all that lies below them. */
export const categories: LineRule<'categories'> = {
  kind: 'categories',
  fields: [required('categoryIds', 'category_ids'), ...lineFields],
  mark({ categoryIds }, { index }, marks) {
    for (const id of categoryIds) for (const line of index.category(id)) marks[line] = 1
  },
}
