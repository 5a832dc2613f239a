import { sql } from 'kysely'
import type { CouponBatch } from '@redthread/contract/promotions-coupons'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

interface Filter {
  readonly promotionId?: Id<'pmo'>
  readonly batchId?: Id<'cpb'>
}

/** The batches of codes of a promotion, the newest first, or one of them. */
export async function couponBatches(
  ctx: Ctx,
  { promotionId, batchId }: Filter,
): Promise<CouponBatch[]> {
  let query = db(ctx)
    .selectFrom('pricing.coupon_batch')
    .select(['id', 'promotion_id as promotionId', 'name', 'prefix', 'wanted', 'made'])
    .select('created_at as createdAt')
    .select(
      sql<number>`(select count(*) from pricing.coupon c
        where c.batch_id = pricing.coupon_batch.id and c.uses > 0)`.as('used'),
    )
  if (promotionId !== undefined) query = query.where('promotion_id', '=', promotionId)
  if (batchId !== undefined) query = query.where('id', '=', batchId)
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(200).execute()
}
