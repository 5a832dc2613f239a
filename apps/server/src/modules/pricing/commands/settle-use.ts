import type { PromotionUse, UseState } from '@redthread/contract/promotions-coupons'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { useColumns, useOfRow } from '../queries/use-of-row.ts'
import { db } from '../tables.ts'

/** From which state a use may be settled how: a redeemed one is released when its order goes. */
const statesBefore: Readonly<Record<Exclude<UseState, 'reserved'>, readonly UseState[]>> = {
  redeemed: ['reserved'],
  released: ['reserved', 'redeemed'],
}

/** Redeems a reserved use with its order, or releases it: the code may then be used once more. */
export async function settleUse(
  ctx: Ctx,
  { useId, to }: { useId: Id<'use'>; to: Exclude<UseState, 'reserved'> },
): Promise<PromotionUse> {
  const row = await db(ctx)
    .updateTable('pricing.promotion_use')
    .set({ state: to, settled_at: ctx.now })
    .where('id', '=', useId)
    .where('state', 'in', statesBefore[to])
    .returning(useColumns)
    .executeTakeFirst()
  if (row === undefined) return refuseSettled(ctx, useId)
  requireInChannels(ctx, 'promotions:write', [row.channel_id])
  if (to === 'released') await giveBack(ctx, row)
  return useOfRow(row)
}

async function giveBack(
  ctx: Ctx,
  row: { promotion_id: Id<'pmo'>; coupon_id: Id<'cpn'> | null },
): Promise<void> {
  if (row.coupon_id !== null) {
    await db(ctx)
      .updateTable('pricing.coupon')
      .set((eb) => ({ uses: eb('uses', '-', 1) }))
      .where('id', '=', row.coupon_id)
      .where('uses', '>', 0)
      .execute()
  }
  await db(ctx)
    .updateTable('pricing.promotion')
    .set((eb) => ({ uses: eb('uses', '-', 1) }))
    .where('id', '=', row.promotion_id)
    .where('uses', '>', 0)
    .where((eb) =>
      eb.or([eb('limit_total', 'is not', null), eb('limit_per_customer', 'is not', null)]),
    )
    .execute()
}

async function refuseSettled(ctx: Ctx, useId: Id<'use'>): Promise<never> {
  const row = await db(ctx)
    .selectFrom('pricing.promotion_use')
    .select('state')
    .where('id', '=', useId)
    .executeTakeFirst()
  if (row === undefined) return promotionsRefusals.refuse.unknown_use({ useId })
  return promotionsRefusals.refuse.use_settled({ state: row.state })
}
