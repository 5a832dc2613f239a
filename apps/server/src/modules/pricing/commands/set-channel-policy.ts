import { sql } from 'kysely'
import { policyChanged } from '@redthread/contract/pricing'
import type { ChannelPolicy, OmnibusChoice } from '@redthread/contract/pricing-lists'
import { platformRefusals } from '@redthread/contract/platform'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import { channelExists } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { channelPolicy } from '../queries/channel-policy.ts'
import { forgetOffers } from '../queries/offers.ts'
import { db } from '../tables.ts'

interface Choice extends OmnibusChoice {
  readonly channelId: Id<'chn'>
  readonly ifMatch: number | null
}

/**
 * Says what a channel makes of prior prices where the law leaves a choice. Reductions that have
 * begun keep the prior price that was frozen then.
 */
export async function setChannelPolicy(ctx: Ctx, choice: Choice): Promise<ChannelPolicy> {
  const { channelId, ifMatch, progressive, perishable, newArrival } = choice
  if (!(await channelExists(ctx, channelId))) {
    return channelsRefusals.refuse.unknown_channel({ channelId })
  }
  const before = await channelPolicy(ctx, channelId)
  if (ifMatch !== null && ifMatch !== before.version) {
    platformRefusals.refuse.version_conflict({ version: before.version })
  }
  const said = { progressive, perishable, new_arrival: newArrival, changed_at: ctx.now }
  await db(ctx)
    .insertInto('pricing.channel_policy')
    .values({ channel_id: channelId, ...said })
    .onConflict((conflict) =>
      conflict
        .column('channel_id')
        .doUpdateSet({ ...said, version: sql<number>`pricing.channel_policy.version + 1` }),
    )
    .execute()
  forgetOffers(ctx)
  const after = await channelPolicy(ctx, channelId)
  await emit(ctx, policyChanged, channelId, { channelId, version: after.version })
  return after
}
