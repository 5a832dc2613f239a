import { findCard, type TestCard } from '../cards.ts'
import type { House } from '../house.ts'
import type { Body } from '../shelf.ts'
import { missing, refuse, Trouble } from '../trouble.ts'

export interface Charge extends Body {
  id: string
  amount_captured: number
  amount_refunded: number
}

/** An intended payment, in Stripe's words; `charge` is what `latest_charge` expands to. */
export interface Intent extends Body {
  id: string
  amount: number
  amount_capturable: number
  amount_received: number
  capture_method: string
  currency: string
  status: string
  last_payment_error: Body | null
  next_action: Body | null
  metadata: Record<string, string>
  return_url: string | null
  session: string | null
  outcome_after_action: string | null
  charge: Charge | null
}

export interface NewIntent {
  readonly amount: number
  readonly currency: string
  readonly captureMethod: string
  readonly metadata: Record<string, string>
  readonly methods: readonly string[]
  readonly session?: string
}

/** Makes an intent that waits for a card. */
export async function makeIntent(house: House, wanted: NewIntent): Promise<Intent> {
  const id = house.newId('pi')
  const intent: Intent = {
    id,
    object: 'payment_intent',
    amount: wanted.amount,
    amount_capturable: 0,
    amount_received: 0,
    allowed_payment_method_types: [...wanted.methods],
    capture_method: wanted.captureMethod,
    client_secret: `${id}_secret_${house.newId('x').slice(2)}`,
    created: house.seconds(),
    currency: wanted.currency,
    last_payment_error: null,
    livemode: false,
    metadata: wanted.metadata,
    next_action: null,
    payment_method: null,
    payment_method_types: [...wanted.methods],
    status: 'requires_payment_method',
    return_url: null,
    session: wanted.session ?? null,
    outcome_after_action: null,
    charge: null,
  }
  await keep(house, intent)
  house.tell('payment_intent.created', shown(intent))
  return intent
}

/** Reads an intent, or says that there is none. */
export async function intentOf(house: House, id: string): Promise<Intent> {
  const body = id.startsWith('pi_') ? await house.open.read(id) : null
  return (body as Intent | null) ?? missing('payment_intent', id)
}

/** Writes an intent down. */
export async function keep(house: House, intent: Intent): Promise<void> {
  await house.open.write(intent.id, 'payment_intent', intent)
}

/** An intent as it is answered: its charge as an id, or whole where it was asked for. */
export function shown(intent: Intent, expand: readonly string[] = []): Body {
  const {
    charge,
    return_url: _url,
    session: _session,
    outcome_after_action: _next,
    ...rest
  } = intent
  const latest = expand.includes('latest_charge') ? charge : (charge?.id ?? null)
  return { ...rest, latest_charge: latest }
}

/** Turns down what cannot be done from where an intent stands. */
export function mustBe(intent: Intent, states: readonly string[], doing: string): void {
  if (states.includes(intent.status)) return
  refuse(`This PaymentIntent could not be ${doing} because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
    payment_intent: shown(intent, ['latest_charge']),
  })
}

/** Charges a card: authorizes, declines, or asks for the bank's consent first. */
export async function chargeCard(
  house: House,
  intent: Intent,
  { method, returnUrl }: { readonly method: string; readonly returnUrl: string | null },
): Promise<Intent> {
  mustBe(
    intent,
    ['requires_payment_method', 'requires_confirmation', 'requires_action'],
    'confirmed',
  )
  const card = findCard(method) ?? missing('PaymentMethod', method)
  intent.payment_method = house.newId('pm')
  intent.return_url = returnUrl
  if (card.outcome === 'declined') return decline(house, intent, card.decline ?? 'generic_decline')
  if (card.outcome === 'pays') return authorize(house, intent, card)
  const url = `${house.address}/c/3ds/${intent.id}`
  intent.status = 'requires_action'
  intent.last_payment_error = null
  intent.outcome_after_action = card.paymentMethod
  intent.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: { url, return_url: returnUrl },
  }
  await keep(house, intent)
  house.tell('payment_intent.requires_action', shown(intent))
  return intent
}

/** The bank has spoken: goes on with the card, or declines. */
export async function afterAction(house: House, intent: Intent, agreed: boolean): Promise<Intent> {
  mustBe(intent, ['requires_action'], 'authenticated')
  const card = findCard(intent.outcome_after_action ?? '')
  if (!agreed || card === null) {
    return decline(house, intent, 'payment_intent_authentication_failure')
  }
  return card.outcome === 'asks_then_declined'
    ? decline(house, intent, card.decline ?? 'generic_decline')
    : authorize(house, intent, card)
}

/** Holds the money, or takes it where the intent captures by itself. */
export async function authorize(house: House, intent: Intent, card: TestCard): Promise<Intent> {
  const isTaken = intent.capture_method !== 'manual'
  const details = { brand: card.brand, last4: card.number.slice(-4) }
  const kind = String((intent['payment_method_types'] as string[])[0] ?? 'card')
  Object.assign(intent, {
    status: isTaken ? 'succeeded' : 'requires_capture',
    amount_capturable: isTaken ? 0 : intent.amount,
    amount_received: isTaken ? intent.amount : 0,
    last_payment_error: null,
    next_action: null,
    charge: {
      id: house.newId('ch'),
      object: 'charge',
      amount: intent.amount,
      amount_captured: isTaken ? intent.amount : 0,
      amount_refunded: 0,
      captured: isTaken,
      currency: intent.currency,
      payment_intent: intent.id,
      payment_method_details: { type: kind, [kind]: details },
      status: 'succeeded',
    },
  })
  await keep(house, intent)
  const type = isTaken ? 'payment_intent.succeeded' : 'payment_intent.amount_capturable_updated'
  house.tell(type, shown(intent))
  return intent
}

async function decline(house: House, intent: Intent, code: string): Promise<Intent> {
  const isBank = code !== 'payment_intent_authentication_failure'
  intent.status = 'requires_payment_method'
  intent.next_action = null
  intent.last_payment_error = {
    type: isBank ? 'card_error' : 'invalid_request_error',
    code: isBank ? 'card_declined' : code,
    ...(isBank ? { decline_code: code } : {}),
    message: isBank
      ? 'Your card was declined.'
      : 'The provided payment method failed authentication.',
  }
  await keep(house, intent)
  house.tell('payment_intent.payment_failed', shown(intent))
  return intent
}

/** Answers a declined intent as Stripe does: 402 with the intent inside. */
export function requireUndeclined(intent: Intent): void {
  const error = intent.last_payment_error
  if (error === null) return
  const code = error['decline_code']
  throw new Trouble(402, {
    type: 'card_error',
    message: String(error['message']),
    code: String(error['code']),
    ...(typeof code === 'string' ? { decline_code: code } : {}),
    payment_intent: shown(intent, ['latest_charge']),
  })
}
