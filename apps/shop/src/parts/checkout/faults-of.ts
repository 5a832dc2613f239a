import type { CartView } from '../../views/cart-view.ts'
import type { CheckoutOutcome, FieldTexts } from '../../views/checkout-view.ts'

const places: Readonly<Record<string, string>> = {
  'contact.email': 'email',
  'contact.name': 'familyName',
  'contact.phone': 'phone',
  address: 'lines',
  'address.lines': 'lines',
  'address.postalCode': 'postalCode',
  'address.city': 'city',
  'address.region': 'region',
  'address.country': 'country',
  deliveryOptionId: 'option',
}

/**
 * What is wrong by the field where it is told. What is merely missing is told once the order was
 * asked for; that goods ran out, or a day is over, at once.
 */
export function faultsOf(
  cart: CartView,
  outcome: CheckoutOutcome | null,
  needed: string,
): FieldTexts {
  const faults: Record<string, string> = {}
  for (const { step, field, code, message } of cart.requirements) {
    const isMissing = code.endsWith('_missing')
    if (isMissing && outcome?.asked !== true) continue
    faults[places[field] ?? (step === 'cart' ? 'cart' : 'way')] ??= message
  }
  for (const [field, text] of Object.entries(outcome?.faults ?? {})) {
    faults[field] = text === 'missing' ? needed : text
  }
  return faults
}
