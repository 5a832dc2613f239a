import { sql } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import { promotionMoves } from '@redthread/contract/promotions'
import type { NewPromotion, Promotion, PromotionSwitch } from '@redthread/contract/promotions'
import type { PromotionUpdate } from '@redthread/contract/promotions'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { channelsOf, promotionColumnsOf } from '../guards/promotion-columns.ts'
import { refuseFaultyPromotion, refusePromotionConflict } from '../guards/promotion-columns.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { promotionColumns, promotionOfRow } from '../queries/promotion-of-row.ts'
import type { PromotionRow } from '../queries/promotion-of-row.ts'
import { db } from '../tables.ts'
import { recordPromotion } from './record-promotion.ts'

interface PromotionChange {
  readonly promotionId: Id<'pmo'>
  readonly ifMatch: number | null
  readonly fields?: PromotionUpdate
  readonly to?: PromotionSwitch
}

/**
 * Changes a promotion or switches it, as the table of moves allows; an ended one stays as it is.
 * Refuses what cannot be reckoned, and who may not act in all its channels, before and after.
 */
export async function changePromotion(ctx: Ctx, change: PromotionChange): Promise<Promotion> {
  const before = await lockPromotion(ctx, change)
  const { fields = {}, to = before.switch } = change
  refuseMove(before.switch, to)
  const after = { ...fieldsOf(before, ctx.now), ...fields }
  requireInChannels(ctx, 'promotions:write', channelsOf(before))
  requireInChannels(ctx, 'promotions:write', channelsOf(after))
  refuseFaultyPromotion(after)
  const row = await db(ctx)
    .updateTable('pricing.promotion')
    .set({
      ...promotionColumnsOf(after),
      uses: sql<number>`(select count(*)::int from pricing.promotion_use u
        where u.promotion_id = pricing.promotion.id and u.state <> 'released')`,
      switch: to,
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', change.promotionId)
    .returning(promotionColumns)
    .executeTakeFirstOrThrow()
    .catch(refusePromotionConflict)
  const wasGeneral = before.switch === 'on' && before.is_general
  await recordPromotion(ctx, row, { wasGeneral })
  return promotionOfRow(row, ctx.now)
}

function refuseMove(from: PromotionSwitch, to: PromotionSwitch): void {
  const stays = from === to && from !== 'ended'
  if (!stays && !promotionMoves[from].includes(to)) {
    promotionsRefusals.refuse.switch_not_reachable({ from, to })
  }
}

function fieldsOf(row: PromotionRow, now: Temporal.Instant): NewPromotion {
  const {
    id: _id,
    state: _state,
    switch: _switch,
    isGeneral: _general,
    ...rest
  } = promotionOfRow(row, now)
  const { uses: _uses, version: _version, createdAt: _made, changedAt: _at, ...fields } = rest
  return fields
}

async function lockPromotion(
  ctx: Ctx,
  { promotionId, ifMatch }: PromotionChange,
): Promise<PromotionRow> {
  const row = await db(ctx)
    .selectFrom('pricing.promotion')
    .select(promotionColumns)
    .where('id', '=', promotionId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return promotionsRefusals.refuse.unknown_promotion({ promotionId })
  if (ifMatch !== null && ifMatch !== row.version) {
    platformRefusals.refuse.version_conflict({ version: row.version })
  }
  return row
}
