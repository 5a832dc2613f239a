import { sql } from 'kysely'
import {
  creditMoved,
  giftCardMoved,
  type AccountKind,
  type TransferKind,
} from '@redthread/contract/payments-accounts'
import { newId, type Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'

/** The other side of a transfer: why the house owes more, or less. */
export type HouseAccount = 'sold' | 'goodwill' | 'orders' | 'written_off'

/** One transfer between a holder's account and one of the house; `amount` in minor units. */
export interface Movement {
  readonly accountId: string
  readonly currency: Currency
  readonly amount: number
  readonly kind: TransferKind
  readonly house: HouseAccount
  /** Names the occasion: an account takes part in it once. */
  readonly reference: string
  readonly orderId?: Id<'ord'> | null
  readonly personId?: Id<'per'> | null
  readonly note?: string
}

interface Moved {
  readonly balance_after_minor: number
  readonly kind: AccountKind
}

/**
 * Moves money between an account and the house: balance and ledger in one statement. Gives the
 * balance afterwards; null, and nothing moved, where the account is blocked, expired, of another
 * currency, or holds less. Money comes into an account whatever its state.
 */
export async function moveAccount(ctx: Ctx, movement: Movement): Promise<number | null> {
  const { accountId, amount, currency, kind, house } = movement
  const comesIn = kind === 'issued' || kind === 'returned'
  const own = `house:${house}:${currency}`
  const today = ctx.now.toZonedDateTimeISO('UTC').toPlainDate()
  const mayGo =
    kind === 'redeemed'
      ? sql`state = 'active' and (expires_on is null or expires_on >= ${today})`
      : sql`true`
  const { rows } = await sql<Moved>`
    with moved as (
      update payments.account
      set balance_minor = balance_minor + ${comesIn ? amount : -amount}, changed_at = ${ctx.now},
        version = version + 1
      where id = ${accountId} and currency = ${currency} and ${mayGo}
        and balance_minor >= ${comesIn ? 0 : amount}
      returning id, kind, balance_minor
    ), written as (
      insert into payments.transfer (account_id, id, debit, credit, amount_minor, kind, reference,
        order_id, balance_after_minor, note, made_by, occurred_at)
      select id, ${newId('ltr', ctx)}, ${comesIn ? own : accountId}, ${comesIn ? accountId : own},
        ${amount}, ${kind}, ${movement.reference}, ${movement.orderId ?? null}, balance_minor,
        ${movement.note ?? ''}, ${actorName(ctx.actor)}, ${ctx.now}
      from moved
      returning balance_after_minor
    )
    select w.balance_after_minor, m.kind from written w, moved m`.execute(ctx.tx)
  const moved = rows[0]
  if (moved === undefined) return null
  await tell(ctx, movement, moved)
  return moved.balance_after_minor
}

async function tell(ctx: Ctx, movement: Movement, moved: Moved): Promise<void> {
  const { kind, amount, currency } = movement
  const told = { kind, amount, currency, balance: moved.balance_after_minor }
  if (moved.kind === 'gift_card') {
    const accountId = movement.accountId as Id<'gfc'>
    await emit(ctx, giftCardMoved, accountId, { accountId, ...told })
    return
  }
  const accountId = movement.accountId as Id<'crd'>
  const personId = movement.personId ?? null
  await emit(ctx, creditMoved, accountId, { accountId, personId, ...told })
}
