import type { JobRun } from '#platform/job.ts'
import { noteProvider } from '../commands/note-provider.ts'
import { recordTender } from '../commands/record-tender.ts'
import { paymentRow } from '../queries/payment-row.ts'
import { tenderRow, type TenderPlace, type TenderRow } from '../queries/tender-rows.ts'
import { settlement, type SeenIntent, type Settlement } from '../rules/settlement.ts'
import type { TenderMove } from '../rules/tender-moves.ts'
import { CardTrouble, type CardIntent, type CardPort } from './card-port.ts'
import { cardsOf } from './cards-of.ts'
import { intentSeen, type TenderAtProvider } from './intent-seen.ts'
import { returnUrl } from './return-url.ts'

/** Short units of work around outward calls: a job's, or those of a route that calls outward. */
export type Units = Pick<JobRun, 'unit'>

/**
 * A tender to settle: `intentId` is what a message of the provider named, `seen` what the provider
 * has just answered.
 */
export interface Settling extends TenderPlace {
  readonly intentId?: string | null
  readonly seen?: CardIntent
  /** The tender as it was read a moment ago; what is written is checked again under its lock. */
  readonly at?: TenderAtProvider
}

interface Work extends TenderAtProvider {
  readonly seen: CardIntent | null
}

// Each round brings tender and provider one step nearer; no way through is longer than this.
const mostRounds = 6

/**
 * Brings a tender and its provider to say the same, however often and whenever it is asked: looks,
 * decides, records or asks the provider, looks again. Gives the tender as it is in the end, null
 * where there is none. Throws CardTrouble `unreachable` where the provider does not answer.
 */
export async function settle(units: Units, settling: Settling): Promise<TenderRow | null> {
  let known: Settling = settling
  for (let round = 1; ; round++) {
    const work = await look(units, known)
    if (work === null) return null
    const step = settlement(toSettle(work.tender), seenOf(work))
    if (step === 'rest' || round === mostRounds) return work.tender
    const { settled, seen } = await take(units, work, step)
    if (settled !== undefined) return settled
    const { seen: _seen, at: _at, ...place } = settling
    known = seen === undefined ? place : { ...place, seen }
  }
}

async function look(units: Units, settling: Settling): Promise<Work | null> {
  const found = settling.at ?? (await readTender(units, settling))
  if (found === null) return null
  return { ...found, seen: settling.seen ?? (await intentSeen(found, settling.intentId ?? null)) }
}

function readTender(units: Units, settling: Settling): Promise<TenderAtProvider | null> {
  return units.unit(async (ctx) => {
    const [tender, payment] = await Promise.all([
      tenderRow(ctx, settling),
      paymentRow(ctx, settling.reference),
    ])
    if (tender === null || payment === null || tender.provider === null) return null
    const cards = await cardsOf(ctx, tender.provider)
    const returnTo = returnUrl(ctx.config, tender.provider, settling)
    return cards === null ? null : { tender, payment, cards, returnTo }
  })
}

function toSettle(tender: TenderRow) {
  const { state, kind, amount_minor: amount, provider_closed: isClosed } = tender
  return { state, kind, amount, isClosed }
}

function seenOf({ tender, payment, seen }: Work): SeenIntent | null {
  if (seen === null) return null
  const { amount_minor: amount } = tender
  // Of an order's share less may be captured than was held, never more.
  const fits = tender.state === 'taken' ? seen.amount >= amount : seen.amount === amount
  const isOurs =
    fits &&
    seen.currency === payment.currency &&
    seen.reference === tender.reference &&
    seen.tenderId === tender.id
  return { ...seen, isOurs }
}

/** What a step led to: the tender where nothing is left to do, else the provider's last word. */
interface StepEnd {
  readonly settled?: TenderRow
  readonly seen?: CardIntent
}

async function take(units: Units, work: Work, step: Exclude<Settlement, 'rest'>): Promise<StepEnd> {
  const { tender, cards, seen } = work
  const id = seen?.id ?? ''
  switch (step) {
    case 'record_closed':
      await closePage(cards, tender)
      await units.unit((ctx) => noteProvider(ctx, placeOf(tender), { provider_closed: true }))
      return {}
    case 'present':
      await present(units, work)
      return {}
    case 'capture':
      return answered(cards.capture(id, tender.amount_minor))
    case 'cancel':
      if (tender.reader_id !== null) await answered(cards.quitReader(tender.reader_id))
      await closePage(cards, tender)
      return answered(cards.cancel(id))
    case 'give_back': {
      const keep = tender.state === 'taken' ? tender.amount_minor : 0
      const beyond = (seen?.captured ?? 0) - (seen?.refunded ?? 0) - keep
      await cards.refund(id, beyond, `${tender.id}:back:${seen?.refunded ?? 0}`)
      return {}
    }
    case 'record_authorized':
    case 'record_declined':
    case 'record_mismatch':
    case 'record_lapsed':
    case 'record_captured':
    case 'record_failed':
      return record(units, work, step)
  }
}

/** The provider's answer; where it refuses what has happened already, the next look says what. */
async function answered(call: Promise<CardIntent | void>): Promise<StepEnd> {
  try {
    const intent = await call
    return intent === undefined ? {} : { seen: intent }
  } catch (error) {
    if (error instanceof CardTrouble && error.kind === 'refused') return {}
    throw error
  }
}

type Record = Extract<Settlement, `record_${string}`>

const moves: Readonly<Partial<{ [R in Record]: readonly [TenderMove, string | null] }>> = {
  record_authorized: ['authorize', null],
  record_declined: ['decline', null],
  record_mismatch: ['release', 'provider_mismatch'],
  record_captured: ['capture', null],
  record_failed: ['fail', 'capture_refused'],
}

async function record(units: Units, { tender, seen }: Work, step: Record): Promise<StepEnd> {
  const lapsed: readonly [TenderMove, string] =
    tender.state === 'authorized' ? ['decline', 'lapsed'] : ['release', 'lapsed']
  const [move, problem] = moves[step] ?? lapsed
  const after = await units.unit((ctx) =>
    recordTender(ctx, {
      ...placeOf(tender),
      move,
      intentId: seen?.id ?? null,
      problem: problem ?? (move === 'decline' ? (seen?.decline ?? 'card_declined') : null),
      ...(seen === null || seen.label === '' ? {} : { label: seen.label }),
    }),
  )
  // What is given up is yet to be let go at the provider.
  const isOver = after?.state !== 'released' && after?.state !== 'failed'
  return after !== null && isOver ? { settled: after } : {}
}

/** Makes the intent of a terminal's tender and shows it on the reader. */
async function present(units: Units, { tender, payment, cards }: Work): Promise<void> {
  const { amount_minor: amount, reader_id: readerId } = tender
  const place = placeOf(tender)
  const wanted = { ...place, amount, currency: payment.currency }
  const { id: intentId } = await cards.openReaderIntent(wanted)
  await units.unit((ctx) => noteProvider(ctx, place, { provider_intent: intentId }))
  try {
    await cards.present(readerId ?? '', intentId)
  } catch (error) {
    if (!(error instanceof CardTrouble) || error.kind === 'unreachable') throw error
    const problem = error.code
    await units.unit((ctx) => recordTender(ctx, { ...place, move: 'release', problem, intentId }))
  }
}

async function closePage(cards: CardPort, tender: TenderRow): Promise<void> {
  if (tender.provider_session !== null) await answered(cards.closePage(tender.provider_session))
}

function placeOf({ reference, id: tenderId }: TenderRow): TenderPlace {
  return { reference, tenderId }
}
