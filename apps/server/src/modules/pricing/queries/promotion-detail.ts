import type { Promotion } from '@redthread/contract/promotions'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { promotionColumns, promotionOfRow, type PromotionRow } from './promotion-of-row.ts'

/** The row of a promotion; refuses an unknown one. */
export async function promotionRow(ctx: Ctx, promotionId: Id<'pmo'>): Promise<PromotionRow> {
  const row = await db(ctx)
    .selectFrom('pricing.promotion')
    .select(promotionColumns)
    .where('id', '=', promotionId)
    .executeTakeFirst()
  return row ?? promotionsRefusals.refuse.unknown_promotion({ promotionId })
}

/** One promotion, with the state that its window makes of it now. */
export async function promotionDetail(ctx: Ctx, promotionId: Id<'pmo'>): Promise<Promotion> {
  return promotionOfRow(await promotionRow(ctx, promotionId), ctx.now)
}
