import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { holdOrder, type FoundOrder } from '../queries/find-order.ts'

/** Holds an order for a colleague who may change it; refuses others. */
export async function holdToWrite(ctx: Ctx, orderId: Id<'ord'>): Promise<FoundOrder> {
  const found = await holdOrder(ctx, orderId)
  requireForOrder(ctx, 'orders:write', found.row)
  return found
}
