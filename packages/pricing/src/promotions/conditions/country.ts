import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** The goods go to, or are sold in, one of certain countries. */
export const country: CartRule<'country'> = {
  kind: 'country',
  fields: [required('countries', 'countries')],
  check({ countries }, { input }) {
    const holds = countries.includes(input.country)
    return holds ? null : { code: 'country_mismatch' }
  },
}
