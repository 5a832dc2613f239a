import { sql, type Selectable } from 'kysely'
import type { FulfillmentLine, FulfillmentOrder } from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { actionsFrom } from '../rules/moves.ts'
import { db, type FulfillmentTables } from '../tables.ts'

/** The columns that a fulfillment order is read from; never the code. */
export const fulfillmentColumns = [
  'customer_id',
  'id',
  'order_id',
  'order_number',
  'channel_id',
  'location_id',
  'kind',
  'state',
  'held',
  'group_key',
  'due_on',
  'option',
  'recipient',
  'address',
  'locale',
  'hold_until',
  'collected_by',
  'tracking',
  'version',
  'created_at',
  'changed_at',
] as const

export type FulfillmentRow = Pick<
  Selectable<FulfillmentTables['fulfillment.fulfillment_order']>,
  (typeof fulfillmentColumns)[number]
>

export type LineRow = Selectable<FulfillmentTables['fulfillment.line']>

/** A fulfillment order as colleagues see it; lines of which nothing is left are not shown. */
export function fulfillmentOfRow(row: FulfillmentRow, lines: readonly LineRow[]): FulfillmentOrder {
  return {
    id: row.id,
    orderId: row.order_id,
    orderNumber: row.order_number,
    channelId: row.channel_id,
    locationId: row.location_id,
    kind: row.kind,
    state: row.state,
    dueOn: row.due_on.toString(),
    personId: row.customer_id,
    actions: row.held ? [] : actionsFrom(row),
    held: row.held,
    option: row.option,
    recipient: row.recipient,
    address: row.address,
    locale: row.locale,
    lines: lines.filter(({ quantity }) => quantity > 0).map(lineOfRow),
    tracking: row.tracking,
    collectedBy: row.collected_by,
    holdUntil: row.hold_until?.toString() ?? null,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

function lineOfRow(line: LineRow): FulfillmentLine {
  return {
    orderLineId: line.order_line_id,
    variantId: line.variant_id,
    sku: line.sku,
    title: line.title,
    detail: line.detail,
    quantity: line.quantity,
    picked: line.picked,
  }
}

/** The lines of fulfillment orders of some people, by fulfillment order. */
export async function linesOf(
  ctx: Ctx,
  orders: readonly { readonly customer_id: Id<'per'>; readonly id: Id<'ful'> }[],
): Promise<Map<Id<'ful'>, LineRow[]>> {
  if (orders.length === 0) return new Map()
  const people = [...new Set(orders.map(({ customer_id }) => customer_id))]
  const ids = orders.map(({ id }) => id)
  const rows = await db(ctx)
    .selectFrom('fulfillment.line')
    .selectAll()
    .where(sql<boolean>`customer_id = any(${people}::text[])`)
    .where(sql<boolean>`fulfillment_id = any(${ids}::text[])`)
    .orderBy('rank')
    .orderBy('order_line_id')
    .execute()
  return Map.groupBy(rows, ({ fulfillment_id }) => fulfillment_id)
}
