import type Stripe from 'stripe'
import { CardTrouble, type CardIntent, type IntentState } from './card-port.ts'

const states: Readonly<Record<string, IntentState>> = {
  requires_payment_method: 'needs_method',
  requires_confirmation: 'needs_method',
  requires_action: 'needs_action',
  processing: 'processing',
  requires_capture: 'authorized',
  succeeded: 'captured',
  canceled: 'canceled',
}

/** Reads Stripe's intent; its last charge must be expanded for label and refunds. */
export function toIntent(intent: Stripe.PaymentIntent): CardIntent {
  const charge = typeof intent.latest_charge === 'string' ? null : intent.latest_charge
  return {
    id: intent.id,
    // A state that is new to us settles nothing: we wait until it is one that we know.
    state: states[intent.status] ?? 'processing',
    amount: intent.amount,
    currency: intent.currency.toUpperCase(),
    captured: intent.amount_received,
    refunded: charge?.amount_refunded ?? 0,
    reference: intent.metadata['reference'] ?? null,
    tenderId: intent.metadata['tender'] ?? null,
    actionUrl: intent.next_action?.redirect_to_url?.url ?? null,
    label: labelOf(charge),
    decline: declineOf(intent.last_payment_error),
  }
}

const brands: Readonly<Record<string, string>> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
}

function labelOf(charge: Stripe.Charge | null): string {
  const details = charge?.payment_method_details
  const card = details?.card ?? details?.card_present
  if (card === undefined || card.last4 === null) return ''
  const brand = card.brand ?? 'card'
  return `${brands[brand] ?? brand} •• ${card.last4}`
}

function declineOf(error: Stripe.PaymentIntent.LastPaymentError | null): string | null {
  if (error === null) return null
  return error.decline_code ?? error.code ?? 'card_declined'
}

interface RawTrouble {
  readonly type?: string
  readonly code?: string
  readonly decline_code?: string
  readonly statusCode?: number
  readonly payment_intent?: Stripe.PaymentIntent
}

/** Calls Stripe and turns its errors into ours; anything else is a bug and stays as it is. */
export async function asking<R>(call: () => Promise<R>): Promise<R> {
  try {
    return await call()
  } catch (error) {
    throw troubleOf(error as RawTrouble) ?? error
  }
}

function troubleOf(error: RawTrouble): CardTrouble | null {
  const { type = '', code } = error
  if (!type.startsWith('Stripe')) return null
  const intent = error.payment_intent === undefined ? null : toIntent(error.payment_intent)
  if (type === 'StripeCardError') {
    return new CardTrouble('declined', error.decline_code ?? code ?? 'card_declined', intent)
  }
  const isPassing = type === 'StripeConnectionError' || type === 'StripeRateLimitError'
  // A twin of this very call is under way: its answer will be ours when we ask again.
  const isTwin = code === 'idempotency_key_in_use' || code === 'lock_timeout'
  if (isPassing || isTwin || (error.statusCode ?? 0) >= 500) {
    return new CardTrouble('unreachable', code ?? 'provider_unreachable', intent)
  }
  if (type === 'StripeAuthenticationError' || type === 'StripePermissionError') {
    return new CardTrouble('refused', 'key_not_accepted', intent)
  }
  return new CardTrouble('refused', code ?? type, intent)
}
