import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** The customer is in one of certain segments. */
export const segment: CartRule<'segment'> = {
  kind: 'segment',
  fields: [required('segmentIds', 'segment_ids')],
  check({ segmentIds }, { input }) {
    const holds = input.customer?.segmentIds.some((id) => segmentIds.includes(id)) === true
    return holds ? null : { code: 'segment_mismatch' }
  },
}
