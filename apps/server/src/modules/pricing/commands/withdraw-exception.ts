import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Takes a declared difference back: what differs is flagged again. The record of it stays. */
export async function withdrawException(ctx: Ctx, exceptionId: Id<'pex'>): Promise<void> {
  const row = await db(ctx)
    .updateTable('pricing.price_exception')
    .set({ withdrawn_at: ctx.now })
    .where('id', '=', exceptionId)
    .where('withdrawn_at', 'is', null)
    .returning('channel_id')
    .executeTakeFirst()
  if (row === undefined) return pricingRefusals.refuse.unknown_exception({ exceptionId })
  requireAt(ctx, 'pricing:write', { channelId: row.channel_id, locationId: null })
}
