import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { settleTender } from '../jobs.ts'
import type { PaymentRow } from '../queries/payment-row.ts'
import type { TenderRow } from '../queries/tender-rows.ts'
import { db } from '../tables.ts'
import { tellTender } from './tell-tender.ts'

/** Gives up an open tender of a held payment; its provider lets go of it after commit. */
export async function giveUp(ctx: Ctx, payment: PaymentRow, row: TenderRow): Promise<TenderRow> {
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
