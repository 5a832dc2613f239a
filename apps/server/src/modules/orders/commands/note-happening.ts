import type { OrderHistoryKind } from '@redthread/contract/orders'
import { newId } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { db } from '../tables.ts'

/** What is told about an order's past; `amount` in minor units. */
export interface Happening {
  readonly kind: OrderHistoryKind
  readonly amount?: number | null
  readonly note?: string | null
}

/** Writes down what happened to an order, and who did it. */
export async function noteHappening(
  ctx: Ctx,
  order: Pick<OrderRecord, 'customer_id' | 'id'>,
  { kind, amount = null, note = null }: Happening,
): Promise<void> {
  await db(ctx)
    .insertInto('orders.happening')
    .values({
      customer_id: order.customer_id,
      order_id: order.id,
      id: newId('ohp', ctx),
      kind,
      at: ctx.now,
      by: actorName(ctx.actor),
      amount_minor: amount,
      note,
    })
    .execute()
}
