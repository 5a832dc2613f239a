import {
  giftCardBlocked,
  type AccountState,
  type GiftCardDetail,
} from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { giftCardDetail } from '../queries/gift-card-detail.ts'
import { db } from '../tables.ts'

/** A card to block or let go, at the version that was looked at. */
export interface GiftCardSwitch {
  readonly giftCardId: Id<'gfc'>
  readonly state: AccountState
  readonly ifMatch: number | null
}

/** Blocks a gift card, so that nobody pays with it, or lets it go; refuses `unknown_gift_card`. */
export async function blockGiftCard(ctx: Ctx, wanted: GiftCardSwitch): Promise<GiftCardDetail> {
  const { giftCardId, state, ifMatch } = wanted
  const row = await db(ctx)
    .selectFrom('payments.account')
    .select(['state', 'version'])
    .where('id', '=', giftCardId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return paymentsRefusals.refuse.unknown_gift_card()
  if (ifMatch !== null && ifMatch !== row.version) platformRefusals.refuse.version_conflict()
  if (row.state !== state) {
    await db(ctx)
      .updateTable('payments.account')
      .set({ state, version: row.version + 1, changed_at: ctx.now })
      .where('id', '=', giftCardId)
      .execute()
    await emit(ctx, giftCardBlocked, giftCardId, { giftCardId, state })
  }
  return giftCardDetail(ctx, giftCardId)
}
