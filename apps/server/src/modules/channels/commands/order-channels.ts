import { sql } from 'kysely'
import { channelChanged, type ChannelState } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { reordered } from '../rules/reordered.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

interface Moved {
  readonly id: Id<'chn'>
  readonly brand_id: Id<'brd'>
  readonly state: ChannelState
  readonly version: number
}

/** Puts channels into the given order, on the places that they hold; refuses an unknown one. */
export async function orderChannels(ctx: Ctx, ids: readonly Id<'chn'>[]): Promise<void> {
  const all = await db(ctx)
    .selectFrom('channels.channel')
    .select('id')
    .orderBy('rank')
    .orderBy('id')
    .forUpdate()
    .execute()
  const current = all.map(({ id }) => id)
  const sorted = reordered(current, ids)
  if (sorted === null) return channelsRefusals.refuse.unknown_channel({ ids })
  const { rows } = await sql<Moved>`
    update channels.channel as c
    set rank = sorted.place - 1, version = c.version + 1, changed_at = ${ctx.now}
    from unnest(${sorted}::text[]) with ordinality as sorted(id, place)
    where c.id = sorted.id and c.rank <> sorted.place - 1
    returning c.id, c.brand_id, c.state, c.version`.execute(ctx.tx)
  for (const { id, brand_id: brandId, state, version } of rows) {
    const news = { channelId: id, brandId, state, version, change: 'moved' as const }
    await emit(ctx, channelChanged, id, news)
  }
  forgetStorefronts(ctx)
}
