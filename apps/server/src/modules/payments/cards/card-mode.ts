import type { CardProvider } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/**
 * Who takes cards here: Stripe where a key is set (environment first, then the kept one), the
 * practice provider in a demo without one, else nobody.
 */
export async function cardMode(ctx: Ctx): Promise<CardProvider | null> {
  if (ctx.config.stripeKey !== '') return 'stripe'
  const kept = await db(ctx)
    .selectFrom('payments.provider')
    .select('name')
    .where('name', '=', 'stripe')
    .executeTakeFirst()
  if (kept !== undefined) return 'stripe'
  return ctx.config.demo === 'on' ? 'practice' : null
}
