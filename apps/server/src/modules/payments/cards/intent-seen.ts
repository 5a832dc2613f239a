import type { PaymentRow } from '../queries/payment-row.ts'
import type { TenderRow } from '../queries/tender-rows.ts'
import { CardTrouble, type CardIntent, type CardPort } from './card-port.ts'

/** A tender, whose payment it is in, and the way to its provider. */
export interface TenderAtProvider {
  /** Where the person comes back to from the provider. */
  readonly returnTo: string
  readonly tender: TenderRow
  readonly payment: PaymentRow
  readonly cards: CardPort
}

/**
 * What the provider shows for a tender: the intent that it knows, that of its page, or the one that
 * a message named; null where there is none. A tender that an order took is captured at once, which
 * saves the look: the provider refuses where that is not possible, and then is looked at.
 */
export async function intentSeen(
  at: TenderAtProvider,
  named: string | null,
): Promise<CardIntent | null> {
  const { tender, cards } = at
  const { provider_intent: intentId, provider_session: pageId } = tender
  if (intentId !== null && tender.state === 'taken') {
    const captured = await cards.capture(intentId, tender.amount_minor).catch(nothing)
    return captured ?? cards.look(intentId)
  }
  if (intentId !== null) return cards.look(intentId)
  if (pageId !== null) {
    const page = await cards.lookAtPage(pageId)
    if (page.intentId !== null) return cards.look(page.intentId)
  }
  if (named !== null) {
    // A message may name what is not there: then it has said nothing.
    const intent = await cards.look(named).catch(nothing)
    if (intent?.tenderId === tender.id) return intent
  }
  if (pageId !== null || tender.provider_method === null) return null
  return chargedBefore(at)
}

/** An attempt was begun and its answer lost: made once more, it gives what it came to. */
async function chargedBefore({ tender, payment, cards, returnTo }: TenderAtProvider) {
  const { reference, id: tenderId, amount_minor: amount, provider_method: method } = tender
  const purchase = { amount, currency: payment.currency, returnUrl: returnTo }
  const wanted = { reference, tenderId, ...purchase }
  try {
    return await cards.charge(wanted, method ?? '')
  } catch (error) {
    if (error instanceof CardTrouble && error.intent !== null) return cards.look(error.intent.id)
    return nothing(error)
  }
}

function nothing(error: unknown): null {
  if (error instanceof CardTrouble && error.kind === 'refused') return null
  throw error
}
