import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** The sale takes place at one of certain stores. */
export const location: CartRule<'location'> = {
  kind: 'location',
  fields: [required('locationIds', 'location_ids')],
  check({ locationIds }, { input }) {
    const holds = isGiven(input.locationId) && locationIds.includes(input.locationId)
    return holds ? null : { code: 'location_mismatch' }
  },
}
