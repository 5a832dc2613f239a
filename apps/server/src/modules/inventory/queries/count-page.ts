import { sql } from 'kysely'
import type { CountState, StockCountSummary } from '@redthread/contract/inventory-documents'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { countColumns, countSummaryOf, type CountRow } from './count-detail.ts'

interface Filter {
  readonly state?: CountState
  readonly locationId?: Id<'loc'>
  readonly limit?: number
  readonly after?: string
}

/** Counts at the locations where the caller counts, the one changed last first. */
export async function countPage(ctx: Ctx, filter: Filter): Promise<Page<StockCountSummary>> {
  const { state, locationId, limit = 50 } = filter
  const reached = reach(ctx.actor, 'inventory:count', 'locations')
  const parts = [sql`true`]
  if (state !== undefined) parts.push(sql`c.state = ${state}`)
  if (locationId !== undefined) parts.push(sql`c.location_id = ${locationId}`)
  if (reached !== '*') parts.push(sql`c.location_id = any(${reached}::text[])`)
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 2)
  if (key !== null) parts.push(sql`(c.changed_at, c.id) < (${key[0]}::timestamptz, ${key[1]})`)
  const { rows } = await sql<CountRow & { variants: number; counted: number }>`
    select ${countColumns}, coalesce(l.variants, 0)::int as variants,
      coalesce(l.counted, 0)::int as counted
    from inventory.stock_count c left join lateral (
      select count(*) as variants, count(counted) as counted
      from inventory.count_line where count_id = c.id) l on true
    where ${sql.join(parts, sql` and `)}
    order by c.changed_at desc, c.id desc limit ${limit + 1}`.execute(ctx.tx)
  const { items, next } = pageOf(rows, limit, (row) => [row.changedAt.toString(), row.id])
  return { items: items.map((row) => countSummaryOf(row, row)), next }
}
