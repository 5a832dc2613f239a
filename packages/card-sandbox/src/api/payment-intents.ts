import { textOf, textsOf, within, type Fields } from '../form-fields.ts'
import type { Answer, Call, Door, House } from '../house.ts'
import { refuse } from '../trouble.ts'
import {
  chargeCard,
  intentOf,
  keep,
  makeIntent,
  mustBe,
  requireUndeclined,
  shown,
} from './intent.ts'
import { amountField, currencyField, metadataOf, refuseUnknown } from './read-fields.ts'

/** /v1/payment_intents */
export const intentDoors: readonly Door[] = [
  { method: 'POST', path: /^\/v1\/payment_intents$/, answer: create },
  { method: 'GET', path: /^\/v1\/payment_intents\/([^/]+)$/, answer: retrieve },
  { method: 'POST', path: /^\/v1\/payment_intents\/([^/]+)\/confirm$/, answer: confirm },
  { method: 'POST', path: /^\/v1\/payment_intents\/([^/]+)\/capture$/, answer: capture },
  { method: 'POST', path: /^\/v1\/payment_intents\/([^/]+)\/cancel$/, answer: cancel },
]

const known = [
  'amount',
  'currency',
  'capture_method',
  'allowed_payment_method_types',
  'metadata',
  'description',
  'expand',
  'confirm',
  'payment_method',
  'return_url',
]

async function create(house: House, { fields }: Call): Promise<Answer> {
  refuseUnknown(fields, known)
  const methods = textsOf(fields, 'allowed_payment_method_types')
  const intent = await makeIntent(house, {
    amount: amountField(fields, 'amount'),
    currency: currencyField(fields),
    captureMethod: textOf(fields, 'capture_method') ?? 'automatic_async',
    metadata: metadataOf(fields),
    methods: methods.length === 0 ? ['card'] : methods,
  })
  if (textOf(fields, 'confirm') === 'true') await confirmed(house, intent.id, fields)
  return answered(house, intent.id, fields)
}

async function retrieve(house: House, { fields }: Call, id: string): Promise<Answer> {
  return answered(house, id, fields)
}

async function confirm(house: House, { fields }: Call, id: string): Promise<Answer> {
  await confirmed(house, id, fields)
  return answered(house, id, fields)
}

async function confirmed(house: House, id: string, fields: Fields): Promise<void> {
  const intent = await intentOf(house, id)
  const method = textOf(fields, 'payment_method')
  if (method === null) refuse('A payment method is needed.', { code: 'parameter_missing' })
  const returnUrl = textOf(fields, 'return_url')
  requireUndeclined(await chargeCard(house, intent, { method, returnUrl }))
}

async function capture(house: House, { fields }: Call, id: string): Promise<Answer> {
  const intent = await intentOf(house, id)
  mustBe(intent, ['requires_capture'], 'captured')
  const wanted = textOf(fields, 'amount_to_capture')
  const amount = wanted === null ? intent.amount : amountField(fields, 'amount_to_capture')
  if (amount > intent.amount_capturable) {
    refuse('The amount_to_capture is larger than what may be captured.', {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    })
  }
  intent.status = 'succeeded'
  intent.amount_capturable = 0
  intent.amount_received = amount
  if (intent.charge !== null) {
    // What is not captured goes back at once, and shows as refunded on a real charge too.
    Object.assign(intent.charge, { captured: true, amount_captured: amount })
  }
  await keep(house, intent)
  house.tell('payment_intent.succeeded', shown(intent))
  return answered(house, id, fields)
}

async function cancel(house: House, { fields }: Call, id: string): Promise<Answer> {
  const intent = await intentOf(house, id)
  const session = intent.session === null ? null : await house.open.read(intent.session)
  if (session?.['status'] === 'open') {
    refuse('This PaymentIntent belongs to an open Checkout Session: expire that instead.', {
      code: 'payment_intent_unexpected_state',
    })
  }
  const open = ['requires_payment_method', 'requires_confirmation', 'requires_action']
  mustBe(intent, [...open, 'requires_capture'], 'canceled')
  intent.status = 'canceled'
  intent.amount_capturable = 0
  intent.next_action = null
  await keep(house, intent)
  house.tell('payment_intent.canceled', shown(intent))
  return answered(house, id, fields)
}

async function answered(house: House, id: string, fields: Fields): Promise<Answer> {
  const intent = await intentOf(house, id)
  return { status: 200, json: shown(intent, [...textsOf(fields, 'expand')]) }
}

/** The parts of a session's `payment_intent_data` that the sandbox knows. */
export function intentTerms(fields: Fields): {
  captureMethod: string
  metadata: Record<string, string>
} {
  const nested = within(fields, 'payment_intent_data')
  return {
    captureMethod: textOf(nested, 'capture_method') ?? 'automatic_async',
    metadata: metadataOf(nested),
  }
}
