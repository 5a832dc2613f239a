import { sql } from 'kysely'
import { paymentTaken, type Payment } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { settleTender } from '../jobs.ts'
import { lockPayment, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRows, type TenderRow } from '../queries/tender-rows.ts'
import { toPayment } from '../queries/to-tender.ts'
import { coverTotal, type Share } from '../rules/cover-total.ts'
import { isOpen } from '../rules/tender-moves.ts'
import { db } from '../tables.ts'
import { moveAccount } from './move-account.ts'
import type { Purchase } from './open-payment.ts'

const { refuse } = paymentsRefusals

/** The order that takes what its cart was promised; `total` in minor units. */
export interface Taking extends Purchase {
  readonly orderId: Id<'ord'>
  readonly total: number
}

/** A payment and its tenders, held until the unit ends. */
export interface HeldTenders {
  readonly payment: PaymentRow | null
  readonly rows: readonly TenderRow[]
}

/** Holds what a cart was promised, for an order that is about to take it. */
export async function holdTenders(ctx: Ctx, reference: string): Promise<HeldTenders> {
  const [payment, rows] = await Promise.all([
    lockPayment(ctx, reference),
    tenderRows(ctx, reference),
  ])
  return { payment, rows }
}

/** What was taken, and the change to hand back, in minor units. */
export interface Taken {
  readonly payment: Payment
  readonly change: number
}

/**
 * Takes exactly the total from the authorized tenders, in the transaction that places the order:
 * cash and accounts at once, cards by a job that captures after commit. What was promised beyond
 * the total stays with the person, what is still open is released. The same order once more gets
 * the same answer. Refuses `not_covered { missing }`, also where a gift card was emptied elsewhere;
 * `already_taken` by another order; `currency_differs`.
 */
export async function takeTenders(ctx: Ctx, taking: Taking): Promise<Taken> {
  const held = await holdTenders(ctx, taking.reference)
  const { taken, write } = tendersToTake(ctx, taking, held)
  await write()
  return taken
}

/** What is taken from tenders that are held, and what writes it. */
export interface TendersToTake {
  readonly taken: Taken
  readonly write: () => Promise<void>
}

/** The same in two halves, so that what is written goes along with the order. */
export function tendersToTake(
  ctx: Ctx,
  taking: Taking,
  { payment: found, rows }: HeldTenders,
): TendersToTake {
  const { orderId, total, currency } = taking
  if (found?.state === 'taken') {
    return { taken: takenBefore(found, rows, orderId), write: () => Promise.resolve() }
  }
  if (found !== null && found.currency !== currency) {
    refuse.currency_differs({ currency: found.currency })
  }
  const promised = rows.filter(({ state }) => state === 'authorized')
  const coverage = coverTotal(
    promised.map(({ id, kind, amount_minor: amount }) => ({ id, kind, amount })),
    total,
  )
  if (coverage.kind === 'missing') return refuse.not_covered({ missing: coverage.missing })
  const payment = found ?? emptyPayment(ctx, taking)
  const shares = new Map(coverage.shares.map((share) => [share.id, share]))
  const after = rows.map((row) => takenRow(ctx, row, shares.get(row.id)))
  const changed = after.filter((row, index) => row !== rows[index])
  const row: PaymentRow = {
    ...payment,
    state: 'taken',
    order_id: orderId,
    total_minor: total,
    version: payment.version + 1,
  }
  const { change } = coverage
  const write = async (): Promise<void> => {
    if (found === null) await db(ctx).insertInto('payments.payment').values(payment).execute()
    await writeAll(ctx, { taking, row, changed, change })
  }
  return { taken: { payment: toPayment(row, after), change }, write }
}

interface ToWrite {
  readonly taking: Taking
  readonly row: PaymentRow
  readonly changed: readonly TenderRow[]
  readonly change: number
}

