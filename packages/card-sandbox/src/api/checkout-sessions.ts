import { textOf, within, type Fields } from '../form-fields.ts'
import type { Answer, Call, Door, House } from '../house.ts'
import type { Body } from '../shelf.ts'
import { missing, refuse } from '../trouble.ts'
import { intentOf, keep, makeIntent, shown, type Intent } from './intent.ts'
import { intentTerms } from './payment-intents.ts'
import { amountField, currencyField, metadataOf, refuseUnknown } from './read-fields.ts'

/** A hosted page, in Stripe's words. */
export interface Session extends Body {
  id: string
  status: 'open' | 'complete' | 'expired'
  payment_intent: string | null
  amount_total: number
  currency: string
  success_url: string
  cancel_url: string
  locale: string
  intent_data: { captureMethod: string; metadata: Record<string, string> }
}

/** /v1/checkout/sessions */
export const sessionDoors: readonly Door[] = [
  { method: 'POST', path: /^\/v1\/checkout\/sessions$/, answer: create },
  { method: 'GET', path: /^\/v1\/checkout\/sessions\/([^/]+)$/, answer: retrieve },
  { method: 'POST', path: /^\/v1\/checkout\/sessions\/([^/]+)\/expire$/, answer: expire },
]

const known = [
  'mode',
  'allowed_payment_method_types',
  'line_items',
  'payment_intent_data',
  'client_reference_id',
  'metadata',
  'success_url',
  'cancel_url',
  'locale',
  'expand',
]
const lifetimeSeconds = 24 * 60 * 60

async function create(house: House, { fields }: Call): Promise<Answer> {
  refuseUnknown(fields, known)
  if (textOf(fields, 'mode') !== 'payment') refuse('Invalid mode.', { param: 'mode' })
  const { amount, currency } = sumOf(fields)
  const id = house.newId('cs_test')
  const session: Session = {
    id,
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    amount_total: amount,
    currency,
    client_reference_id: textOf(fields, 'client_reference_id'),
    metadata: metadataOf(fields),
    success_url: urlField(house, fields, 'success_url'),
    cancel_url: urlField(house, fields, 'cancel_url'),
    locale: textOf(fields, 'locale') ?? 'en',
    url: `${house.address}/c/pay/${id}`,
    created: house.seconds(),
    expires_at: house.seconds() + lifetimeSeconds,
    intent_data: intentTerms(fields),
  }
  await keepSession(house, session)
  return { status: 200, json: shownSession(session) }
}

function sumOf(fields: Fields): { amount: number; currency: string } {
  const lines = fields['line_items']
  const list = Array.isArray(lines) ? lines : []
  let amount = 0
  let currency = ''
  for (const line of list) {
    if (typeof line === 'string' || Array.isArray(line)) continue
    const price = within(line, 'price_data')
    amount += amountField(price, 'unit_amount') * Number(textOf(line, 'quantity') ?? 1)
    currency = currencyField(price)
  }
  if (amount === 0) refuse('Line items are needed.', { param: 'line_items' })
  return { amount, currency }
}

function urlField(house: House, fields: Fields, name: string): string {
  const text = textOf(fields, name) ?? ''
  // Mounted below the shop's own address, the pages lead back by path, whatever the host is called.
  const isOwn = house.address.startsWith('/') && /^\/(?!\/)/.test(text)
  if (isOwn || /^https?:\/\//.test(text)) return text
  return refuse('Not a valid URL', { code: 'url_invalid', param: name })
}

async function retrieve(house: House, _call: Call, id: string): Promise<Answer> {
  return { status: 200, json: shownSession(await sessionOf(house, id)) }
}

async function expire(house: House, _call: Call, id: string): Promise<Answer> {
  const session = await sessionOf(house, id)
  if (session.status !== 'open') refuse('Only open Checkout Sessions can be expired.')
  session.status = 'expired'
  await keepSession(house, session)
  if (session.payment_intent !== null) {
    const intent = await intentOf(house, session.payment_intent)
    intent.status = 'canceled'
    intent.next_action = null
    await keep(house, intent)
    house.tell('payment_intent.canceled', shown(intent))
  }
  house.tell('checkout.session.expired', shownSession(session))
  return { status: 200, json: shownSession(session) }
}

/** Reads a session, or says that there is none; one that is over its time is expired. */
export async function sessionOf(house: House, id: string): Promise<Session> {
  const body = id.startsWith('cs_') ? await house.open.read(id) : null
  const session = (body as Session | null) ?? missing('checkout.session', id)
  if (session.status === 'open' && Number(session['expires_at']) <= house.seconds()) {
    session.status = 'expired'
  }
  return session
}

/** The intent of a session's page: made when a card is given for the first time. */
export async function intentOfSession(house: House, session: Session): Promise<Intent> {
  if (session.payment_intent !== null) return intentOf(house, session.payment_intent)
  const intent = await makeIntent(house, {
    amount: session.amount_total,
    currency: session.currency,
    ...session.intent_data,
    methods: ['card'],
    session: session.id,
  })
  session.payment_intent = intent.id
  await keepSession(house, session)
  return intent
}

/** The page has done its work. */
export async function completeSession(house: House, session: Session): Promise<void> {
  session.status = 'complete'
  session['payment_status'] = session.intent_data.captureMethod === 'manual' ? 'unpaid' : 'paid'
  await keepSession(house, session)
  house.tell('checkout.session.completed', shownSession(session))
}

async function keepSession(house: House, session: Session): Promise<void> {
  await house.open.write(session.id, 'session', session)
}

function shownSession({ intent_data: _kept, ...rest }: Session): Body {
  return { ...rest, url: rest.status === 'open' ? rest['url'] : null }
}
