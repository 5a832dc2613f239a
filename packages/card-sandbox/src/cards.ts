/** What a test card does when it is charged. */
export type CardOutcome = 'pays' | 'declined' | 'asks' | 'asks_then_declined'

export interface TestCard {
  readonly number: string
  readonly paymentMethod: string
  readonly brand: string
  readonly outcome: CardOutcome
  readonly decline: string | null
}

/** The test cards, with Stripe's own numbers and payment methods. */
export const testCards: readonly TestCard[] = [
  {
    number: '4242424242424242',
    paymentMethod: 'pm_card_visa',
    brand: 'visa',
    outcome: 'pays',
    decline: null,
  },
  {
    number: '5555555555554444',
    paymentMethod: 'pm_card_mastercard',
    brand: 'mastercard',
    outcome: 'pays',
    decline: null,
  },
  {
    number: '4000002500003155',
    paymentMethod: 'pm_card_authenticationRequired',
    brand: 'visa',
    outcome: 'asks',
    decline: null,
  },
  {
    number: '4000008400001629',
    paymentMethod: 'pm_card_threeDSecureRequiredChargeDeclined',
    brand: 'visa',
    outcome: 'asks_then_declined',
    decline: 'generic_decline',
  },
  {
    number: '4000000000000002',
    paymentMethod: 'pm_card_visa_chargeDeclined',
    brand: 'visa',
    outcome: 'declined',
    decline: 'generic_decline',
  },
  {
    number: '4000000000009995',
    paymentMethod: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    brand: 'visa',
    outcome: 'declined',
    decline: 'insufficient_funds',
  },
]

/** The card of a payment method or of a number as it was typed, null where there is none such. */
export function findCard(named: string): TestCard | null {
  const digits = named.replace(/[\s-]/g, '')
  return (
    testCards.find(({ number, paymentMethod }) => [number, paymentMethod].includes(digits)) ?? null
  )
}
