import type { Payment, Tender } from '@redthread/contract/payments'
import type { PaymentRow } from './payment-row.ts'
import type { TenderRow } from './tender-rows.ts'

/** A tender as it is shown: the step is what the person has to do before it counts. */
export function toTender(row: TenderRow): Tender {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    amount: row.amount_minor,
    change: row.change_minor,
    captured: row.captured_minor,
    refunded: row.refunded_minor,
    label: row.label,
    problem: row.problem,
    step: stepOf(row),
    practice: row.provider === 'practice',
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

function stepOf(row: TenderRow): Tender['step'] {
  if (row.state !== 'pending' && row.state !== 'declined') return null
  if (row.reader_id !== null) return { kind: 'reader', readerId: row.reader_id }
  if (row.kind !== 'card') return null
  return { kind: 'redirect', path: `/v1/payments/${row.reference}/tenders/${row.id}/pay` }
}

/** A payment as it is shown; `covered` counts what is authorized or more. */
export function toPayment(payment: PaymentRow, tenders: readonly TenderRow[]): Payment {
  return {
    reference: payment.reference,
    currency: payment.currency,
    state: payment.state,
    orderId: payment.order_id,
    covered: coveredBy(tenders),
    tenders: tenders.map(toTender),
    version: payment.version,
  }
}

/** The sum of what is authorized, taken or captured, in minor units. */
export function coveredBy(tenders: readonly TenderRow[]): number {
  return tenders.reduce(
    (sum, row) => sum + (counts(row) ? row.amount_minor - row.change_minor : 0),
    0,
  )
}

function counts({ state }: TenderRow): boolean {
  return state === 'authorized' || state === 'taken' || state === 'captured'
}
