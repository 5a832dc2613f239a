import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** A shipment goes by one of certain methods. */
export const shippingMethod: CartRule<'shipping_method'> = {
  kind: 'shipping_method',
  fields: [required('methodIds', 'shipping_methods')],
  check({ methodIds }, { input }) {
    const holds = input.shipping.some((charge) => methodIds.includes(charge.methodId))
    return holds ? null : { code: 'shipping_method_mismatch' }
  },
}
