import type { NewOrderChange, OrderChange } from '@redthread/contract/orders-changes'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { mayAct } from '@redthread/contract/orders-states'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { changeOfRow, type ChangeRecord } from '../queries/change-of-row.ts'
import { findOrder } from '../queries/find-order.ts'
import { pricePieces } from '../queries/price-pieces.ts'
import { piecesOf } from '../rules/pieces-of.ts'
import { planChange } from '../rules/plan-change.ts'
import { totalsOf } from '../rules/totals-of.ts'
import { db } from '../tables.ts'

const { refuse } = ordersRefusals

/**
 * Works a change of an order out, down to its totals, and keeps it as a proposal: nothing about
 * the order changes before somebody confirms exactly this.
 */
export async function proposeChange(
  ctx: Ctx,
  { orderId, actions, note }: NewOrderChange & { readonly orderId: Id<'ord'> },
): Promise<OrderChange> {
  const { row, lines } = await findOrder(ctx, orderId)
  requireForOrder(ctx, 'orders:write', row)
  if (!mayAct('change', { state: row.state, lines })) {
    refuse.not_from_here({ state: row.state, action: 'change' })
  }
  const contents = { lines, shipping: row.shipping, taxIncluded: row.tax_included }
  const plan = planChange(contents, actions)
  const added = await pricePieces(ctx, row, { pieces: plan.wanted, shipping: plan.addedShipping })
  const after = {
    lines: [...plan.lines, ...added.lines],
    shipping: [...plan.shipping, ...added.shipping],
  }
  const isSame = after.lines.every((line, at) => line === lines[at])
  if ((isSame && sameIds(after.shipping, row.shipping)) || piecesOf(after.lines) === 0) {
    refuse.changes_nothing()
  }
  const totals = totalsOf(after)
  const change: ChangeRecord = {
    customer_id: row.customer_id,
    order_id: orderId,
    id: newId('och', ctx),
    order_version: row.version,
    state: 'proposed',
    actions,
    note: note ?? null,
    preview: { ...after, totals },
    total_before_minor: row.total_minor,
    total_after_minor: totals.total,
    created_by: actorName(ctx.actor),
    created_at: ctx.now,
    settled_at: null,
    version: 1,
  }
  await db(ctx)
    .insertInto('orders.change')
    .values({
      ...change,
      actions: JSON.stringify(actions),
      preview: JSON.stringify(change.preview),
    })
    .execute()
  return changeOfRow(change)
}

function sameIds(a: readonly { id: string }[], b: readonly { id: string }[]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id)
}
