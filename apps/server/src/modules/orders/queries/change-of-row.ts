import type { Selectable } from 'kysely'
import type { OrderChange } from '@redthread/contract/orders-changes'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db, type OrdersTables } from '../tables.ts'

export type ChangeRecord = Selectable<OrdersTables['orders.change']>

/** One change of one order. */
export interface ChangePlace {
  readonly orderId: Id<'ord'>
  readonly changeId: Id<'och'>
}

const columns = [
  'customer_id',
  'order_id',
  'id',
  'order_version',
  'state',
  'actions',
  'note',
  'preview',
  'total_before_minor',
  'total_after_minor',
  'created_by',
  'created_at',
  'settled_at',
  'version',
] as const

/** A change as it is kept, as it is told. */
export function changeOfRow(row: ChangeRecord): OrderChange {
  const difference = row.total_after_minor - row.total_before_minor
  return {
    id: row.id,
    orderId: row.order_id,
    orderVersion: row.order_version,
    state: row.state,
    actions: [...row.actions],
    note: row.note,
    preview: row.preview,
    totalBefore: row.total_before_minor,
    totalAfter: row.total_after_minor,
    toCollect: Math.max(0, difference),
    toRefund: Math.max(0, -difference),
    createdBy: row.created_by,
    createdAt: row.created_at,
    settledAt: row.settled_at,
    version: row.version,
  }
}

interface Place {
  readonly customerId: Id<'per'>
  readonly orderId: Id<'ord'>
}

/** The changes of an order, newest first. */
export function changesOf(ctx: Ctx, { customerId, orderId }: Place): Promise<ChangeRecord[]> {
  return db(ctx)
    .selectFrom('orders.change')
    .select(columns)
    .where('customer_id', '=', customerId)
    .where('order_id', '=', orderId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** One change of an order; refuses an unknown one. */
export async function findChange(
  ctx: Ctx,
  { customerId, orderId, changeId }: Place & { readonly changeId: Id<'och'> },
): Promise<ChangeRecord> {
  const row = await db(ctx)
    .selectFrom('orders.change')
    .select(columns)
    .where('customer_id', '=', customerId)
    .where('order_id', '=', orderId)
    .where('id', '=', changeId)
    .executeTakeFirst()
  return row ?? ordersRefusals.refuse.unknown_change({ changeId })
}
