import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder, requireOwn } from '../guards/order-access.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'

/** Lets the person of an order read it, and colleagues where they may see it; refuses others. */
export async function requireReader(ctx: Ctx, row: OrderRecord): Promise<void> {
  const { kind } = ctx.actor
  if (kind === 'staff' || kind === 'key') requireForOrder(ctx, 'orders:read', row)
  else await requireOwn(ctx, row)
}
