import { paymentReleased } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lockPayment } from '../queries/payment-row.ts'
import { tenderRows } from '../queries/tender-rows.ts'
import { isOpen } from '../rules/tender-moves.ts'
import { db } from '../tables.ts'
import { giveUp } from './give-up.ts'

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
