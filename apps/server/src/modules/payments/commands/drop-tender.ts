import type { Payment } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { lockPayment, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRows, type TenderPlace } from '../queries/tender-rows.ts'
import { toPayment } from '../queries/to-tender.ts'
import { isOpen } from '../rules/tender-moves.ts'
import { giveUp } from './give-up.ts'
import { touchPayment } from './open-payment.ts'

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
