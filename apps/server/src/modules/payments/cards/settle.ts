import type { Ctx } from '#platform/ctx.ts'
import type { JobRun } from '#platform/job.ts'
import { noteProvider } from '../commands/note-provider.ts'
import { recordTender } from '../commands/record-tender.ts'
import { paymentRow, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRow, type TenderPlace, type TenderRow } from '../queries/tender-rows.ts'
import { settlement, type SeenIntent, type Settlement } from '../rules/settlement.ts'
import type { TenderMove } from '../rules/tender-moves.ts'
import { CardTrouble, type CardIntent, type CardPort } from './card-port.ts'
import { cardsOf } from './cards-of.ts'

/** Short units of work around outward calls: a job's, or those of a route that calls outward. */
export type Units = Pick<JobRun, 'unit'>

/** A tender to settle; `intentId` is what a message of the provider named. */
export interface Settling extends TenderPlace {
  readonly intentId?: string | null
}

interface Work {
  readonly tender: TenderRow
  readonly payment: PaymentRow
  readonly cards: CardPort
  readonly seen: CardIntent | null
}

// Each round brings tender and provider one step nearer; no way through is longer than this.
const mostRounds = 5

/**
 * Brings a tender and its provider to say the same, however often and whenever it is asked: looks,
 * decides, records or asks the provider, looks again. Gives the tender's state in the end, null
 * where there is none. Throws CardTrouble `unreachable` where the provider does not answer.
 */
export async function settle(units: Units, settling: Settling): Promise<TenderRow | null> {
  for (let round = 1; ; round++) {
    const work = await look(units, settling)
    if (work === null) return null
    const step = settlement(toSettle(work.tender), seenOf(work))
    if (step === 'rest' || round === mostRounds) return work.tender
    await take(units, work, step)
  }
}

async function look(units: Units, settling: Settling): Promise<Work | null> {
  const found = await units.unit(async (ctx) => {
    const tender = await tenderRow(ctx, settling)
    const payment = await paymentRow(ctx, settling.reference)
    if (tender === null || payment === null || tender.provider === null) return null
    const cards = await cardsOf(ctx, tender.provider)
    return cards === null ? null : { tender, payment, cards }
  })
  if (found === null) return null
  const seen = await intentOf(found, settling)
  return { ...found, seen }
}

/** The intent that stands for the tender: the one it knows, that of its page, or the one named. */
async function intentOf(
  { cards, tender, payment }: Omit<Work, 'seen'>,
  { intentId = null }: Settling,
): Promise<CardIntent | null> {
  if (tender.provider_intent !== null) return cards.look(tender.provider_intent)
  if (tender.provider_session !== null) {
    const page = await cards.lookAtPage(tender.provider_session)
    if (page.intentId !== null) return cards.look(page.intentId)
  }
  if (intentId !== null) {
    // A message may name what is not there: then it has said nothing.
    const named = await cards.look(intentId).catch(nothingThere)
    if (named?.tenderId === tender.id) return named
  }
  // An attempt was begun and its answer lost: opening it once more gives what it made.
  if (tender.attempts === 0 || tender.provider_session !== null) return null
  const { reference, id: tenderId, amount_minor: amount } = tender
  const { currency } = payment
  const made = await cards.openIntent({ reference, tenderId, amount, currency }, 'online')
  return cards.look(made.id)
}

function nothingThere(error: unknown): null {
  if (error instanceof CardTrouble && error.kind === 'refused') return null
  throw error
}

function toSettle(tender: TenderRow) {
  const { state, kind, amount_minor: amount, provider_closed: isClosed } = tender
  return { state, kind, amount, isClosed }
}

function seenOf({ tender, payment, seen }: Work): SeenIntent | null {
  if (seen === null) return null
  // Of an order's share less may be captured than was held, never more.
  const fits =
    tender.state === 'taken'
      ? seen.amount >= tender.amount_minor
      : seen.amount === tender.amount_minor
  const isOurs =
    fits &&
    seen.currency === payment.currency &&
    seen.reference === tender.reference &&
    seen.tenderId === tender.id
  return { ...seen, isOurs }
}

