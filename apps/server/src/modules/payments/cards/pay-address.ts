import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { noteProvider } from '../commands/note-provider.ts'
import { paymentRow } from '../queries/payment-row.ts'
import { tenderRow, type TenderPlace } from '../queries/tender-rows.ts'
import { CardTrouble, type CardPage, type CardPort } from './card-port.ts'
import { cardsOf } from './cards-of.ts'
import { returnUrl } from './return-url.ts'
import type { Units } from './settle.ts'

const { refuse } = paymentsRefusals

/** Where to send a person who wants to pay a tender by card; `isOwn` is a path of ours. */
export interface PayAddress {
  readonly url: string
  readonly isOwn: boolean
}

/**
 * Gives the provider's page for a tender, opened where there is none: the bank's question where
 * one is open, else the page for the card; back to the shop where nothing is left to do, or the
 * provider does not answer. Opening it twice leads to the same page. Refuses `unknown_tender`.
 */
export async function payAddress(
  units: Units,
  place: TenderPlace & { readonly locale: string },
): Promise<PayAddress> {
  const found = await units.unit(async (ctx) => {
    const [tender, payment] = await Promise.all([
      tenderRow(ctx, place),
      paymentRow(ctx, place.reference),
    ])
    if (tender?.kind !== 'card' || tender.provider === null || payment === null) {
      return refuse.unknown_tender()
    }
    const cards = await cardsOf(ctx, tender.provider)
    return { tender, payment, cards, back: returnUrl(ctx.config, tender.provider, place) }
  })
  const { tender, payment, cards, back } = found
  const shop = { url: tender.return_path ?? '/', isOwn: true }
  const isOpen = tender.state === 'pending' || tender.state === 'declined'
  const isCharged = tender.provider_intent === null && tender.attempts > 0
  if (!isOpen || cards === null || isCharged) return shop
  const isOwn = tender.provider === 'practice'
  try {
    if (tender.provider_intent !== null && tender.provider_session === null) {
      const { actionUrl } = await cards.look(tender.provider_intent)
      return actionUrl === null ? shop : { url: actionUrl, isOwn }
    }
    const opened = await openedPage(cards, tender.provider_session)
    if (opened !== null) return opened.url === null ? shop : { url: opened.url, isOwn }
    const { reference, tenderId, locale } = place
    const amount = tender.amount_minor
    const wanted = { reference, tenderId, amount, currency: payment.currency, locale }
    // Whoever asks at the same moment asks for the same page: it follows the one before it.
    const after = tender.provider_session ?? 'none'
    const page = await cards.openPage({ ...wanted, after, returnUrl: back })
    await units.unit((ctx) => noteProvider(ctx, place, { provider_session: page.id }))
    return page.url === null ? shop : { url: page.url, isOwn }
  } catch (error) {
    if (!(error instanceof CardTrouble)) throw error
    const problem = error.kind === 'unreachable' ? 'provider_unreachable' : error.code
    await units.unit((ctx) => noteProvider(ctx, place, { problem }))
    return shop
  }
}

/** The page that is open already, null where a new one is needed. */
async function openedPage(cards: CardPort, pageId: string | null): Promise<CardPage | null> {
  if (pageId === null) return null
  const page = await cards.lookAtPage(pageId)
  return page.isOpen || page.intentId !== null ? page : null
}
