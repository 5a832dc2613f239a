import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { countAttempt, noteProvider } from '../commands/note-provider.ts'
import { recordTender } from '../commands/record-tender.ts'
import { paymentRow, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRow, type TenderPlace, type TenderRow } from '../queries/tender-rows.ts'
import { CardTrouble, type CardPort } from './card-port.ts'
import { cardsOf } from './cards-of.ts'
import { returnUrl } from './return-url.ts'
import { settle, type Units } from './settle.ts'

const { refuse } = paymentsRefusals

/** A tender with a payment method that the person's app got from the provider. */
export interface CardToConfirm extends TenderPlace {
  readonly paymentMethod: string
  /** Whose tender it must be. */
  readonly personId: string
}

interface Attempt {
  readonly tender: TenderRow
  readonly payment: PaymentRow
  readonly cards: CardPort
  readonly returnTo: string
  readonly number: number
}

/**
 * Charges a card by its payment method: authorized, declined, or left to the bank's question. A
 * tender that is authorized already is left as it is, so that the same call may come many times.
 * Refuses `unknown_tender`, `tender_not_offered`, `provider_unreachable`.
 */
export async function confirmCard(units: Units, wanted: CardToConfirm): Promise<void> {
  const attempt = await begin(units, wanted)
  if (attempt === null) return
  try {
    await charge(units, attempt, wanted.paymentMethod)
  } catch (error) {
    if (!(error instanceof CardTrouble)) throw error
    if (error.kind === 'unreachable') refuse.provider_unreachable()
    // Another attempt may have been there first: how the provider stands decides, not its refusal.
    const tender = await settle(units, wanted)
    if (tender?.state !== 'pending') return
    const { reference, tenderId } = wanted
    const record = { reference, tenderId, move: 'decline', problem: error.code } as const
    await units.unit((ctx) => recordTender(ctx, record))
  }
}

async function begin(units: Units, wanted: CardToConfirm): Promise<Attempt | null> {
  return units.unit(async (ctx) => {
    const [tender, payment] = await Promise.all([
      tenderRow(ctx, wanted),
      paymentRow(ctx, wanted.reference),
    ])
    const isTheirs = payment?.person_id === wanted.personId
    if (tender === null || payment === null || !isTheirs) return refuse.unknown_tender()
    if (tender.kind !== 'card' || tender.provider === null) return refuse.tender_not_offered()
    if (tender.state !== 'pending' && tender.state !== 'declined') return null
    // A page of the provider is open for this tender: it would be paid twice.
    if (tender.provider_session !== null) return refuse.tender_not_offered()
    const cards = await cardsOf(ctx, tender.provider)
    if (cards === null) return refuse.tender_not_offered()
    const returnTo = returnUrl(ctx.config, tender.provider, wanted)
    // Before the first call: whoever finds the tender later knows that there may be an intent.
    const number = tender.attempts === 0 ? await countAttempt(ctx, wanted) : tender.attempts
    return { tender, payment, cards, returnTo, number }
  })
}

async function charge(units: Units, attempt: Attempt, paymentMethod: string): Promise<void> {
  const { tender, payment, cards, returnTo, number } = attempt
  const { reference, id: tenderId, amount_minor: amount } = tender
  const place = { reference, tenderId }
  const intentId =
    tender.provider_intent ??
    (await cards.openIntent({ ...place, amount, currency: payment.currency }, 'online')).id
  if (tender.provider_intent === null) {
    await units.unit((ctx) => noteProvider(ctx, place, { provider_intent: intentId }))
  }
  const key = `${tenderId}:${number}:${paymentMethod}`
  try {
    const intent = await cards.confirm(intentId, { paymentMethod, returnUrl: returnTo, key })
    if (intent.state === 'needs_action') {
      await units.unit((ctx) => recordTender(ctx, { ...place, move: 'retry', intentId }))
      return
    }
  } catch (error) {
    if (!(error instanceof CardTrouble) || error.kind !== 'declined') throw error
    // The next try, even with the same card, is another one.
    await units.unit((ctx) => countAttempt(ctx, place))
  }
  await settle(units, place)
}
