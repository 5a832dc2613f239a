import { ctxLike, type Ctx } from '#platform/ctx.ts'
import { orderMoney, refundTenders } from '#modules/payments/index.ts'
import { settleUse } from '#modules/pricing/index.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'
import { keptOf } from '../rules/kept-of.ts'

/** What an order comes to from now on, and why money goes back. */
export interface GivingBack {
  readonly total: number
  readonly reason: string
  /** Names the occasion: the same key gives back once. */
  readonly key: string
}

/**
 * Gives back what was paid beyond what the order comes to now, to the tenders that paid; no more
 * than they can still give. Gives the amount.
 */
export async function giveBack(
  ctx: Ctx,
  { id }: Pick<OrderRecord, 'id'>,
  { total, reason, key }: GivingBack,
): Promise<number> {
  const amount = Math.max(0, keptOf(await orderMoney(ctx, id)) - total)
  if (amount > 0) await refundTenders(asHouse(ctx), { orderId: id, amount, reason, key })
  return amount
}

/** Gives back the uses of codes and promotions of an order that is not to come. */
export async function giveBackUses(ctx: Ctx, { use_ids }: OrderRecord): Promise<void> {
  const house = asHouse(ctx)
  for (const useId of use_ids.toSorted()) await settleUse(house, { useId, to: 'released' })
}

/** What follows from a cancel is the house's own doing, whatever the rights of who canceled. */
export function asHouse(ctx: Ctx): Ctx {
  return ctxLike(ctx, { actor: { kind: 'system', name: 'orders' } })
}
