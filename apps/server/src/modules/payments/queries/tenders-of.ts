import type { Payment } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { paymentRow } from './payment-row.ts'
import { tenderRows } from './tender-rows.ts'
import { toPayment } from './to-tender.ts'

/** What is promised for a cart; an empty payment where nothing is. */
export async function tendersOf(ctx: Ctx, reference: string): Promise<Payment> {
  const [payment, tenders] = await Promise.all([
    paymentRow(ctx, reference),
    tenderRows(ctx, reference),
  ])
  if (payment !== null) return toPayment(payment, tenders)
  return {
    reference,
    currency: null,
    state: 'open',
    orderId: null,
    covered: 0,
    tenders: [],
    version: 0,
  }
}
