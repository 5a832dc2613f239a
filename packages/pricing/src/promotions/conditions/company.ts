import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** The customer buys for one of certain companies. */
export const company: CartRule<'company'> = {
  kind: 'company',
  fields: [required('companyIds', 'company_ids')],
  check({ companyIds }, { input }) {
    const holds =
      isGiven(input.customer?.companyId) && companyIds.includes(input.customer.companyId)
    return holds ? null : { code: 'company_mismatch' }
  },
}
