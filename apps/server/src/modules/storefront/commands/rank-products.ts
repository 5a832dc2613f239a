import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { takeTurn } from './take-turn.ts'

/**
 * Sorts the windows by what people look at: the views of the last weeks, older ones weighing less
 * and less (half of them after ten days).
 */
export async function rankProducts(ctx: Ctx): Promise<void> {
  const turn = await takeTurn(ctx, 'offers')
  await sql`
    update storefront.offer o
    set popularity = least(p.views, 2000000000), turn = ${turn}
    from storefront.product p
    where p.product_id = o.product_id and o.locales <> '{}'
      and o.popularity <> least(p.views, 2000000000)`.execute(ctx.tx)
  await sql`update storefront.product set views = (views * 0.997)::bigint
    where views > 0`.execute(ctx.tx)
}
