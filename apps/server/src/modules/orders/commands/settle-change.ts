import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { OrderChange } from '@redthread/contract/orders-changes'
import { releaseTenders } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import {
  changeOfRow,
  findChange,
  type ChangePlace,
  type ChangeRecord,
} from '../queries/change-of-row.ts'
import { holdOrder } from '../queries/find-order.ts'
import { db } from '../tables.ts'

/** Notes what became of a proposal. */
export async function settleChange(
  ctx: Ctx,
  { customer_id, order_id, id }: ChangeRecord,
  state: 'confirmed' | 'discarded',
): Promise<void> {
  await db(ctx)
    .updateTable('orders.change')
    .set((of) => ({ state, settled_at: ctx.now, version: of('version', '+', 1) }))
    .where('customer_id', '=', customer_id)
    .where('order_id', '=', order_id)
    .where('id', '=', id)
    .execute()
}

/** Gives a proposal up, and what was promised to be paid for it. */
export async function discardChange(ctx: Ctx, place: ChangePlace): Promise<OrderChange> {
  const { row } = await holdOrder(ctx, place.orderId)
  requireForOrder(ctx, 'orders:write', row)
  const at = { ...place, customerId: row.customer_id }
  const change = await findChange(ctx, at)
  if (change.state === 'confirmed') ordersRefusals.refuse.change_settled({ state: change.state })
  if (change.state === 'discarded') return changeOfRow(change)
  await releaseTenders(ctx, { reference: change.id, reason: 'the change was discarded' })
  await settleChange(ctx, change, 'discarded')
  return changeOfRow(await findChange(ctx, at))
}
