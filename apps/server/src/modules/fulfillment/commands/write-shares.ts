import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { FulfillmentRow } from '../queries/fulfillment-of-row.ts'
import type { OrderToFollow } from '../queries/order-to-follow.ts'
import type { Share } from '../rules/plan-fulfillment.ts'
import { db } from '../tables.ts'

/**
 * Writes how much of each order line leaves with a fulfillment order; what was picked beyond that
 * goes back on the shelf.
 */
export async function writeShares(
  ctx: Ctx,
  row: FulfillmentRow,
  { shares, order }: { readonly shares: readonly Share[]; readonly order: OrderToFollow },
): Promise<void> {
  const values = shares.map(({ orderLineId, quantity }) => {
    const line = order.lines.find((one) => one.orderLineId === orderLineId)
    return {
      customer_id: row.customer_id,
      fulfillment_id: row.id,
      order_line_id: orderLineId,
      rank: line?.rank ?? 0,
      variant_id: line?.variantId ?? ('' as never),
      sku: line?.sku ?? '',
      title: line?.title ?? '',
      detail: line?.detail ?? null,
      quantity,
    }
  })
  if (values.length === 0) return
  await db(ctx)
    .insertInto('fulfillment.line')
    .values(values)
    .onConflict((on) =>
      on.columns(['customer_id', 'fulfillment_id', 'order_line_id']).doUpdateSet((is) => ({
        quantity: is.ref('excluded.quantity'),
        picked: sql<number>`least(line.picked, excluded.quantity)`,
      })),
    )
    .execute()
}

/** Leaves nothing of the lines that are not among the shares. */
export async function dropOthers(
  ctx: Ctx,
  row: FulfillmentRow,
  shares: readonly Share[],
): Promise<void> {
  const named = shares.map(({ orderLineId }) => orderLineId)
  await db(ctx)
    .updateTable('fulfillment.line')
    .set({ quantity: 0, picked: 0 })
    .where('customer_id', '=', row.customer_id)
    .where('fulfillment_id', '=', row.id)
    .where(sql<boolean>`order_line_id <> all(${named}::text[])`)
    .execute()
}
