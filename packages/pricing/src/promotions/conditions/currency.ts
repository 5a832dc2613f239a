import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** The cart is in one of certain currencies. */
export const currency: CartRule<'currency'> = {
  kind: 'currency',
  fields: [required('currencies', 'currencies')],
  check({ currencies }, { input }) {
    const holds = currencies.includes(input.currency)
    return holds ? null : { code: 'currency_mismatch' }
  },
}
