import type { OrderMoney } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { paymentsOfOrder } from './payment-row.ts'
import { refundRows, toRefund } from './refund-rows.ts'
import { tenderRows } from './tender-rows.ts'
import { toTender } from './to-tender.ts'

/**
 * The money of an order in minor units: `authorized` is promised and not captured yet. Refuses
 * `unknown_payment`.
 */
export async function orderMoney(ctx: Ctx, orderId: Id<'ord'>): Promise<OrderMoney> {
  const [payment] = await paymentsOfOrder(ctx, orderId)
  if (payment === undefined) return paymentsRefusals.refuse.unknown_payment({ orderId })
  const [tenders, refunds] = await Promise.all([
    tenderRows(ctx, payment.reference),
    refundRows(ctx, payment.reference),
  ])
  const total = payment.total_minor ?? 0
  const asked = refunds.filter(({ state }) => state !== 'failed')
  const sum = (rows: readonly { readonly n: number }[]) => rows.reduce((all, { n }) => all + n, 0)
  return {
    orderId,
    currency: payment.currency,
    total,
    authorized: sum(tenders.filter((t) => t.state === 'taken').map((t) => ({ n: t.amount_minor }))),
    captured: sum(tenders.map((t) => ({ n: t.captured_minor }))),
    refunded: sum(refunds.filter((r) => r.state === 'done').map((r) => ({ n: r.amount_minor }))),
    refundable: Math.max(0, total - sum(asked.map((r) => ({ n: r.amount_minor })))),
    tenders: tenders.map(toTender),
    refunds: refunds.map(toRefund),
  }
}
