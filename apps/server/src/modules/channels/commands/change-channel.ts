import { sql } from 'kysely'
import { channelChanged, type Channel, type ChannelUpdate } from '@redthread/contract/channels'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { channelFields, refuseFaultyChannel } from '../guards/channel-fields.ts'
import { refuseChannel, refuseTakenPlace } from '../guards/refuse-channel.ts'
import { channelColumns, channelOfRow } from '../queries/channel-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

interface Change {
  readonly channelId: Id<'chn'>
  readonly ifMatch: number | null
  readonly fields: ChannelUpdate
}

/** Changes the given fields of a channel; what comes of it must fit together as a whole. */
export async function changeChannel(ctx: Ctx, change: Change): Promise<Channel> {
  const { channelId, ifMatch, fields } = change
  const before = await db(ctx)
    .selectFrom('channels.channel')
    .select(channelColumns)
    .where('id', '=', channelId)
    .forUpdate()
    .executeTakeFirst()
  if (before === undefined) return refuseChannel(ctx, channelId)
  if (ifMatch !== null && ifMatch !== before.version) {
    platformRefusals.refuse.version_conflict({ version: before.version })
  }
  refuseFaultyChannel({ ...channelOfRow(before), ...fields })
  const row = await db(ctx)
    .updateTable('channels.channel')
    .set({ ...channelFields(fields), version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('id', '=', channelId)
    .returning(channelColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenPlace)
  const { brand_id: brandId, version, state } = row
  const news = { channelId, brandId, version, state, change: 'edited' as const }
  await emit(ctx, channelChanged, channelId, news)
  forgetStorefronts(ctx)
  return channelOfRow(row)
}
