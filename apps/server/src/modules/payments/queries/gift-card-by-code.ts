import type { GiftCardDetail } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { cardHash } from '../cards/card-hash.ts'
import { plainCode } from '../rules/gift-code.ts'
import { db } from '../tables.ts'
import { giftCardDetail } from './gift-card-detail.ts'

/** The gift card that somebody holds out, by its whole code; refuses `unknown_gift_card`. */
export async function giftCardByCode(ctx: Ctx, code: string): Promise<GiftCardDetail> {
  const found = await db(ctx)
    .selectFrom('payments.gift_card_code')
    .select('gift_card_id')
    .where('code_hash', '=', cardHash(ctx, 'code', plainCode(code)))
    .executeTakeFirst()
  if (found === undefined) return paymentsRefusals.refuse.unknown_gift_card()
  return giftCardDetail(ctx, found.gift_card_id)
}
