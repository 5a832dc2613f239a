import { refundFailed, refundMade } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lockPayment } from '../queries/payment-row.ts'
import { refundOf, type RefundPlace } from '../queries/refund-rows.ts'
import { db } from '../tables.ts'

/** How the provider answered; `pending` there is as good as done: it tells of a failure later. */
export interface RefundOutcome {
  readonly id: string
  readonly state: 'pending' | 'done' | 'failed'
  readonly problem: string | null
}

/** Writes down how a refund ended, once: a second word on it changes nothing. */
export async function recordRefund(
  ctx: Ctx,
  place: RefundPlace,
  { id, state, problem }: RefundOutcome,
): Promise<void> {
  const [payment, refund] = await Promise.all([
    lockPayment(ctx, place.reference),
    refundOf(ctx, place),
  ])
  if (payment === null || refund === null || refund.state !== 'pending') return
  const isMade = state !== 'failed'
  await db(ctx)
    .updateTable('payments.refund')
    .set({
      state: isMade ? 'done' : 'failed',
      provider_refund: id === '' ? null : id,
      problem,
      changed_at: ctx.now,
    })
    .where('reference', '=', refund.reference)
    .where('id', '=', refund.id)
    .execute()
  const about = { reference: refund.reference, orderId: payment.order_id, refundId: refund.id }
  if (!isMade) {
    await emit(ctx, refundFailed, payment.id, { ...about, problem: problem ?? 'refused' })
    return
  }
  const { amount_minor: amount, tender_id: tenderId } = refund
  if (tenderId !== null) {
    await db(ctx)
      .updateTable('payments.tender')
      .set((of) => ({ refunded_minor: of('refunded_minor', '+', amount), changed_at: ctx.now }))
      .where('reference', '=', refund.reference)
      .where('id', '=', tenderId)
      .execute()
  }
  const { currency } = payment
  await emit(ctx, refundMade, payment.id, { ...about, tenderId, amount, currency })
}
