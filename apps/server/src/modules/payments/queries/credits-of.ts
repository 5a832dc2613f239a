import type { StoreCredit } from '@redthread/contract/payments-accounts'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { storeCredit } from './store-credit.ts'

/** The store credit of a person in every currency that they have, or had, some of. */
export async function creditsOf(ctx: Ctx, personId: Id<'per'>): Promise<StoreCredit[]> {
  const held = await db(ctx)
    .selectFrom('payments.credit_account')
    .select('currency')
    .where('person_id', '=', personId)
    .orderBy('currency')
    .execute()
  return Promise.all(held.map(({ currency }) => storeCredit(ctx, { personId, currency })))
}
