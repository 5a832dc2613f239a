import type Stripe from 'stripe'
import type { CardPage, CardPort, IntentToOpen, PageToOpen } from './card-port.ts'
import type { StripeAccount } from './stripe-account.ts'
import { readStripeEvent } from './stripe-event.ts'
import { asking, toIntent } from './stripe-intent.ts'

const whole = { expand: ['latest_charge'] }

/** Cards through Stripe's protocol: the real provider, or the practice one that speaks the same. */
export function stripeCards(account: StripeAccount): CardPort {
  const { stripe, provider } = account
  const intents = stripe.paymentIntents
  return {
    provider,
    ...pagesOf(stripe),
    ...readersOf(stripe),
    charge: (wanted, paymentMethod) =>
      asking(async () => {
        const how = { confirm: true, payment_method: paymentMethod, return_url: wanted.returnUrl }
        const params = { ...intentOf(wanted, 'card'), ...how }
        const options = { idempotencyKey: `${wanted.tenderId}:charge` }
        return toIntent(await intents.create(params, options))
      }),
    openReaderIntent: (wanted) =>
      asking(async () => {
        const options = { idempotencyKey: `${wanted.tenderId}:intent` }
        return toIntent(await intents.create(intentOf(wanted, 'card_present'), options))
      }),
    confirm: (id, { paymentMethod, returnUrl, key }) =>
      asking(async () => {
        const params = { payment_method: paymentMethod, return_url: returnUrl, ...whole }
        return toIntent(await intents.confirm(id, params, { idempotencyKey: key }))
      }),
    look: (id) => asking(async () => toIntent(await intents.retrieve(id, whole))),
    capture: (id, amount) =>
      asking(async () => {
        const params = { amount_to_capture: amount, ...whole }
        return toIntent(await intents.capture(id, params, { idempotencyKey: `${id}:capture` }))
      }),
    cancel: (id) =>
      asking(async () => {
        return toIntent(await intents.cancel(id, whole, { idempotencyKey: `${id}:cancel` }))
      }),
    refund: (id, amount, key) =>
      asking(async () => {
        const params = { payment_intent: id, amount, metadata: { refund: key } }
        const made = await stripe.refunds.create(params, { idempotencyKey: key })
        const state = refundStates[made.status ?? 'pending'] ?? 'pending'
        return { id: made.id, state, problem: made.failure_reason ?? null }
      }),
    readEvent: (mail) => readStripeEvent(account, mail),
  }
}

const refundStates: Readonly<Record<string, 'pending' | 'done' | 'failed'>> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'done',
  failed: 'failed',
  canceled: 'failed',
}

function intentOf(wanted: IntentToOpen, method: 'card' | 'card_present') {
  const methods = { allowed_payment_method_types: [method] }
  return { ...amountOf(wanted), ...held(wanted), ...methods, ...whole }
}

function amountOf({ amount, currency }: IntentToOpen) {
  return { amount, currency: currency.toLowerCase() }
}

/** Money is only held until the order is placed; what we write on it is how we find it again. */
function held({ reference, tenderId }: IntentToOpen) {
  return {
    capture_method: 'manual' as const,
    metadata: { reference, tender: tenderId },
    description: reference,
  }
}

function pagesOf(stripe: Stripe): Pick<CardPort, 'openPage' | 'lookAtPage' | 'closePage'> {
  const { sessions } = stripe.checkout
  return {
    openPage: (wanted) =>
      asking(async () => {
        const options = { idempotencyKey: `${wanted.tenderId}:page:${wanted.after}` }
        return toPage(await sessions.create(sessionOf(wanted), options))
      }),
    lookAtPage: (id) => asking(async () => toPage(await sessions.retrieve(id))),
    closePage: (id) =>
      asking(async () => {
        const { status } = await sessions.retrieve(id)
        if (status === 'open') await sessions.expire(id)
      }),
  }
}

function sessionOf(wanted: PageToOpen): Stripe.Checkout.SessionCreateParams {
  const { amount, currency } = amountOf(wanted)
  const product_data = { name: wanted.reference }
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    line_items: [{ quantity: 1, price_data: { currency, unit_amount: amount, product_data } }],
    payment_intent_data: held(wanted),
    client_reference_id: wanted.reference,
    metadata: held(wanted).metadata,
    success_url: wanted.returnUrl,
    cancel_url: wanted.returnUrl,
    locale: wanted.locale,
  }
}

function toPage(session: Stripe.Checkout.Session): CardPage {
  const { payment_intent: intent } = session
  const intentId = typeof intent === 'string' ? intent : (intent?.id ?? null)
  return { id: session.id, url: session.url, isOpen: session.status === 'open', intentId }
}

function readersOf(stripe: Stripe): Pick<CardPort, 'readers' | 'present' | 'quitReader'> {
  const { readers } = stripe.terminal
  return {
    readers: () =>
      asking(async () => {
        const { data } = await readers.list({ limit: 100 })
        return data.map(({ id, label, status }) => ({ id, label, isOnline: status === 'online' }))
      }),
    present: (readerId, intentId) =>
      asking(async () => {
        const options = { idempotencyKey: `${intentId}:present` }
        await readers.processPaymentIntent(readerId, { payment_intent: intentId }, options)
      }),
    quitReader: (readerId) =>
      asking(async () => {
        await readers.cancelAction(readerId)
      }),
  }
}