async function take(units: Units, work: Work, step: Exclude<Settlement, 'rest'>): Promise<void> {
  const { tender, cards, seen } = work
  const id = seen?.id ?? ''
  switch (step) {
    case 'record_authorized':
    case 'record_declined':
    case 'record_mismatch':
    case 'record_lapsed':
    case 'record_captured':
    case 'record_failed':
      return record(units, work, step)
    case 'record_closed':
      await closePage(cards, tender)
      return units.unit((ctx) => note(ctx, tender, { provider_closed: true }))
    case 'present':
      return present(units, work)
    case 'capture':
      await cards.capture(id, tender.amount_minor).catch(lookAgain)
      return
    case 'cancel':
      await quit(cards, tender)
      await closePage(cards, tender)
      await cards.cancel(id).catch(lookAgain)
      return
    case 'give_back': {
      const keep = tender.state === 'taken' ? tender.amount_minor : 0
      const beyond = (seen?.captured ?? 0) - (seen?.refunded ?? 0) - keep
      await cards.refund(id, beyond, `${tender.id}:back:${seen?.refunded ?? 0}`)
    }
  }
}

// The provider refuses what has happened already: the next look says what.
function lookAgain(error: unknown): void {
  if (error instanceof CardTrouble && error.kind === 'refused') return
  throw error
}

const moves: Readonly<Record<string, readonly [TenderMove, string | null]>> = {
  record_authorized: ['authorize', null],
  record_declined: ['decline', null],
  record_mismatch: ['release', 'provider_mismatch'],
  record_captured: ['capture', null],
  record_failed: ['fail', 'capture_refused'],
}

async function record(units: Units, { tender, seen }: Work, step: Settlement): Promise<void> {
  const lapsed: readonly [TenderMove, string] =
    tender.state === 'authorized' ? ['decline', 'lapsed'] : ['release', 'lapsed']
  const [move, problem] = moves[step] ?? lapsed
  await units.unit((ctx) =>
    recordTender(ctx, {
      reference: tender.reference,
      tenderId: tender.id,
      move,
      intentId: seen?.id ?? null,
      problem: problem ?? (move === 'decline' ? (seen?.decline ?? 'card_declined') : null),
      ...(seen === null || seen.label === '' ? {} : { label: seen.label }),
    }),
  )
}

function note(
  ctx: Ctx,
  tender: TenderRow,
  noted: Parameters<typeof noteProvider>[2],
): Promise<void> {
  return noteProvider(ctx, { reference: tender.reference, tenderId: tender.id }, noted)
}

/** Makes the intent of a terminal's tender and shows it on the reader. */
async function present(units: Units, { tender, payment, cards }: Work): Promise<void> {
  const { reference, id: tenderId, amount_minor: amount, reader_id: readerId } = tender
  const wanted = { reference, tenderId, amount, currency: payment.currency }
  const intent = await cards.openIntent(wanted, 'reader')
  await units.unit((ctx) => note(ctx, tender, { provider_intent: intent.id }))
  try {
    await cards.present(readerId ?? '', intent.id)
  } catch (error) {
    if (!(error instanceof CardTrouble) || error.kind === 'unreachable') throw error
    const place = { reference, tenderId }
    await units.unit((ctx) =>
      recordTender(ctx, { ...place, move: 'release', problem: error.code, intentId: intent.id }),
    )
  }
}

async function quit(cards: CardPort, { reader_id: readerId }: TenderRow): Promise<void> {
  if (readerId !== null) await cards.quitReader(readerId).catch(lookAgain)
}

async function closePage(cards: CardPort, tender: TenderRow): Promise<void> {
  if (tender.provider_session !== null) {
    await cards.closePage(tender.provider_session).catch(lookAgain)
  }
}
