import { sql } from 'kysely'
import { refundMade, type Refund } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { makeRefund } from '../jobs.ts'
import { lockMoney } from '../queries/money-rows.ts'
import type { PaymentRow } from '../queries/payment-row.ts'
import { toRefund, type RefundRow } from '../queries/refund-rows.ts'
import type { TenderRow } from '../queries/tender-rows.ts'
import { spreadRefund } from '../rules/spread-refund.ts'
import { db } from '../tables.ts'
import { moveAccount } from './move-account.ts'
import { openCredit } from './open-credit.ts'

const { refuse } = paymentsRefusals

/** Money to give back of an order; `amount` in minor units. */
export interface RefundToMake {
  readonly orderId: Id<'ord'>
  readonly amount: number
  readonly reason: string
  /** Names the occasion: the same key once more gives the same refund. */
  readonly key: string
  /** The person agreed to take as store credit what no tender can take back. */
  readonly restAsCredit?: boolean
}

/**
 * Gives money back to the tenders that paid, each capped by what it paid: cards and terminals by a
 * job after commit, cash by the hand of whoever asks, gift card and credit at once. Refuses
 * `refund_exceeds { refundable }`.
 */
export async function refundTenders(ctx: Ctx, wanted: RefundToMake): Promise<Refund[]> {
  const { payments, tenders, refunds } = await lockMoney(ctx, wanted.orderId)
  const [latest] = payments.toReversed()
  if (latest === undefined) return refuse.refund_exceeds({ refundable: 0 })
  const before = refunds.filter(({ key }) => key === wanted.key)
  if (before.length > 0) return before.map(toRefund)
  const left = tenders.map((row) => ({ ...row, left: leftOf(row, refunds) }))
  const { parts, rest } = spreadRefund(left, wanted.amount)
  const total = payments.reduce((sum, one) => sum + (one.total_minor ?? 0), 0)
  const refundable = Math.max(0, total - sumOf(refunds))
  if (wanted.amount > refundable || (rest > 0 && wanted.restAsCredit !== true)) {
    refuse.refund_exceeds({ refundable: Math.min(refundable, wanted.amount - rest) })
  }
  const made: RefundRow[] = []
  for (const { tenderId, amount } of parts) {
    const tender = tenders.find(({ id }) => id === tenderId)
    const payment = payments.find(({ reference }) => reference === tender?.reference)
    if (tender === undefined || payment === undefined) continue
    made.push(await refundTo(ctx, { payment, tender, amount, wanted }))
  }
  if (rest > 0) made.push(await refundAsCredit(ctx, { payment: latest, amount: rest, wanted }))
  return made.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(toRefund)
}

function sumOf(refunds: readonly RefundRow[]): number {
  return refunds
    .filter(({ state }) => state !== 'failed')
    .reduce((sum, row) => sum + row.amount_minor, 0)
}

/** What a tender may still give back; a failed one gives nothing any more. */
function leftOf(row: TenderRow, refunds: readonly RefundRow[]): number {
  const mine = refunds.filter(({ tender_id: id }) => id === row.id)
  if (mine.some(({ state }) => state === 'failed')) return 0
  const paid = row.state === 'taken' ? row.amount_minor : row.captured_minor
  return paid - sumOf(mine)
}

interface Part {
  readonly payment: PaymentRow
  readonly amount: number
  readonly wanted: RefundToMake
}

async function refundTo(
  ctx: Ctx,
  { tender, ...part }: Part & { readonly tender: TenderRow },
): Promise<RefundRow> {
  const isOutward = tender.provider !== null
  const row = refundRow(ctx, part, {
    tender_id: tender.id,
    account_id: tender.account_id,
    state: isOutward ? 'pending' : 'done',
  })
  await db(ctx).insertInto('payments.refund').values(row).execute()
  if (isOutward) {
    await enqueue(ctx, makeRefund, { reference: row.reference, refundId: row.id })
    return row
  }
  await Promise.all([
    sql`update payments.tender set refunded_minor = refunded_minor + ${part.amount},
      changed_at = ${ctx.now}
      where reference = ${row.reference} and id = ${tender.id}`.execute(ctx.tx),
    tender.account_id === null ? undefined : payInto(ctx, part, row, tender.account_id),
    tellRefund(ctx, part.payment, row),
  ])
  return row
}

async function refundAsCredit(ctx: Ctx, part: Part): Promise<RefundRow> {
  const { person_id: personId, currency } = part.payment
  const accountId = await openCredit(ctx, { personId, currency })
  const row = refundRow(ctx, part, { tender_id: null, account_id: accountId, state: 'done' })
  await db(ctx).insertInto('payments.refund').values(row).execute()
  await payInto(ctx, part, row, accountId)
  await tellRefund(ctx, part.payment, row)
  return row
}

async function payInto(
  ctx: Ctx,
  { payment, amount }: Part,
  { id }: RefundRow,
  accountId: string,
): Promise<void> {
  await moveAccount(ctx, {
    accountId,
    currency: payment.currency,
    amount,
    kind: 'returned',
    house: 'orders',
    reference: `refund:${id}`,
    orderId: payment.order_id,
    personId: payment.person_id,
  })
}

function refundRow(
  ctx: Ctx,
  { payment, amount, wanted }: Part,
  where: Pick<RefundRow, 'tender_id' | 'account_id' | 'state'>,
): RefundRow {
  return {
    reference: payment.reference,
    id: newId('rfd', ctx),
    key: wanted.key,
    amount_minor: amount,
    reason: wanted.reason,
    provider_refund: null,
    problem: null,
    asked_by: actorName(ctx.actor),
    created_at: ctx.now,
    changed_at: ctx.now,
    ...where,
  }
}

async function tellRefund(ctx: Ctx, payment: PaymentRow, row: RefundRow): Promise<void> {
  await emit(ctx, refundMade, payment.id, {
    reference: payment.reference,
    orderId: payment.order_id,
    refundId: row.id,
    tenderId: row.tender_id,
    amount: row.amount_minor,
    currency: payment.currency,
  })
}
