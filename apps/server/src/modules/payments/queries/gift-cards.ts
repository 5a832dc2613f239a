import type { GiftCard } from '@redthread/contract/payments-accounts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Reads gift cards with their accounts; callers add what they look for. */
export function giftCards(ctx: Ctx) {
  return db(ctx)
    .selectFrom('payments.gift_card as g')
    .innerJoin('payments.account as a', 'a.id', 'g.id')
    .select(['g.id', 'g.last_four', 'g.issued_minor', 'g.note', 'g.created_at'])
    .select(['a.currency', 'a.balance_minor', 'a.state', 'a.expires_on', 'a.version'])
}

export type GiftCardRow = Awaited<ReturnType<ReturnType<typeof giftCards>['execute']>>[number]

/** A gift card as staff see it. */
export function giftCardOf(row: GiftCardRow): GiftCard {
  return {
    id: row.id,
    lastFour: row.last_four,
    currency: row.currency,
    issued: row.issued_minor,
    balance: row.balance_minor,
    state: row.state,
    expiresOn: row.expires_on,
    note: row.note,
    createdAt: row.created_at,
    version: row.version,
  }
}
