import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** The sale takes place at one of certain stores. */
export const location: CartRule<'location'> = {
  kind: 'location',
  fields: [required('locationIds', 'location_ids')],
  check({ locationIds }, { input }) {
    const holds = input.locationId != null && locationIds.includes(input.locationId)
    return holds ? null : { code: 'location_mismatch' }
  },
}
