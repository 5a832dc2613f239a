import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { everyProductId } from '#modules/catalog/index.ts'
import { refreshWindows } from '../jobs.ts'
import { takeTurn, type TurnOf } from './take-turn.ts'

const perRow = 100

/**
 * Has every product worked out anew; gives how many there are. The windows stay open meanwhile,
 * and a rebuild that is still under way begins again instead of running twice.
 */
export async function rebuildWindows(ctx: Ctx, of: TurnOf = 'offers'): Promise<number> {
  await takeTurn(ctx, of)
  const ids = await everyProductId(ctx)
  await sql`delete from storefront.stale where of_rebuild`.execute(ctx.tx)
  await sql`
    insert into storefront.stale (product_ids, variant_ids, of_rebuild, noted_at)
    select array_agg(id order by place), '{}', true, ${ctx.now}
    from unnest(${ids}::text[]) with ordinality as given(id, place)
    group by (place - 1) / ${perRow}`.execute(ctx.tx)
  await sql`
    insert into storefront.rebuild (id, started_at, total, finished_at)
    values (1, ${ctx.now}, ${ids.length}, null)
    on conflict (id) do update set started_at = excluded.started_at, total = excluded.total,
      finished_at = null`.execute(ctx.tx)
  await enqueue(ctx, refreshWindows, {}, { key: 'all' })
  return ids.length
}
