import type Stripe from 'stripe'
import type { CardProvider } from '@redthread/contract/payments'

/** Stripe's own library, with what we know it by. */
export interface StripeAccount {
  readonly stripe: Stripe
  readonly provider: CardProvider
  readonly webhookSecret: string
}
