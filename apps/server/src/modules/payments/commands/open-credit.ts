import { newId, type Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Ctx } from '#platform/ctx.ts'
import { creditAccount } from '../queries/credit-account.ts'
import { db } from '../tables.ts'

/** Gives the account of a person's store credit in a currency, opened with the first of it. */
export async function openCredit(
  ctx: Ctx,
  holder: { readonly personId: Id<'per'>; readonly currency: Currency },
): Promise<Id<'crd'>> {
  const found = await creditAccount(ctx, holder)
  if (found !== null) return found.id
  const id = newId('crd', ctx)
  const { personId, currency } = holder
  const own = await db(ctx)
    .insertInto('payments.credit_account')
    .values({ person_id: personId, currency, account_id: id })
    .onConflict((conflict) => conflict.columns(['person_id', 'currency']).doNothing())
    .returning('account_id')
    .executeTakeFirst()
  // Another unit opened it at this moment, and has committed: its account is the one.
  if (own === undefined) return (await creditAccount(ctx, holder))?.id ?? id
  await db(ctx)
    .insertInto('payments.account')
    .values({ id, kind: 'store_credit', currency, created_at: ctx.now, changed_at: ctx.now })
    .execute()
  return id
}
