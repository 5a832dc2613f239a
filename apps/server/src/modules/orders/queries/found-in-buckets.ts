import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Asked } from './found-among.ts'
import { conditionsOf, hasMarks, inOrder, marksOf } from './conditions-of.ts'

/** Whatever a bucket and a mark decide: the newest of each bucket, merged. */
export async function foundInBuckets(
  ctx: Ctx,
  { query, buckets, most }: Asked,
): Promise<Id<'ord'>[]> {
  const [mark, ...others] = marksOf(query)
  const source = mark === undefined ? sql`orders.listing` : sql`orders.mark`
  const marked =
    mark === undefined ? sql`true` : sql`c.kind = ${mark.kind} and c.value = ${mark.value}`
  const { rows } = await sql<{ order_id: Id<'ord'> }>`
    select w.order_id from unnest(${buckets}::bigint[]) as b (id) cross join lateral (
      select c.placed_at, c.order_id from ${source} c
      where c.bucket_id = b.id and ${marked}
        and ${conditionsOf(query, { table: 'c', totals: false })} and ${hasMarks(others, 'c')}
      order by ${inOrder(query, 'c')} limit ${most}) w
    order by ${inOrder(query, 'w')} limit ${most}`.execute(ctx.tx)
  return rows.map(({ order_id }) => order_id)
}
