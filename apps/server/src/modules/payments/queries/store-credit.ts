import type { StoreCredit } from '@redthread/contract/payments-accounts'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Ctx } from '#platform/ctx.ts'
import { accountTransfers } from './account-transfers.ts'
import { creditAccount } from './credit-account.ts'

/** The store credit of a person in a currency with its latest transfers. */
export async function storeCredit(
  ctx: Ctx,
  holder: { readonly personId: Id<'per'>; readonly currency: Currency },
): Promise<StoreCredit> {
  const { currency } = holder
  const account = await creditAccount(ctx, holder)
  if (account === null) return { id: null, currency, balance: 0, transfers: [] }
  const transfers = await accountTransfers(ctx, account.id)
  return { id: account.id, currency, balance: account.balance, transfers }
}
