import type { Coupon, NewCoupon } from '@redthread/contract/promotions-coupons'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { violatedConstraint } from '#platform/violation.ts'
import { channelsOf } from '../guards/promotion-columns.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { couponColumns, couponOfRow } from '../queries/coupon-of-row.ts'
import { promotionRow } from '../queries/promotion-detail.ts'
import { db } from '../tables.ts'

interface CouponToMake extends NewCoupon {
  readonly promotionId: Id<'pmo'>
}

/** Makes one code of a promotion, for everybody or for one person. */
export async function createCoupon(ctx: Ctx, input: CouponToMake): Promise<Coupon> {
  const promotion = await promotionRow(ctx, input.promotionId)
  requireInChannels(ctx, 'promotions:write', channelsOf(promotion))
  const row = await db(ctx)
    .insertInto('pricing.coupon')
    .values({
      id: newId('cpn', ctx),
      promotion_id: input.promotionId,
      batch_id: null,
      code: input.code.toUpperCase(),
      person_id: input.personId ?? null,
      max_uses: input.maxUses ?? null,
      max_uses_per_customer: input.maxUsesPerCustomer ?? null,
      valid_from: input.validFrom ?? null,
      valid_until: input.validUntil ?? null,
      state: 'active',
      created_at: ctx.now,
    })
    .returning(couponColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  return couponOfRow(row)
}

function refuseTakenCode(error: unknown): never {
  if (violatedConstraint(error) === 'coupon_code_key') promotionsRefusals.refuse.coupon_taken()
  throw error
}
