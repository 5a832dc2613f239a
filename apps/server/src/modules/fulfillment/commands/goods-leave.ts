import { shipStock } from '#modules/inventory/index.ts'
import { noteFulfilled } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { linesOf, type FulfillmentRow } from '../queries/fulfillment-of-row.ts'

/**
 * Lets goods go: first the order says yes, which refuses where it was canceled meanwhile, then the
 * stock that was kept for it leaves. Both rows stay held until commit, so a cancel waits or wins.
 */
export async function goodsLeave(ctx: Ctx, row: FulfillmentRow): Promise<void> {
  const all = (await linesOf(ctx, [row])).get(row.id) ?? []
  const lines = all.filter(({ quantity }) => quantity > 0)
  await noteFulfilled(ctx, {
    orderId: row.order_id,
    lines: lines.map(({ order_line_id, quantity }) => ({ orderLineId: order_line_id, quantity })),
    kind: row.kind,
    at: ctx.now,
  })
  await shipStock(ctx, {
    orderId: row.order_id,
    lines: lines.map(({ order_line_id, quantity, which }) => ({
      ...which,
      orderLineId: order_line_id,
      quantity,
    })),
    reference: row.id,
    inHand: row.kind === 'carry_out',
  })
}
