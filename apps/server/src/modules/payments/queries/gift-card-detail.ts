import type { GiftCardDetail } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { accountTransfers } from './account-transfers.ts'
import { giftCardOf, giftCards } from './gift-cards.ts'

/** A gift card with its transfers; refuses `unknown_gift_card`. */
export async function giftCardDetail(ctx: Ctx, id: Id<'gfc'>): Promise<GiftCardDetail> {
  const [row, transfers] = await Promise.all([
    giftCards(ctx).where('g.id', '=', id).executeTakeFirst(),
    accountTransfers(ctx, id),
  ])
  if (row === undefined) return paymentsRefusals.refuse.unknown_gift_card()
  return { ...giftCardOf(row), transfers }
}
