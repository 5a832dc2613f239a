import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The store credit of a person in a currency, null where there never was any. */
export async function creditAccount(
  ctx: Ctx,
  { personId, currency }: { readonly personId: Id<'per'>; readonly currency: Currency },
): Promise<{ readonly id: Id<'crd'>; readonly balance: number } | null> {
  const held = await db(ctx)
    .selectFrom('payments.credit_account')
    .select('account_id')
    .where('person_id', '=', personId)
    .where('currency', '=', currency)
    .executeTakeFirst()
  if (held === undefined) return null
  const account = await db(ctx)
    .selectFrom('payments.account')
    .select('balance_minor')
    .where('id', '=', held.account_id)
    .executeTakeFirst()
  return { id: held.account_id, balance: account?.balance_minor ?? 0 }
}
