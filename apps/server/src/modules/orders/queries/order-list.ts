import { sql, type RawBuilder } from 'kysely'
import type { OrderRow } from '@redthread/contract/orders'
import type { OrderQuery } from '@redthread/contract/orders-list'
import { pageOf, type Page } from '@redthread/kernel/page'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { bucketsWithin } from './buckets-within.ts'
import { fewFound } from './few-found.ts'
import { conditionsOf, marksOf, type Mark } from './order-conditions.ts'
import { rowsOfOrders } from './rows-of-orders.ts'

/**
 * Orders by when they were placed, page by page, as far as the caller's rights reach. Every way
 * there is bounded: few matches are sorted; many are read from the end of each bucket until the
 * page is full.
 */
export async function orderPage(ctx: Ctx, query: OrderQuery): Promise<Page<OrderRow>> {
  const { limit = 50 } = query
  const items = await orderRows(ctx, query, { most: limit + 1 })
  return pageOf(items, limit, (row) => [row.placedAt.toString(), row.id])
}

/** How many rows are wanted, and how many matches are few enough to look at each. */
interface Extent {
  readonly most: number
  readonly mostFew?: number
}

/** The same as rows. */
export async function orderRows(
  ctx: Ctx,
  query: OrderQuery,
  { most, mostFew = 3_000 }: Extent,
): Promise<OrderRow[]> {
  const buckets = await bucketsWithin(ctx, query)
  if (buckets.length === 0) return []
  const search = await fewFound(ctx, query, mostFew)
  if (search.nothing) return []
  const asked: Asked = { query, buckets, most, search }
  const statement = search.few === null ? walk(asked) : among(asked, search.few)
  const { rows } = await statement.execute(ctx.tx)
  return rowsOfOrders(
    ctx,
    rows.map(({ order_id }) => order_id),
  )
}

interface Asked {
  readonly query: OrderQuery
  readonly buckets: readonly number[]
  readonly most: number
  readonly search: { readonly words: string | null; readonly people: readonly Id<'per'>[] | null }
}

interface Found {
  readonly order_id: Id<'ord'>
}

/** Few orders at most: each is looked at. */
function among({ query, buckets, most }: Asked, ids: readonly string[]): RawBuilder<Found> {
  return sql<Found>`
    select l.order_id from orders.listing l
    where l.order_id = any(${ids}::text[]) and l.bucket_id = any(${buckets}::bigint[])
      and ${conditionsOf(query, { table: 'l' })} and ${hasMarks(marksOf(query), 'l')}
    order by ${inOrder(query, 'l')} limit ${most}`
}

/** Many: the newest of each bucket, merged. */
function walk({ query, buckets, most, search }: Asked): RawBuilder<Found> {
  const [mark, ...others] = marksOf(query)
  const beyond = beyondIndex(search)
  const totals = query.minTotal !== undefined || query.maxTotal !== undefined
  const joined = mark !== undefined && (totals || beyond !== null)
  const listed = joined ? sql`join orders.listing o on o.order_id = c.order_id` : sql``
  const source = mark === undefined ? sql`orders.listing c` : sql`orders.mark c ${listed}`
  const narrowed =
    mark === undefined ? sql`true` : sql`c.kind = ${mark.kind} and c.value = ${mark.value}`
  const o = joined ? 'o' : 'c'
  return sql<Found>`
    select w.order_id from unnest(${buckets}::bigint[]) as b (id) cross join lateral (
      select c.placed_at, c.order_id from ${source}
      where c.bucket_id = b.id and ${narrowed}
        and ${conditionsOf(query, { table: 'c', totals: mark === undefined })}
        and ${joined ? conditionsOf(query, { table: 'o' }) : sql`true`}
        and ${beyond === null ? sql`true` : beyond(o)}
        and ${hasMarks(others, 'c')}
      order by ${inOrder(query, 'c')} limit ${most}) w
    order by ${inOrder(query, 'w')} limit ${most}`
}

function beyondIndex({ words, people }: Asked['search']) {
  if (words === null && people === null) return null
  return (table: string): RawBuilder<boolean> => {
    const byWords =
      words === null ? sql`true` : sql`${sql.ref(`${table}.words`)} @@ ${words}::tsquery`
    const byPerson =
      people === null ? sql`true` : sql`${sql.ref(`${table}.customer_id`)} = any(${people}::text[])`
    return sql<boolean>`${byWords} and ${byPerson}`
  }
}

function hasMarks(marks: readonly Mark[], table: string): RawBuilder<boolean> {
  const all = marks.map(
    ({ kind, value }) => sql<boolean>`exists (select from orders.mark m
      where m.kind = ${kind} and m.value = ${value}
        and m.bucket_id = ${sql.ref(`${table}.bucket_id`)}
        and m.placed_at = ${sql.ref(`${table}.placed_at`)}
        and m.order_id = ${sql.ref(`${table}.order_id`)})`,
  )
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`
}

function inOrder({ sort }: OrderQuery, table: string): RawBuilder<unknown> {
  const way = sort === 'oldest' ? sql`asc` : sql`desc`
  return sql`${sql.ref(`${table}.placed_at`)} ${way}, ${sql.ref(`${table}.order_id`)} ${way}`
}
