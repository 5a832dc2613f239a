import type { NewPromotion } from '@redthread/contract/promotions'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Ctx } from '#platform/ctx.ts'
import { refuseFaultyPromotion, rulesOf } from '../guards/promotion-columns.ts'
import { promotionRow } from './promotion-detail.ts'
import { rulesOfRow } from './promotion-of-row.ts'

interface ToTry {
  readonly promotionId?: Id<'pmo'>
  readonly draft?: NewPromotion
}

/** The promotion to be tried out: a draft as it is on the screen, else the one that is saved. */
export async function rulesToTry(ctx: Ctx, { promotionId, draft }: ToTry): Promise<Promotion> {
  if (draft !== undefined) {
    refuseFaultyPromotion(draft)
    return rulesOf(promotionId ?? 'pmo_draft', draft)
  }
  if (promotionId === undefined) return promotionsRefusals.refuse.unknown_promotion()
  return rulesOfRow(await promotionRow(ctx, promotionId))
}
