import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { refreshWindows } from '../jobs.ts'

/** What has changed elsewhere: products, or variants whose products are looked up later. */
export interface Stale {
  readonly productIds?: readonly Id<'prd'>[]
  readonly variantIds?: readonly Id<'var'>[]
}

/** Notes what is to be worked out anew, and has it done right after the commit. */
export async function noteStale(ctx: Ctx, { productIds = [], variantIds = [] }: Stale) {
  const noted = sql`
    insert into storefront.stale (product_ids, variant_ids, noted_at)
    values (${productIds}::text[], ${variantIds}::text[], ${ctx.now})`.execute(ctx.tx)
  await Promise.all([noted, enqueue(ctx, refreshWindows, {}, { key: 'all' })])
}
