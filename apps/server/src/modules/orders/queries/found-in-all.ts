import { sql, type RawBuilder } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Asked } from './found-among.ts'
import { conditionsOf, hasMarks, inOrder, marksOf } from './conditions-of.ts'

interface Found {
  readonly order_id: Id<'ord'>
}

// Where a few thousand are few for what was typed, so many are few for a bucket or a mark: they
// are read in one sweep.
const sweep = 15

/**
 * What was typed, whose it is or the total finds too many to look at each. Where buckets and marks
 * leave few, those are swept; else all orders are gone through from the end, and the next match is
 * never far.
 */
export async function foundInAll(ctx: Ctx, asked: Asked, mostFew: number): Promise<Id<'ord'>[]> {
  const isFew = await leavesFew(ctx, asked, mostFew * sweep)
  const { rows } = await (isFew ? swept(asked) : goneThrough(asked)).execute(ctx.tx)
  return rows.map(({ order_id }) => order_id)
}

async function leavesFew(ctx: Ctx, { query, buckets }: Asked, most: number): Promise<boolean> {
  const [mark] = marksOf(query)
  const within =
    mark === undefined
      ? sql`orders.listing where bucket_id = any(${buckets}::bigint[])`
      : sql`orders.mark where kind = ${mark.kind} and value = ${mark.value}
          and bucket_id = any(${buckets}::bigint[])`
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select from ${within} limit ${most + 1}) as found`.execute(
    ctx.tx,
  )
  return (rows[0]?.n ?? 0) <= most
}

function swept({ query, buckets, most, search }: Asked): RawBuilder<Found> {
  const [mark, ...others] = marksOf(query)
  const marked =
    mark === undefined
      ? sql`orders.listing l where true`
      : sql`orders.mark m join orders.listing l on l.order_id = m.order_id
          where m.kind = ${mark.kind} and m.value = ${mark.value}
            and m.bucket_id = any(${buckets}::bigint[])`
  return sql<Found>`
    select l.order_id from ${marked} and l.bucket_id = any(${buckets}::bigint[])
      and ${conditionsOf(query, { table: 'l' })} and ${typed(search)}
      and ${hasMarks(others, 'l')}
    order by ${inOrder(query, 'l')} limit ${most}`
}

// `+ 0` and `is true` keep the planner from collecting and sorting what it is to walk through.
function goneThrough({ query, buckets, most, search }: Asked): RawBuilder<Found> {
  return sql<Found>`
    select l.order_id from orders.listing l
    where l.bucket_id + 0 = any(${buckets}::bigint[])
      and ${conditionsOf(query, { table: 'l', plain: true })} and ${typed(search)}
      and ${hasMarks(marksOf(query), 'l')}
    order by ${inOrder(query, 'l')} limit ${most}`
}

function typed({ words, people }: Asked['search']): RawBuilder<boolean> {
  const byWords = words === null ? sql`true` : sql`(l.words @@ ${words}::tsquery) is true`
  const byPerson =
    people === null ? sql`true` : sql`(l.customer_id = any(${people}::text[])) is true`
  return sql<boolean>`${byWords} and ${byPerson}`
}
