import { sql } from 'kysely'
import { channelChanged, channelMoves } from '@redthread/contract/channels'
import type { Channel, ChannelState } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lockBrand } from '../guards/lock-brand.ts'
import { refuseTakenPlace } from '../guards/refuse-channel.ts'
import { channelColumns, channelOfRow } from '../queries/channel-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

interface Move {
  readonly channelId: Id<'chn'>
  readonly ifMatch: number | null
  readonly state: ChannelState
}

const { refuse } = channelsRefusals

/**
 * Pauses, resumes, archives or brings back a channel, as the table of moves allows; what it
 * already is, it stays. Bringing back refuses where its address or location has a new owner.
 */
export async function moveChannel(ctx: Ctx, { channelId, ifMatch, state }: Move): Promise<Channel> {
  const before = await db(ctx)
    .selectFrom('channels.channel')
    .select(channelColumns)
    .where('id', '=', channelId)
    .executeTakeFirst()
  if (before === undefined) return refuse.unknown_channel({ channelId })
  const { brand_id: brandId } = before
  // The brand first, as everywhere: it must not be archived while a channel comes back.
  if (before.state === 'archived') await lockBrand(ctx, brandId)
  if (state === before.state && (ifMatch ?? before.version) === before.version) {
    return channelOfRow(before)
  }
  if (!channelMoves[before.state].includes(state)) {
    return refuse.state_not_reachable({ from: before.state, to: state })
  }
  const row = await db(ctx)
    .updateTable('channels.channel')
    .set({ state, version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('id', '=', channelId)
    .where('version', '=', ifMatch ?? before.version)
    .returning(channelColumns)
    .executeTakeFirst()
    .catch(refuseTakenPlace)
  if (row === undefined) {
    return platformRefusals.refuse.version_conflict({ version: before.version })
  }
  const { version } = row
  await emit(ctx, channelChanged, channelId, {
    channelId,
    brandId,
    version,
    state,
    change: 'state',
  })
  forgetStorefronts(ctx)
  return channelOfRow(row)
}
