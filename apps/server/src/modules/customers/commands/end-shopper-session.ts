import { customersRefusals } from '@redthread/contract/customers-words'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { shopperOf } from '../queries/account.ts'
import { db } from '../tables.ts'

/** Ends one of a shopper's own sessions. */
export async function endShopperSession(ctx: Ctx, sessionId: Id<'ses'>): Promise<void> {
  const ended = await db(ctx)
    .deleteFrom('customers.session')
    .where('id', '=', sessionId)
    .where('shopper_id', '=', shopperOf(ctx).id)
    .returning('id')
    .executeTakeFirst()
  if (ended === undefined) customersRefusals.refuse.unknown_session({ sessionId })
  await announceRevocation(ctx, 'customers')
}

/** Ends all sessions of the shopper who calls, this one too. */
export async function signShopperOut(ctx: Ctx): Promise<void> {
  const { id } = shopperOf(ctx)
  await db(ctx).deleteFrom('customers.session').where('shopper_id', '=', id).execute()
  await announceRevocation(ctx, 'customers')
}
