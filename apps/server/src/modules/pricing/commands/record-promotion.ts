import { promotionChanged } from '@redthread/contract/promotions'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { announcePromotion } from '../jobs.ts'
import { forgetOffers } from '../queries/offers.ts'
import { promotionState, rulesOfRow, type PromotionRow } from '../queries/promotion-of-row.ts'
import { db } from '../tables.ts'
import { scheduleAnnouncement } from './schedule-announcement.ts'

/** Whether a promotion was part of everybody's price before a change. */
interface Before {
  readonly wasGeneral: boolean
}

/**
 * Writes down what a general promotion is from now on, its begin and end included, and tells of
 * it: the part of every change of a promotion that belongs to the history of prices.
 */
export async function recordPromotion(
  ctx: Ctx,
  row: PromotionRow,
  { wasGeneral }: Before,
): Promise<void> {
  const isOn = row.switch === 'on'
  const counts = isOn && row.is_general
  const { id: promotionId, version } = row
  forgetOffers(ctx)
  if (counts || wasGeneral) {
    await db(ctx)
      .insertInto('pricing.promotion_history')
      .values({
        promotion_id: promotionId,
        is_on: counts,
        rules: JSON.stringify(rulesOfRow(row)),
        recorded_at: ctx.now,
        recorded_by: actorName(ctx.actor),
      })
      .execute()
    await enqueue(ctx, announcePromotion, { promotionId })
  }
  const state = promotionState(row, ctx.now)
  const isGeneral = row.is_general || wasGeneral
  await emit(ctx, promotionChanged, promotionId, { promotionId, version, state, isGeneral })
  if (isOn) await scheduleAnnouncement(ctx, [row.valid_from, row.valid_until])
}
