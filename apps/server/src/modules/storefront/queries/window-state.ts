import { sql } from 'kysely'
import type { WindowState } from '@redthread/contract/storefront-search'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** How far the shop windows are with what has changed, and with the last rebuild. */
export async function windowState(ctx: Ctx): Promise<WindowState> {
  const [counts, rebuild] = await Promise.all([
    sql<{ waiting: number; rebuilding: number; offers: number }>`
      select coalesce(sum(cardinality(product_ids)), 0) as waiting,
        coalesce(sum(cardinality(product_ids)) filter (where of_rebuild), 0) as rebuilding,
        (select count(*) from storefront.offer where locales <> '{}') as offers
      from storefront.stale`.execute(ctx.tx),
    db(ctx)
      .selectFrom('storefront.rebuild')
      .select(['started_at', 'total', 'finished_at'])
      .executeTakeFirst(),
  ])
  const { waiting = 0, rebuilding = 0, offers = 0 } = counts.rows[0] ?? {}
  return {
    waiting,
    offers,
    rebuild: rebuild
      ? {
          startedAt: rebuild.started_at,
          total: rebuild.total,
          done: Math.max(0, rebuild.total - rebuilding),
          finishedAt: rebuild.finished_at,
        }
      : null,
  }
}
