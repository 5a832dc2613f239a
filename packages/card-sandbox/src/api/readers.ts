import { findCard, testCards } from '../cards.ts'
import { textOf, within } from '../form-fields.ts'
import type { Answer, Call, Door, House } from '../house.ts'
import type { Body } from '../shelf.ts'
import { missing, refuse } from '../trouble.ts'
import { chargeCard, intentOf, mustBe, type Intent } from './intent.ts'

/** A card reader at a till, in Stripe's words. */
export interface Reader extends Body {
  id: string
  label: string
  status: string
  action: ReaderAction | null
}

interface ReaderAction extends Body {
  type: string
  status: 'in_progress' | 'succeeded' | 'failed'
  process_payment_intent: { payment_intent: string }
}

/** /v1/terminal/readers, and the helper that stands for a hand with a card. */
export const readerDoors: readonly Door[] = [
  { method: 'GET', path: /^\/v1\/terminal\/readers$/, answer: list },
  { method: 'GET', path: /^\/v1\/terminal\/readers\/([^/]+)$/, answer: retrieve },
  {
    method: 'POST',
    path: /^\/v1\/terminal\/readers\/([^/]+)\/process_payment_intent$/,
    answer: process,
  },
  { method: 'POST', path: /^\/v1\/terminal\/readers\/([^/]+)\/cancel_action$/, answer: cancel },
  {
    method: 'POST',
    path: /^\/v1\/test_helpers\/terminal\/readers\/([^/]+)\/present_payment_method$/,
    answer: present,
  },
]

const readerNames = ['Practice reader 1', 'Practice reader 2', 'Practice reader 3']

async function list(house: House): Promise<Answer> {
  const readers = await Promise.all(
    readerNames.map((_label, index) => readerOf(house, idOf(index))),
  )
  return {
    status: 200,
    json: { object: 'list', data: readers, has_more: false, url: '/v1/terminal/readers' },
  }
}

function idOf(index: number): string {
  return `tmr_practice${index + 1}`
}

async function retrieve(house: House, _call: Call, id: string): Promise<Answer> {
  return { status: 200, json: await readerOf(house, id) }
}

async function process(house: House, { fields }: Call, id: string): Promise<Answer> {
  const reader = await readerOf(house, id)
  if (reader.action?.status === 'in_progress') {
    refuse('Reader is currently busy processing another request.', { code: 'terminal_reader_busy' })
  }
  const intent = await intentOf(house, textOf(fields, 'payment_intent') ?? '')
  mustBe(intent, ['requires_payment_method'], 'processed')
  reader.action = {
    type: 'process_payment_intent',
    status: 'in_progress',
    failure_code: null,
    process_payment_intent: { payment_intent: intent.id },
  }
  await keep(house, reader)
  return { status: 200, json: reader }
}

async function cancel(house: House, _call: Call, id: string): Promise<Answer> {
  const reader = await readerOf(house, id)
  reader.action = null
  await keep(house, reader)
  return { status: 200, json: reader }
}

async function present(house: House, { fields }: Call, id: string): Promise<Answer> {
  const number = textOf(within(fields, 'card_present'), 'number') ?? testCards[0]?.number ?? ''
  const reader = await readerOf(house, id)
  if (reader.action?.status !== 'in_progress') {
    refuse('Reader is not processing a payment.', { code: 'intent_invalid_state' })
  }
  await holdCard(house, reader, number)
  return { status: 200, json: await readerOf(house, id) }
}

/** A hand holds a card to a reader. */
export async function holdCard(house: House, reader: Reader, number: string): Promise<void> {
  const action = reader.action
  const intent = action === null ? null : await intentOnReader(house, reader)
  if (action === null || intent === null) return
  const card = findCard(number) ?? missing('card', number)
  await chargeCard(house, intent, { method: card.paymentMethod, returnUrl: null })
  const failed = intent.status !== 'requires_capture' && intent.status !== 'succeeded'
  action.status = failed ? 'failed' : 'succeeded'
  action['failure_code'] = failed ? 'card_declined' : null
  await keep(house, reader)
  house.tell(failed ? 'terminal.reader.action_failed' : 'terminal.reader.action_succeeded', reader)
}

/** What a reader shows at this moment, null where it is idle. */
export async function intentOnReader(house: House, reader: Reader): Promise<Intent | null> {
  if (reader.action?.status !== 'in_progress') return null
  return intentOf(house, reader.action.process_payment_intent.payment_intent)
}

/** Reads a reader: three stand ready, made when they are first asked for. */
export async function readerOf(house: House, id: string): Promise<Reader> {
  const label = readerNames.find((_label, index) => idOf(index) === id)
  const body = await house.open.read(id)
  if (body !== null) return body as Reader
  if (label === undefined) return missing('terminal.reader', id)
  return { id, object: 'terminal.reader', label, status: 'online', livemode: false, action: null }
}

async function keep(house: House, reader: Reader): Promise<void> {
  await house.open.write(reader.id, 'reader', reader)
}
