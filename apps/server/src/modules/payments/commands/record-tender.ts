import { captureFailed, type TenderState } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lockPayment, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRow, type TenderPlace, type TenderRow } from '../queries/tender-rows.ts'
import { afterMove, type TenderMove } from '../rules/tender-moves.ts'
import { db } from '../tables.ts'
import { tellTender } from './tell-tender.ts'

/** What became of a tender at its provider. */
export interface TenderRecord extends TenderPlace {
  readonly move: TenderMove
  readonly intentId?: string | null
  readonly label?: string
  readonly problem?: string | null
}

/**
 * Writes down what the provider did, where the tender may go that way from where it is now; gives
 * it as it is then, null where it did not. Captured is what the order took, whatever the provider
 * first held.
 */
export async function recordTender(ctx: Ctx, record: TenderRecord): Promise<TenderRow | null> {
  const [payment, row] = await Promise.all([
    lockPayment(ctx, record.reference),
    tenderRow(ctx, record),
  ])
  const state = row === null ? null : afterMove(row.state, record.move)
  if (payment === null || row === null || state === null) return null
  const after = changed(ctx, row, { ...record, state })
  await Promise.all([
    db(ctx)
      .updateTable('payments.tender')
      .set({
        state: after.state,
        problem: after.problem,
        label: after.label,
        provider_intent: after.provider_intent,
        captured_minor: after.captured_minor,
        authorized_at: after.authorized_at,
        provider_closed: after.provider_closed,
        changed_at: ctx.now,
      })
      .where('reference', '=', row.reference)
      .where('id', '=', row.id)
      .execute(),
    db(ctx)
      .updateTable('payments.payment')
      .set({ version: payment.version + 1, changed_at: ctx.now })
      .where('reference', '=', row.reference)
      .execute(),
    tellTender(ctx, payment, after),
    state === 'failed' ? tellFailure(ctx, payment, after) : undefined,
  ])
  return after
}

function changed(
  ctx: Ctx,
  row: TenderRow,
  { state, intentId, label, problem }: TenderRecord & { readonly state: TenderState },
): TenderRow {
  const isDone = state === 'captured'
  return {
    ...row,
    state,
    problem: problem ?? null,
    label: label ?? row.label,
    provider_intent: intentId ?? row.provider_intent,
    captured_minor: isDone ? row.amount_minor : row.captured_minor,
    authorized_at: state === 'authorized' ? ctx.now : row.authorized_at,
    provider_closed: isDone || row.provider_closed,
    changed_at: ctx.now,
  }
}

async function tellFailure(ctx: Ctx, payment: PaymentRow, row: TenderRow): Promise<void> {
  await emit(ctx, captureFailed, payment.id, {
    reference: payment.reference,
    tenderId: row.id,
    kind: row.kind,
    amount: row.amount_minor,
    currency: payment.currency,
    orderId: payment.order_id,
    problem: row.problem ?? 'provider_refused',
  })
}
