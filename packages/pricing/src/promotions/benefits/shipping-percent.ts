import { proportion } from '../../proportion.ts'
import { optional, required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'
import { shippingOff } from '../shipping-off.ts'

/** A percentage off shipments, or off those of certain methods. */
export const shippingPercent: BenefitRule<'shipping_percent'> = {
  kind: 'shipping_percent',
  classes: ['shipping'],
  fields: [
    required('basisPoints', 'basis_points', { min: 1, max: 10_000, default: 5000 }),
    optional('methodIds', 'shipping_methods'),
  ],
  give({ basisPoints, methodIds }, draft) {
    return shippingOff(draft, methodIds, (charge) => proportion(charge, basisPoints, 10_000))
  },
}
