import { paymentReleased, type Payment } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { settleTender } from '../jobs.ts'
import { lockPayment, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRows, type TenderPlace, type TenderRow } from '../queries/tender-rows.ts'
import { toPayment } from '../queries/to-tender.ts'
import { isOpen } from '../rules/tender-moves.ts'
import { db } from '../tables.ts'
import { touchPayment } from './open-payment.ts'
import { tellTender } from './tell-tender.ts'

const { refuse } = paymentsRefusals

/**
 * Gives up one means of paying; a card is let go at its provider after commit. Giving up what was
 * given up is no error. Refuses `unknown_tender`, `already_taken`.
 */
export async function dropTender(ctx: Ctx, place: TenderPlace): Promise<Payment> {
  const [payment, rows] = await Promise.all([
    lockPayment(ctx, place.reference),
    tenderRows(ctx, place.reference),
  ])
  const tender = rows.find(({ id }) => id === place.tenderId)
  if (payment === null || tender === undefined) return refuse.unknown_tender({ ...place })
  if (payment.state === 'taken') {
    refuse.already_taken({ reference: place.reference, orderId: payment.order_id })
  }
  if (!isOpen(tender.state)) return toPayment(payment, rows)
  const [dropped] = await Promise.all([giveUp(ctx, payment, tender), touchPayment(ctx, payment)])
  const after: PaymentRow = { ...payment, state: 'open', version: payment.version + 1 }
  return toPayment(
    after,
    rows.map((row) => (row.id === dropped.id ? dropped : row)),
  )
}

/**
 * Gives up all that was promised for a cart, as when it is emptied or abandoned. Does nothing
 * where there is nothing to give up, or where an order has taken it.
 */
export async function releaseTenders(
  ctx: Ctx,
  { reference, reason }: { readonly reference: string; readonly reason: string },
): Promise<void> {
  const [payment, rows] = await Promise.all([
    lockPayment(ctx, reference),
    tenderRows(ctx, reference),
  ])
  if (payment?.state !== 'open') return
  for (const row of rows.filter(({ state }) => isOpen(state))) await giveUp(ctx, payment, row)
  await Promise.all([
    db(ctx)
      .updateTable('payments.payment')
      .set({ state: 'released', version: payment.version + 1, changed_at: ctx.now })
      .where('reference', '=', reference)
      .execute(),
    emit(ctx, paymentReleased, payment.id, { reference, reason }),
  ])
}

async function giveUp(ctx: Ctx, payment: PaymentRow, row: TenderRow): Promise<TenderRow> {
  const dropped: TenderRow = { ...row, state: 'released', changed_at: ctx.now }
  await Promise.all([
    db(ctx)
      .updateTable('payments.tender')
      .set({ state: 'released', changed_at: ctx.now })
      .where('reference', '=', row.reference)
      .where('id', '=', row.id)
      .execute(),
    tellTender(ctx, payment, dropped),
    row.provider_closed
      ? undefined
      : enqueue(ctx, settleTender, { reference: row.reference, tenderId: row.id }),
  ])
  return dropped
}
