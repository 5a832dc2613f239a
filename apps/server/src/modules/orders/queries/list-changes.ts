import type { OrderChange } from '@redthread/contract/orders-changes'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { changeOfRow, changesOf } from './change-of-row.ts'
import { findOrder } from './find-order.ts'

/** The changes of an order, newest first, for those who may see it. */
export async function listChanges(ctx: Ctx, orderId: Id<'ord'>): Promise<{ items: OrderChange[] }> {
  const { row } = await findOrder(ctx, orderId)
  requireForOrder(ctx, 'orders:read', row)
  const rows = await changesOf(ctx, { orderId, customerId: row.customer_id })
  return { items: rows.map(changeOfRow) }
}
