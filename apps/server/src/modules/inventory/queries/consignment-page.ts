import { sql } from 'kysely'
import type { ConsignmentKind, ConsignmentState } from '@redthread/contract/inventory-documents'
import type { ConsignmentSummary } from '@redthread/contract/inventory-documents'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { consignmentColumns, summaryOf, type ConsignmentRow } from './consignment-detail.ts'

interface Filter {
  readonly kind: ConsignmentKind
  readonly state?: ConsignmentState
  readonly locationId?: Id<'loc'>
  readonly variantId?: Id<'var'>
  readonly limit?: number
  readonly after?: string
}

interface Row extends ConsignmentRow {
  readonly pieces: number
  readonly arrived: number
}

/** Transfers or receipts of the locations that the caller reaches, the one changed last first. */
export async function consignmentPage(ctx: Ctx, filter: Filter): Promise<Page<ConsignmentSummary>> {
  const { kind, state, locationId, variantId, limit = 50 } = filter
  const reached = reach(ctx.actor, 'inventory:read', 'locations')
  const parts = [sql`c.kind = ${kind}`]
  if (state !== undefined) parts.push(sql`c.state = ${state}`)
  if (locationId !== undefined) parts.push(touches([locationId]))
  if (reached !== '*') parts.push(touches(reached))
  if (variantId !== undefined) {
    parts.push(sql`c.id in (select consignment_id from inventory.consignment_line
      where variant_id = ${variantId})`)
  }
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 2)
  if (key !== null) parts.push(sql`(c.changed_at, c.id) < (${key[0]}::timestamptz, ${key[1]})`)
  const { rows } = await sql<Row>`
    select ${consignmentColumns}, coalesce(l.pieces, 0)::int as pieces,
      coalesce(l.arrived, 0)::int as arrived
    from inventory.consignment c left join lateral (
      select sum(quantity) as pieces, sum(received + damaged) as arrived
      from inventory.consignment_line where consignment_id = c.id) l on true
    where ${sql.join(parts, sql` and `)}
    order by c.changed_at desc, c.id desc limit ${limit + 1}`.execute(ctx.tx)
  const { items, next } = pageOf(rows, limit, (row) => [row.changedAt.toString(), row.id])
  return {
    items: items.map(({ pieces: quantity, arrived: received, ...row }) =>
      summaryOf(row, [{ quantity, received, damaged: 0 }]),
    ),
    next,
  }
}

function touches(ids: readonly string[]) {
  return sql`(c.from_location_id = any(${ids}::text[]) or c.to_location_id = any(${ids}::text[]))`
}
