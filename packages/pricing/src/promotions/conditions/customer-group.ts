import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** The customer is in one of certain groups. */
export const customerGroup: CartRule<'customer_group'> = {
  kind: 'customer_group',
  fields: [required('groupIds', 'group_ids')],
  check({ groupIds }, { input }) {
    const holds = input.customer?.groupIds.some((id) => groupIds.includes(id)) === true
    return holds ? null : { code: 'customer_group_mismatch' }
  },
}
