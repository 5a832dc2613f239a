import type { CartRule } from '../rule.ts'

/** The customer has not ordered before; somebody unknown passes, until they are known. */
export const firstOrder: CartRule<'first_order'> = {
  kind: 'first_order',
  fields: [],
  check(_condition, { input }) {
    const holds = input.customer === null || input.customer.orderCount === 0
    return holds ? null : { code: 'not_first_order' }
  },
}
