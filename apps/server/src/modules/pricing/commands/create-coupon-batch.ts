import type { CouponBatch, NewCouponBatch } from '@redthread/contract/promotions-coupons'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { channelsOf } from '../guards/promotion-columns.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { makeBatch } from '../jobs.ts'
import { couponBatches } from '../queries/coupon-batches.ts'
import { promotionRow } from '../queries/promotion-detail.ts'
import { db } from '../tables.ts'
import { couponsAtOnce, makeCoupons } from './make-coupons.ts'

interface BatchToMake extends NewCouponBatch {
  readonly promotionId: Id<'pmo'>
}

/** Makes many codes: a small batch at once, a large one by a job that tells how far it is. */
export async function createCouponBatch(ctx: Ctx, input: BatchToMake): Promise<CouponBatch> {
  const promotion = await promotionRow(ctx, input.promotionId)
  requireInChannels(ctx, 'promotions:write', channelsOf(promotion))
  const batchId = newId('cpb', ctx)
  await db(ctx)
    .insertInto('pricing.coupon_batch')
    .values({
      id: batchId,
      promotion_id: input.promotionId,
      name: input.name,
      prefix: input.prefix,
      length: input.length,
      wanted: input.count,
      max_uses: input.maxUses === undefined ? 1 : input.maxUses,
      max_uses_per_customer: input.maxUsesPerCustomer ?? null,
      valid_from: input.validFrom ?? null,
      valid_until: input.validUntil ?? null,
      created_at: ctx.now,
    })
    .execute()
  if (input.count <= couponsAtOnce) await makeCoupons(ctx, batchId)
  else await enqueue(ctx, makeBatch, { batchId })
  const [batch] = await couponBatches(ctx, { batchId })
  if (batch === undefined) throw new Error('the batch that was just made is not there')
  return batch
}
