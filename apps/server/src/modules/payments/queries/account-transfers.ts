import type { AccountTransfer } from '@redthread/contract/payments-accounts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const most = 200

/** The latest transfers of an account, newest first. */
export async function accountTransfers(ctx: Ctx, accountId: string): Promise<AccountTransfer[]> {
  const rows = await db(ctx)
    .selectFrom('payments.transfer')
    .select(['id', 'kind', 'debit', 'credit', 'amount_minor', 'balance_after_minor', 'order_id'])
    .select(['note', 'made_by', 'occurred_at'])
    .where('account_id', '=', accountId)
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    debit: row.debit,
    credit: row.credit,
    amount: row.amount_minor,
    balanceAfter: row.balance_after_minor,
    orderId: row.order_id,
    note: row.note,
    by: row.made_by,
    at: row.occurred_at,
  }))
}

/** Whether an account took part in an occasion already; the account is held until the unit ends. */
export async function wasMoved(ctx: Ctx, accountId: string, occasion: string): Promise<boolean> {
  await db(ctx)
    .selectFrom('payments.account')
    .select('id')
    .where('id', '=', accountId)
    .forUpdate()
    .execute()
  const found = await db(ctx)
    .selectFrom('payments.transfer')
    .select('id')
    .where('account_id', '=', accountId)
    .where('reference', '=', occasion)
    .executeTakeFirst()
  return found !== undefined
}
