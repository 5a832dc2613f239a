import type { ChannelPolicy } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { policyOf } from './prior-prices.ts'

/** What a channel says of prior prices where the law leaves a choice; version 0 is the usual. */
export async function channelPolicy(ctx: Ctx, channelId: Id<'chn'>): Promise<ChannelPolicy> {
  const row = await db(ctx)
    .selectFrom('pricing.channel_policy')
    .select(['progressive', 'perishable', 'new_arrival as newArrival', 'version'])
    .where('channel_id', '=', channelId)
    .executeTakeFirst()
  return { channelId, ...(row ?? { ...policyOf(new Map(), channelId), version: 0 }) }
}
