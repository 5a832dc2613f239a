import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** The customer has reached one of certain loyalty tiers. */
export const loyaltyTier: CartRule<'loyalty_tier'> = {
  kind: 'loyalty_tier',
  fields: [required('tiers', 'loyalty_tiers')],
  check({ tiers }, { input }) {
    const holds = isGiven(input.customer?.loyaltyTier) && tiers.includes(input.customer.loyaltyTier)
    return holds ? null : { code: 'loyalty_tier_mismatch' }
  },
}
