import { paymentWaiting } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { tenderRows } from '../queries/tender-rows.ts'
import { coveredBy } from '../queries/to-tender.ts'
import { db } from '../tables.ts'

const most = 100
const patience = { minutes: 2 }

/**
 * Tells, once per payment, of cards that are held for a cart without an order having taken them:
 * the server may have died between the two. Whoever knows the cart can then place its order.
 */
export async function tellWaiting(ctx: Ctx): Promise<void> {
  const rows = await db(ctx)
    .updateTable('payments.payment')
    .set({ waiting_told_at: ctx.now })
    .where('reference', 'in', (of) =>
      of
        .selectFrom('payments.tender as t')
        .innerJoin('payments.payment as p', 'p.reference', 't.reference')
        .select('p.reference')
        .where('t.state', '=', 'authorized')
        .where('t.provider', 'is not', null)
        .where('t.authorized_at', '<', ctx.now.subtract(patience))
        .where('p.state', '=', 'open')
        .where('p.waiting_told_at', 'is', null)
        .limit(most),
    )
    .returning(['reference', 'id', 'person_id', 'currency'])
    .execute()
  for (const { reference, id, person_id: personId, currency } of rows) {
    const covered = coveredBy(await tenderRows(ctx, reference))
    await emit(ctx, paymentWaiting, id, { reference, personId, covered, currency })
  }
}
