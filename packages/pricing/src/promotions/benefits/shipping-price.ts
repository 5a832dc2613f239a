import { optional, required } from '../field.ts'
import type { BenefitRule } from '../rule.ts'
import { shippingOff } from '../shipping-off.ts'

/** What a shipment, or one of certain methods, then costs; a cheaper one stays as it is. */
export const shippingPrice: BenefitRule<'shipping_price'> = {
  kind: 'shipping_price',
  classes: ['shipping'],
  fields: [required('amounts', 'amounts'), optional('methodIds', 'shipping_methods')],
  give({ amounts, methodIds }, draft) {
    const price = amounts[draft.view.input.currency]
    if (price === undefined) return { code: 'currency_mismatch' }
    return shippingOff(draft, methodIds, (charge) => Math.max(0, charge - price))
  },
}
