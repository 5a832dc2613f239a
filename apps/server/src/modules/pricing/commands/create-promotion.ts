import type { NewPromotion, Promotion } from '@redthread/contract/promotions'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { channelsOf, promotionColumnsOf } from '../guards/promotion-columns.ts'
import { refuseFaultyPromotion, refusePromotionConflict } from '../guards/promotion-columns.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { promotionColumns, promotionOfRow } from '../queries/promotion-of-row.ts'
import { db } from '../tables.ts'
import { recordPromotion } from './record-promotion.ts'

/** Builds a promotion, still a draft; refuses one that cannot be reckoned. */
export async function createPromotion(
  ctx: Ctx,
  input: NewPromotion & { id?: Id<'pmo'> },
): Promise<Promotion> {
  requireInChannels(ctx, 'promotions:write', channelsOf(input))
  const { id, ...fields } = input
  refuseFaultyPromotion(fields)
  const row = await db(ctx)
    .insertInto('pricing.promotion')
    .values({
      id: id ?? newId('pmo', ctx),
      ...promotionColumnsOf(fields),
      switch: 'draft',
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(promotionColumns)
    .executeTakeFirstOrThrow()
    .catch(refusePromotionConflict)
  await recordPromotion(ctx, row, { wasGeneral: false })
  return promotionOfRow(row, ctx.now)
}
