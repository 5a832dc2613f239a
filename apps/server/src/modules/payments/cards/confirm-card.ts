import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { countAttempt, noteProvider } from '../commands/note-provider.ts'
import { recordTender } from '../commands/record-tender.ts'
import { paymentRow } from '../queries/payment-row.ts'
import { tenderRow, type TenderPlace } from '../queries/tender-rows.ts'
import { CardTrouble, type CardIntent } from './card-port.ts'
import { cardsOf } from './cards-of.ts'
import type { TenderAtProvider } from './intent-seen.ts'
import { returnUrl } from './return-url.ts'
import { settle, type Units } from './settle.ts'

const { refuse } = paymentsRefusals

/** A tender with a payment method that the person's app got from the provider. */
export interface CardToConfirm extends TenderPlace {
  readonly paymentMethod: string
  /** Whose tender it must be. */
  readonly personId: string
}

interface Attempt extends TenderAtProvider {
  readonly number: number
}

/**
 * Charges a card by its payment method: authorized, declined, or left to the bank's question. A
 * tender that is authorized already is left as it is, so that the same call may come many times.
 * Refuses `unknown_tender`, `tender_not_offered`, `provider_unreachable`.
 */
export async function confirmCard(units: Units, wanted: CardToConfirm): Promise<void> {
  const { reference, tenderId } = wanted
  const place = { reference, tenderId }
  const attempt = await begin(units, wanted)
  if (attempt === null) return
  try {
    const seen = await charge(attempt, wanted.paymentMethod)
    if (seen.state !== 'needs_action') {
      await settle(units, { ...place, seen, at: attempt })
      return
    }
    await units.unit(async (ctx) => {
      await noteProvider(ctx, place, { provider_intent: seen.id })
      await recordTender(ctx, { ...place, move: 'retry', intentId: seen.id })
    })
  } catch (error) {
    if (!(error instanceof CardTrouble)) throw error
    if (error.kind === 'unreachable') refuse.provider_unreachable()
    // Another attempt may have been there first: how the provider stands decides, not its refusal.
    const intentId = error.intent?.id ?? null
    const tender = await settle(units, { ...place, intentId })
    if (tender?.state !== 'pending') return
    const record = { ...place, move: 'decline', problem: error.code, intentId } as const
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
    const number = await countAttempt(ctx, wanted, wanted.paymentMethod)
    const first = { ...tender, provider_method: tender.provider_method ?? wanted.paymentMethod }
    const returnTo = returnUrl(ctx.config, tender.provider, wanted)
    return { tender: first, payment, cards, returnTo, number }
  })
}

/** The first attempt makes the intent; one that was declined is confirmed anew. */
async function charge(attempt: Attempt, paymentMethod: string): Promise<CardIntent> {
  const { tender, payment, cards, returnTo, number } = attempt
  const { reference, id: tenderId, amount_minor: amount } = tender
  if (tender.provider_intent === null) {
    const purchase = { reference, tenderId, amount, currency: payment.currency }
    const wanted = { ...purchase, returnUrl: returnTo }
    return cards.charge(wanted, tender.provider_method ?? paymentMethod)
  }
  const key = `${tenderId}:${number}`
  return cards.confirm(tender.provider_intent, { paymentMethod, returnUrl: returnTo, key })
}
