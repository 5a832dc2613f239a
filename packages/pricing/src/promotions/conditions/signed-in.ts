import type { CartRule } from '../rule.ts'

/** The customer has signed in. */
export const signedIn: CartRule<'signed_in'> = {
  kind: 'signed_in',
  fields: [],
  check(_condition, { input }) {
    const holds = input.customer?.signedIn === true
    return holds ? null : { code: 'sign_in_required' }
  },
}