async function writeAll(ctx: Ctx, { taking, row, changed, change }: ToWrite): Promise<void> {
  const { reference, orderId, total, currency } = taking
  await Promise.all([
    writeTaken(ctx, row, changed),
    emit(ctx, paymentTaken, row.id, { reference, orderId, total, change, currency }),
    ...changed
      .filter(({ provider }) => provider !== null)
      .map(({ id }) => enqueue(ctx, settleTender, { reference, tenderId: id })),
    drawAccounts(ctx, taking, changed),
  ])
}

function takenBefore(payment: PaymentRow, rows: readonly TenderRow[], orderId: Id<'ord'>): Taken {
  const { reference, order_id: holder } = payment
  if (holder !== orderId) refuse.already_taken({ reference, orderId: holder })
  const change = rows.reduce((sum, row) => sum + row.change_minor, 0)
  return { payment: toPayment(payment, rows), change }
}

/** Nothing was promised and nothing is to be paid: the order still has its payment. */
function emptyPayment(ctx: Ctx, taking: Taking): PaymentRow {
  return {
    reference: taking.reference,
    id: newId('pay', ctx),
    person_id: taking.personId,
    currency: taking.currency,
    state: 'open',
    order_id: null,
    total_minor: null,
    waiting_told_at: null,
    created_at: ctx.now,
    changed_at: ctx.now,
    version: 1,
  }
}

/** A tender as it is once the order took its share; the very same row where nothing changes. */
function takenRow(ctx: Ctx, row: TenderRow, share: Share | undefined): TenderRow {
  if (share === undefined && !isOpen(row.state)) return row
  const changed = { ...row, changed_at: ctx.now }
  if (share === undefined || (share.take === 0 && share.change === 0)) {
    return { ...changed, state: 'released' }
  }
  const { take, change } = share
  if (row.provider !== null) return { ...changed, state: 'taken', amount_minor: take }
  const kept = row.kind === 'cash' ? row.amount_minor : take
  return {
    ...changed,
    state: 'captured',
    amount_minor: kept,
    captured_minor: take,
    change_minor: change,
  }
}

/** The payment as it was taken, and the tenders that changed with it, in one statement. */
async function writeTaken(ctx: Ctx, row: PaymentRow, rows: readonly TenderRow[]): Promise<void> {
  await sql`
    with written as (
      update payments.tender t
      set state = n.state, amount_minor = n.amount, captured_minor = n.captured,
        change_minor = n.change, changed_at = ${ctx.now}
      from unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(({ state }) => state)}::text[],
        ${rows.map((tender) => tender.amount_minor)}::bigint[],
        ${rows.map((tender) => tender.captured_minor)}::bigint[],
        ${rows.map((tender) => tender.change_minor)}::bigint[]
      ) as n (id, state, amount, captured, change)
      where t.reference = ${row.reference} and t.id = n.id
    )
    update payments.payment set state = ${row.state}, order_id = ${row.order_id},
      total_minor = ${row.total_minor}, version = ${row.version}, changed_at = ${ctx.now}
    where reference = ${row.reference}`.execute(ctx.tx)
}

/** Debits gift cards and credit in the order of their ids, so that two orders never cross. */
async function drawAccounts(ctx: Ctx, taking: Taking, rows: readonly TenderRow[]): Promise<void> {
  const drawn = rows.filter((row) => row.account_id !== null && row.captured_minor > 0)
  const inOrder = drawn.toSorted((a, b) => ((a.account_id ?? '') < (b.account_id ?? '') ? -1 : 1))
  for (const { id, account_id: accountId, captured_minor: amount } of inOrder) {
    const balance = await moveAccount(ctx, {
      accountId: accountId ?? '',
      currency: taking.currency,
      amount,
      kind: 'redeemed',
      house: 'orders',
      reference: `take:${id}`,
      orderId: taking.orderId,
      personId: taking.personId,
    })
    if (balance === null) refuse.not_covered({ missing: amount, tenderId: id })
  }
}
