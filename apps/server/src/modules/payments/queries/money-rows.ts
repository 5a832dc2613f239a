import type { Ctx } from '#platform/ctx.ts'
import { lockPayment, paymentsOfOrder, type PaymentRow } from './payment-row.ts'
import { refundRows, type RefundRow } from './refund-rows.ts'
import { tenderRows, type TenderRow } from './tender-rows.ts'

/** All rows of an order's money: of its cart, and of each change that had to be paid for. */
export interface MoneyRows {
  readonly payments: readonly PaymentRow[]
  readonly tenders: readonly TenderRow[]
  readonly refunds: readonly RefundRow[]
}

/** Reads the money of an order. */
export async function moneyRows(ctx: Ctx, orderId: string): Promise<MoneyRows> {
  return rowsOf(ctx, await paymentsOfOrder(ctx, orderId))
}

/** The same, held until the unit ends, in the order of their references. */
export async function lockMoney(ctx: Ctx, orderId: string): Promise<MoneyRows> {
  const found = await paymentsOfOrder(ctx, orderId)
  const inOrder = found.toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
  const held: PaymentRow[] = []
  for (const { reference } of inOrder) {
    const payment = await lockPayment(ctx, reference)
    if (payment !== null) held.push(payment)
  }
  return rowsOf(ctx, held)
}

async function rowsOf(ctx: Ctx, payments: readonly PaymentRow[]): Promise<MoneyRows> {
  const [tenders, refunds] = await Promise.all([
    Promise.all(payments.map(({ reference }) => tenderRows(ctx, reference))),
    Promise.all(payments.map(({ reference }) => refundRows(ctx, reference))),
  ])
  return { payments, tenders: tenders.flat(), refunds: refunds.flat() }
}
