import { tenderChanged } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import type { PaymentRow } from '../queries/payment-row.ts'
import type { TenderRow } from '../queries/tender-rows.ts'

/** Tells of a tender's new state; keyed by the payment, so that states arrive in their order. */
export async function tellTender(
  ctx: Ctx,
  payment: PaymentRow,
  tender: Pick<TenderRow, 'id' | 'kind' | 'state' | 'amount_minor' | 'problem'>,
): Promise<void> {
  await emit(ctx, tenderChanged, payment.id, {
    reference: payment.reference,
    tenderId: tender.id,
    kind: tender.kind,
    state: tender.state,
    problem: tender.problem,
    amount: tender.amount_minor,
    currency: payment.currency,
    orderId: payment.order_id,
  })
}
