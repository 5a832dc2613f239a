import { sql } from 'kysely'
import type { NewUse, PromotionUse } from '@redthread/contract/promotions-coupons'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { couponColumns, type CouponRow } from '../queries/coupon-of-row.ts'
import { couponState } from '../queries/coupons-entered.ts'
import { promotionRow } from '../queries/promotion-detail.ts'
import type { PromotionRow } from '../queries/promotion-of-row.ts'
import { useColumns, useOfRow } from '../queries/use-of-row.ts'
import { db } from '../tables.ts'

const { refuse } = promotionsRefusals

/**
 * Reserves one use of a promotion, with its code where it has one, for a cart or order: the row is
 * there before the order is, and counted under the lock of the code and of the promotion, so that
 * the last use goes to exactly one. The same reference once more gives the same use.
 */
export async function reserveUse(ctx: Ctx, input: NewUse): Promise<PromotionUse> {
  const coupon = input.code === undefined ? null : await couponOf(ctx, input.code)
  const promotionId = coupon?.promotion_id ?? input.promotionId
  if (promotionId === undefined) return refuse.unknown_promotion()
  const promotion = await promotionRow(ctx, promotionId)
  const id = newId('use', ctx)
  const row = await db(ctx)
    .insertInto('pricing.promotion_use')
    .values({
      id,
      promotion_id: promotionId,
      coupon_id: coupon?.id ?? null,
      reference: input.reference,
      person_id: input.personId,
      channel_id: input.channelId,
      currency: input.currency,
      discount_minor: input.discount,
      state: 'reserved',
      reserved_at: ctx.now,
      settled_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(useColumns)
    .executeTakeFirst()
  if (row === undefined) return reservedBefore(ctx, input, { promotion, coupon })
  if (coupon !== null) await countCoupon(ctx, coupon, input.personId)
  await countPromotion(ctx, promotion, input.personId)
  return useOfRow(row)
}

interface Meant {
  readonly promotion: PromotionRow
  readonly coupon: CouponRow | null
}

async function couponOf(ctx: Ctx, code: string): Promise<CouponRow> {
  const row = await db(ctx)
    .selectFrom('pricing.coupon')
    .select(couponColumns)
    .where('code', '=', code.toUpperCase())
    .executeTakeFirst()
  return row ?? refuse.unknown_coupon()
}

async function reservedBefore(
  ctx: Ctx,
  { reference }: NewUse,
  { promotion, coupon }: Meant,
): Promise<PromotionUse> {
  const row = await db(ctx)
    .selectFrom('pricing.promotion_use')
    .select(useColumns)
    .where('reference', '=', reference)
    .where('promotion_id', '=', promotion.id)
    .where(sql<boolean>`coupon_id is not distinct from ${coupon?.id ?? null}`)
    .where('state', '<>', 'released')
    .executeTakeFirst()
  return row === undefined ? refuse.usage_limit_reached() : useOfRow(row)
}

/** Counts under the lock of the code's row; whoever comes too late sees the limit reached. */
async function countCoupon(ctx: Ctx, coupon: CouponRow, personId: Id<'per'> | null) {
  const state = couponState(coupon, { personId, at: ctx.now, own: 0 })
  if (state === 'used' || state === 'limit_reached') refuse.usage_limit_reached({ state })
  if (state !== 'usable') refuse.coupon_not_usable({ state })
  const taken = await db(ctx)
    .updateTable('pricing.coupon')
    .set((eb) => ({ uses: eb('uses', '+', 1) }))
    .where('id', '=', coupon.id)
    .where('state', '=', 'active')
    .where(sql<boolean>`(max_uses is null or uses < max_uses)`)
    .returning('uses')
    .executeTakeFirst()
  if (taken === undefined) refuse.usage_limit_reached({ state: 'limit_reached' })
  const most = coupon.max_uses_per_customer
  if (most === null || personId === null) return
  const { rows } = await sql<{ uses: number }>`
    select count(*)::int as uses from pricing.promotion_use
    where coupon_id = ${coupon.id} and person_id = ${personId} and state <> 'released'`.execute(
    ctx.tx,
  )
  if ((rows[0]?.uses ?? 0) > most) refuse.usage_limit_reached({ of: 'customer', limit: most })
}

async function countPromotion(ctx: Ctx, promotion: PromotionRow, personId: Id<'per'> | null) {
  const { id, limit_total: total, limit_per_customer: perCustomer } = promotion
  if (total === null && perCustomer === null) return
  const taken = await db(ctx)
    .updateTable('pricing.promotion')
    .set((eb) => ({ uses: eb('uses', '+', 1) }))
    .where('id', '=', id)
    .where(sql<boolean>`(limit_total is null or uses < limit_total)`)
    .returning('uses')
    .executeTakeFirst()
  if (taken === undefined) refuse.usage_limit_reached({ of: 'all', limit: total })
  if (perCustomer === null || personId === null) return
  const { rows } = await sql<{ uses: number }>`
    select count(*)::int as uses from pricing.promotion_use
    where promotion_id = ${id} and person_id = ${personId} and state <> 'released'`.execute(ctx.tx)
  if ((rows[0]?.uses ?? 0) > perCustomer) {
    refuse.usage_limit_reached({ of: 'customer', limit: perCustomer })
  }
}
