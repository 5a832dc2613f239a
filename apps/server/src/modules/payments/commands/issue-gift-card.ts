import type { IssuedGiftCard, NewGiftCard } from '@redthread/contract/payments-accounts'
import { newId } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { cardHash } from '../cards/card-hash.ts'
import { newCode, newPin, plainCode, plainPin } from '../rules/gift-code.ts'
import { db } from '../tables.ts'
import { moveAccount } from './move-account.ts'

/** A card to issue; code and PIN are made unless given, as for cards that were printed. */
export interface GiftCardToIssue extends NewGiftCard {
  readonly code?: string
  readonly pin?: string
}

/**
 * Issues a gift card over an amount in minor units. Code and PIN are in the answer and nowhere
 * else: only their keyed hashes are kept.
 */
export async function issueGiftCard(ctx: Ctx, wanted: GiftCardToIssue): Promise<IssuedGiftCard> {
  const { amount, currency, source = 'sold', expiresOn = null, note = '' } = wanted
  const id = newId('gfc', ctx)
  const code = wanted.code ?? newCode(ctx.random)
  const pin = wanted.pin ?? newPin(ctx.random)
  const plain = plainCode(code)
  const codeHash = cardHash(ctx, 'code', plain)
  const times = { created_at: ctx.now, changed_at: ctx.now }
  await db(ctx)
    .insertInto('payments.account')
    .values({ id, kind: 'gift_card', currency, expires_on: expiresOn, ...times })
    .execute()
  await Promise.all([
    db(ctx)
      .insertInto('payments.gift_card')
      .values({
        id,
        code_hash: codeHash,
        pin_hash: cardHash(ctx, 'pin', `${codeHash} ${plainPin(pin)}`),
        last_four: plain.slice(-4),
        issued_minor: amount,
        note,
        issued_by: actorName(ctx.actor),
        created_at: ctx.now,
      })
      .execute(),
    db(ctx)
      .insertInto('payments.gift_card_code')
      .values({ code_hash: codeHash, gift_card_id: id })
      .execute(),
  ])
  const balance = await moveAccount(ctx, {
    accountId: id,
    currency,
    amount,
    kind: 'issued',
    house: source,
    reference: 'issue',
    note,
  })
  return {
    id,
    lastFour: plain.slice(-4),
    currency,
    issued: amount,
    balance: balance ?? 0,
    state: 'active',
    expiresOn,
    note,
    createdAt: ctx.now,
    version: 2,
    code,
    pin,
  }
}
