import { sql } from 'kysely'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { withCommit } from '#platform/with-commit.ts'
import { cardHash, sameHash } from '../cards/card-hash.ts'
import { plainCode, plainPin } from '../rules/gift-code.ts'
import { db } from '../tables.ts'

const { codes } = paymentsRefusals
const mostTries = 5
const patience = { minutes: 15 }

/** Code and PIN as somebody typed them. */
export interface CardInHand {
  readonly code: string
  readonly pin: string
}

export interface OpenedGiftCard {
  readonly id: Id<'gfc'>
  readonly lastFour: string
  readonly currency: Currency
  readonly balance: number
  readonly expiresOn: Temporal.PlainDate | null
}

/**
 * Opens a gift card by code and PIN. Each try is counted against its code before it is looked at,
 * whether or not such a card exists, and a right one clears the count; five wrong ones shut the
 * code for a quarter of an hour. Unknown, wrong, blocked and expired all get one refusal, by the
 * same statements: nobody learns which cards exist. The refusal is returned, so that the count is
 * kept: hand it on, do not throw it.
 */
export async function openGiftCard(ctx: Ctx, typed: CardInHand): Promise<OpenedGiftCard | Refusal> {
  const codeHash = cardHash(ctx, 'code', plainCode(typed.code))
  const [failures, card] = await Promise.all([countTry(ctx, codeHash), cardOf(ctx, codeHash)])
  if (failures > mostTries) return new Refusal(codes.too_many_tries)
  const pinHash = cardHash(ctx, 'pin', `${codeHash} ${plainPin(typed.pin)}`)
  const right = sameHash(pinHash, card?.pin_hash ?? cardHash(ctx, 'pin', codeHash))
  if (!right || card === undefined || !isGood(ctx, card)) {
    return new Refusal(codes.gift_card_not_accepted)
  }
  withCommit(ctx, sql`delete from payments.gift_card_try where code_hash = ${codeHash}`)
  return {
    id: card.id,
    lastFour: card.last_four,
    currency: card.currency,
    balance: card.balance_minor,
    expiresOn: card.expires_on,
  }
}

/** Counts a try; the row is held until the unit ends, so that a flood is counted one by one. */
async function countTry(ctx: Ctx, codeHash: string): Promise<number> {
  const from = ctx.now.subtract(patience)
  const { rows } = await sql<{ failures: number }>`
    insert into payments.gift_card_try as t (code_hash, failures, since)
    values (${codeHash}, 1, ${ctx.now})
    on conflict (code_hash) do update set
      failures = case when t.since < ${from} then 1 else t.failures + 1 end,
      since = case when t.since < ${from} then excluded.since else t.since end
    returning failures`.execute(ctx.tx)
  return rows[0]?.failures ?? 1
}

type FoundCard = NonNullable<Awaited<ReturnType<typeof cardOf>>>

function cardOf(ctx: Ctx, codeHash: string) {
  return db(ctx)
    .selectFrom('payments.gift_card_code as c')
    .innerJoin('payments.gift_card as g', 'g.id', 'c.gift_card_id')
    .innerJoin('payments.account as a', 'a.id', 'g.id')
    .select(['g.id', 'g.pin_hash', 'g.last_four'])
    .select(['a.currency', 'a.balance_minor', 'a.state', 'a.expires_on'])
    .where('c.code_hash', '=', codeHash)
    .executeTakeFirst()
}

function isGood(ctx: Ctx, { state, expires_on: last }: FoundCard): boolean {
  const today = ctx.now.toZonedDateTimeISO('UTC').toPlainDate()
  return state === 'active' && (last === null || Temporal.PlainDate.compare(last, today) >= 0)
}
