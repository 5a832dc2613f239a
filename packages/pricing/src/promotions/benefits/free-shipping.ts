import { optional } from '../field.ts'
import type { BenefitRule } from '../rule.ts'
import { shippingOff } from '../shipping-off.ts'

/** Shipments, or those of certain methods, cost nothing. */
export const freeShipping: BenefitRule<'free_shipping'> = {
  kind: 'free_shipping',
  classes: ['shipping'],
  fields: [optional('methodIds', 'shipping_methods')],
  give({ methodIds }, draft) {
    return shippingOff(draft, methodIds, (charge) => charge)
  },
}
