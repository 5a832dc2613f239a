import { sql } from 'kysely'
import type { OrderQuery } from '@redthread/contract/orders-list'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Search } from './few-found.ts'
import { conditionsOf, hasMarks, inOrder, marksOf } from './conditions-of.ts'

/** What a list is asked for: the filters, the buckets that fit, what was typed, how many rows. */
export interface Asked {
  readonly query: OrderQuery
  readonly buckets: readonly number[]
  readonly most: number
  readonly search: Pick<Search, 'words' | 'people'>
}

/** Few orders at most: each is looked at. */
export async function foundAmong(
  ctx: Ctx,
  { query, buckets, most, search: { words, people } }: Asked,
  ids: readonly string[],
): Promise<Id<'ord'>[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ order_id: Id<'ord'> }>`
    select l.order_id from orders.listing l
    where l.order_id = any(${ids}::text[]) and l.bucket_id = any(${buckets}::bigint[])
      and ${conditionsOf(query, { table: 'l' })} and ${hasMarks(marksOf(query), 'l')}
      and ${words === null ? sql`true` : sql`l.words @@ ${words}::tsquery`}
      and ${people === null ? sql`true` : sql`l.customer_id = any(${people}::text[])`}
    order by ${inOrder(query, 'l')} limit ${most}`.execute(ctx.tx)
  return rows.map(({ order_id }) => order_id)
}
