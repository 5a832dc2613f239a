import type { GiftCardDetail } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { giftCardDetail } from '../queries/gift-card-detail.ts'
import { db } from '../tables.ts'
import { moveAccount } from './move-account.ts'

/**
 * Takes off a gift card what is left on it, as for one that was issued by mistake or has expired.
 * Refuses `unknown_gift_card`, `nothing_left`.
 */
export async function writeOffGiftCard(
  ctx: Ctx,
  { giftCardId, note }: { readonly giftCardId: Id<'gfc'>; readonly note: string },
): Promise<GiftCardDetail> {
  const row = await db(ctx)
    .selectFrom('payments.account')
    .select(['currency', 'balance_minor'])
    .where('id', '=', giftCardId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return paymentsRefusals.refuse.unknown_gift_card()
  if (row.balance_minor === 0) return paymentsRefusals.refuse.nothing_left()
  await moveAccount(ctx, {
    accountId: giftCardId,
    currency: row.currency,
    amount: row.balance_minor,
    kind: 'written_off',
    house: 'written_off',
    reference: `write_off:${newId('ltr', ctx)}`,
    note,
  })
  return giftCardDetail(ctx, giftCardId)
}
