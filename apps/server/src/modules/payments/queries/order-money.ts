import type { OrderMoney } from '@redthread/contract/payments'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { moneyRows } from './money-rows.ts'
import { toRefund } from './refund-rows.ts'
import { toTender } from './to-tender.ts'

/**
 * The money of an order in minor units, over all that was paid for it: `authorized` is promised and
 * not captured yet. All is nothing where nothing was ever paid here.
 */
export async function orderMoney(ctx: Ctx, orderId: Id<'ord'>): Promise<OrderMoney> {
  const { payments, tenders, refunds } = await moneyRows(ctx, orderId)
  const total = sum(payments, (one) => one.total_minor ?? 0)
  const asked = sum(refunds, (one) => (one.state === 'failed' ? 0 : one.amount_minor))
  return {
    orderId,
    currency: payments[0]?.currency ?? null,
    total,
    authorized: sum(tenders, (one) => (one.state === 'taken' ? one.amount_minor : 0)),
    captured: sum(tenders, (one) => one.captured_minor),
    refunded: sum(refunds, (one) => (one.state === 'done' ? one.amount_minor : 0)),
    refundable: Math.max(0, total - asked),
    tenders: tenders.map(toTender),
    refunds: refunds.map(toRefund),
  }
}

function sum<Row>(rows: readonly Row[], amount: (row: Row) => number): number {
  return rows.reduce((all, row) => all + amount(row), 0)
}
