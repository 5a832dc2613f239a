import type { Coupon, CouponStanding } from '@redthread/contract/promotions-coupons'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { couponColumns, couponOfRow } from '../queries/coupon-of-row.ts'
import { db } from '../tables.ts'

/** Disables a code, or makes it usable again; uses that are reserved stay. */
export async function switchCoupon(
  ctx: Ctx,
  { couponId, state }: { couponId: Id<'cpn'>; state: CouponStanding },
): Promise<Coupon> {
  const row = await db(ctx)
    .updateTable('pricing.coupon')
    .set({ state })
    .where('id', '=', couponId)
    .returning(couponColumns)
    .executeTakeFirst()
  if (row === undefined) return promotionsRefusals.refuse.unknown_coupon({ couponId })
  return couponOfRow(row)
}
