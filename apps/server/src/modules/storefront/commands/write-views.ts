import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** Adds what was counted of opened product pages, in the order of ids. */
export async function writeViews(ctx: Ctx, counts: ReadonlyMap<Id<'prd'>, number>): Promise<void> {
  if (counts.size === 0) return
  await sql`
    with counted as (
      select p.product_id, c.views
      from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::bigint[])
        as c(product_id, views)
      join storefront.product p on p.product_id = c.product_id
      order by p.product_id for update of p
    )
    update storefront.product p set views = p.views + c.views
    from counted c where c.product_id = p.product_id`.execute(ctx.tx)
}
