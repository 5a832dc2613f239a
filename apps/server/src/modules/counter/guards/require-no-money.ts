import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { Id } from '@redthread/kernel/id'
import { tendersOf } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** Refuses where something is promised or paid for a cart: it must not lie about unseen. */
export async function requireNoMoney(ctx: Ctx, cartId: Id<'crt'>): Promise<void> {
  const { covered, tenders } = await tendersOf(ctx, cartId)
  const isWaiting = tenders.some(({ state }) => state === 'pending')
  if (covered > 0 || isWaiting) counterRefusals.refuse.money_inside({ cartId, covered })
}
