import { sql, type RawBuilder } from 'kysely'
import {
  openFulfillmentStates,
  type FulfillmentKind,
  type FulfillmentOrder,
  type FulfillmentState,
} from '@redthread/contract/fulfillment'
import { readOrderNumber } from '@redthread/contract/orders-number'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { fulfillmentColumns, fulfillmentOfRow, linesOf } from './fulfillment-of-row.ts'

/** What a worklist shows; `open` is everything whose goods are still ours. */
export interface FulfillmentFilter {
  readonly locationId?: Id<'loc'>
  readonly channelId?: Id<'chn'>
  readonly kind?: FulfillmentKind
  readonly state?: FulfillmentState | 'open'
  readonly dueBy?: string
  readonly orderId?: Id<'ord'>
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/**
 * What is to leave the caller's locations, by its day, page by page: only what a grant of
 * `fulfillment:read` reaches by channel and by location.
 */
export async function fulfillmentList(
  ctx: Ctx,
  filter: FulfillmentFilter,
): Promise<Page<FulfillmentOrder>> {
  const { limit = 50 } = filter
  const rows = await db(ctx)
    .selectFrom('fulfillment.fulfillment_order')
    .select(fulfillmentColumns)
    .where(reached(ctx))
    .where(wanted(filter))
    .where(behind(filter.after))
    .orderBy('due_on')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [row.due_on.toString(), row.id])
  const lines = await linesOf(ctx, items)
  return { items: items.map((row) => fulfillmentOfRow(row, lines.get(row.id) ?? [])), next }
}

/** True in SQL for rows that a grant of the caller reaches. */
export function reached(ctx: Ctx): RawBuilder<boolean> {
  const locations = reach(ctx.actor, 'fulfillment:read', 'locations')
  const channels = reach(ctx.actor, 'fulfillment:read', 'channels')
  return both([
    locations === '*' ? null : sql<boolean>`location_id = any(${locations}::text[])`,
    channels === '*' ? null : sql<boolean>`channel_id = any(${channels}::text[])`,
  ])
}

function wanted(filter: FulfillmentFilter): RawBuilder<boolean> {
  const { locationId, channelId, kind, dueBy, orderId, q } = filter
  return both([
    locationId === undefined ? null : sql<boolean>`location_id = ${locationId}`,
    channelId === undefined ? null : sql<boolean>`channel_id = ${channelId}`,
    kind === undefined ? null : sql<boolean>`kind = ${kind}`,
    inState(filter.state),
    dueBy === undefined ? null : sql<boolean>`due_on <= ${dueBy}::date`,
    orderId === undefined ? null : sql<boolean>`order_id = ${orderId}`,
    q === undefined ? null : saidAs(q),
  ])
}

function inState(state: FulfillmentFilter['state']): RawBuilder<boolean> | null {
  if (state === undefined) return null
  if (state === 'open') return sql<boolean>`state = any(${[...openFulfillmentStates]}::text[])`
  return sql<boolean>`state = ${state}`
}

/** By the number of the order, whole or its beginning; where no digit is in it, by a name. */
function saidAs(q: string): RawBuilder<boolean> {
  const number = readOrderNumber(q)
  if (number !== null) return sql<boolean>`order_number = ${number}`
  const plain = q.trim().replaceAll(/[%_\\]/g, String.raw`\$&`)
  if (/\d/.test(plain)) return sql<boolean>`order_number like ${`${plain.toUpperCase()}%`}`
  return sql<boolean>`recipient ->> 'name' ilike ${`%${plain}%`}`
}

function behind(after: string | undefined): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`
  const [day, id] = decodeCursor(after, 2) ?? []
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || typeof id !== 'string') {
    const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  return sql<boolean>`(due_on, id) > (${day}::date, ${id}::text)`
}

function both(conditions: readonly (RawBuilder<boolean> | null)[]): RawBuilder<boolean> {
  const held = conditions.filter((condition) => condition !== null)
  return held.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(held, sql` and `)}`
}
