import type { Channel } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { channelColumns, channelOfRow } from './channel-of-row.ts'

/** One channel, archived or not; refuses an unknown one. */
export async function channelDetail(ctx: Ctx, channelId: Id<'chn'>): Promise<Channel> {
  const row = await db(ctx)
    .selectFrom('channels.channel')
    .select(channelColumns)
    .where('id', '=', channelId)
    .executeTakeFirst()
  if (row === undefined) return channelsRefusals.refuse.unknown_channel({ channelId })
  return channelOfRow(row)
}
