import type { IssueSource, StoreCredit } from '@redthread/contract/payments-accounts'
import { newId, type Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Ctx } from '#platform/ctx.ts'
import { wasMoved } from '../queries/account-transfers.ts'
import { storeCredit } from '../queries/store-credit.ts'
import { moveAccount } from './move-account.ts'
import { openCredit } from './open-credit.ts'

/** Credit for a person; `amount` in minor units. */
export interface CreditToIssue {
  readonly personId: Id<'per'>
  readonly currency: Currency
  readonly amount: number
  readonly note: string
  readonly source?: IssueSource
  /** Names the occasion: the same once more adds nothing. */
  readonly reference?: string
}

/** Gives store credit to a person, and shows what they have then. */
export async function issueCredit(ctx: Ctx, wanted: CreditToIssue): Promise<StoreCredit> {
  const { personId, currency, amount, note } = wanted
  const accountId = await openCredit(ctx, wanted)
  const reference = `issue:${wanted.reference ?? newId('ltr', ctx)}`
  if (await wasMoved(ctx, accountId, reference)) return storeCredit(ctx, { personId, currency })
  await moveAccount(ctx, {
    accountId,
    currency,
    amount,
    kind: 'issued',
    house: wanted.source ?? 'goodwill',
    reference,
    personId,
    note,
  })
  return storeCredit(ctx, { personId, currency })
}
