import { recordRefund } from '../commands/record-refund.ts'
import { refundOf, type RefundPlace } from '../queries/refund-rows.ts'
import { tenderRow } from '../queries/tender-rows.ts'
import { CardTrouble, type ProviderRefund } from './card-port.ts'
import { cardsOf } from './cards-of.ts'
import type { Units } from './settle.ts'

/**
 * Gives one refund back at the card provider, under its id as idempotency key, and writes down
 * what came of it. Throws where it must be tried again: the tender is not captured yet, or nobody
 * answers.
 */
export async function refundOutward(units: Units, place: RefundPlace): Promise<void> {
  const { reference } = place
  const work = await units.unit(async (ctx) => {
    const refund = await refundOf(ctx, place)
    if (refund === null || refund.state !== 'pending' || refund.tender_id === null) return null
    const tender = await tenderRow(ctx, { reference, tenderId: refund.tender_id })
    const cards = tender?.provider ? await cardsOf(ctx, tender.provider) : null
    return { refund, tender, cards }
  })
  if (work === null) return
  const { refund, tender, cards } = work
  if (tender?.state === 'taken') throw new Error(`${refund.id} waits for its capture`)
  const intentId = tender?.state === 'captured' ? tender.provider_intent : null
  if (cards === null || intentId === null) {
    const lost: ProviderRefund = { id: '', state: 'failed', problem: 'not_captured' }
    return units.unit((ctx) => recordRefund(ctx, place, lost))
  }
  const made = await cards.refund(intentId, refund.amount_minor, refund.id).catch(refusedAs)
  await units.unit((ctx) => recordRefund(ctx, place, made))
}

function refusedAs(error: unknown): ProviderRefund {
  if (!(error instanceof CardTrouble) || error.kind === 'unreachable') throw error
  return { id: '', state: 'failed', problem: error.code }
}
