import { sql } from 'kysely'
import type { PromotionUsage } from '@redthread/contract/promotions'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { promotionRow } from './promotion-detail.ts'

/** How often a promotion was used and what it gave: in all, and per day of the last 90. */
export async function promotionUsage(ctx: Ctx, promotionId: Id<'pmo'>): Promise<PromotionUsage> {
  await promotionRow(ctx, promotionId)
  type Sums = Pick<PromotionUsage, 'reserved' | 'redeemed' | 'released' | 'customers'> & {
    issued: number
    used: number
  }
  const [sums, days] = await Promise.all([
    sql<Sums>`
      select count(*) filter (where state = 'reserved') as reserved,
        count(*) filter (where state = 'redeemed') as redeemed,
        count(*) filter (where state = 'released') as released,
        count(distinct person_id) filter (where state <> 'released') as customers,
        (select count(*) from pricing.coupon where promotion_id = ${promotionId}) as issued,
        (select count(*) from pricing.coupon
          where promotion_id = ${promotionId} and uses > 0) as used
      from pricing.promotion_use where promotion_id = ${promotionId}`.execute(ctx.tx),
    sql<PromotionUsage['days'][number]>`
      select to_char(reserved_at at time zone 'UTC', 'YYYY-MM-DD') as day, currency,
        count(*) as uses, sum(discount_minor)::bigint as discount
      from pricing.promotion_use
      where promotion_id = ${promotionId} and state <> 'released'
        and reserved_at > ${ctx.now.subtract({ hours: 24 * 90 })}
      group by 1, 2 order by 1, 2`.execute(ctx.tx),
  ])
  const [row] = sums.rows
  const {
    issued = 0,
    used = 0,
    reserved = 0,
    redeemed = 0,
    released = 0,
    customers = 0,
  } = row ?? {}
  const coupons = { issued, used }
  return { promotionId, reserved, redeemed, released, customers, coupons, days: days.rows }
}
