import { sql } from 'kysely'
import type { TillSale } from '@redthread/contract/counter'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { platformRefusals } from '@redthread/contract/platform'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { saleColumns, saleOfRow } from './sale-of-row.ts'
import { tillHere } from './till-here.ts'

/** Which sales are listed: all parked ones of the store, or what this till has sold or dropped. */
export interface SaleFilter {
  readonly state: 'held' | 'done' | 'discarded'
  readonly limit?: number
  readonly after?: string
}

/** Sales of a till's store, the latest first, page by page. */
export async function saleList(ctx: Ctx, filter: SaleFilter): Promise<Page<TillSale>> {
  const { state, limit = 50, after } = filter
  const { locationId, deviceId } = await tillHere(ctx)
  const since = sql<Temporal.Instant>`coalesce(settled_at, held_at, opened_at)`
  const rows = await db(ctx)
    .selectFrom('counter.sale')
    .select(saleColumns)
    .where('location_id', '=', locationId)
    .where('state', '=', state)
    .$if(state !== 'held', (of) => of.where('device_id', '=', deviceId))
    .$if(after !== undefined, (of) => of.where(behind(after ?? '')))
    .orderBy(since, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [
    (row.settled_at ?? row.held_at ?? row.opened_at).toString(),
    row.id,
  ])
  return { items: items.map(saleOfRow), next }
}

function behind(cursor: string) {
  const key = decodeCursor(cursor, 2) ?? noCursor()
  const [at, id] = key.map(String)
  return sql<boolean>`(coalesce(settled_at, held_at, opened_at), id)
    < (${at}::timestamptz, ${id})`
}

function noCursor(): never {
  const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
  return platformRefusals.refuse.invalid_request({ errors })
}
