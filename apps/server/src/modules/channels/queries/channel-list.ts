import { sql } from 'kysely'
import type { Channel, ChannelKind, ChannelState } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import { pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { afterRank } from '../guards/after-rank.ts'
import { db } from '../tables.ts'
import { channelColumns, channelOfRow } from './channel-of-row.ts'

interface Filter {
  readonly brandId?: Id<'brd'>
  readonly kind?: ChannelKind
  readonly state?: ChannelState
  readonly country?: string
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/** Channels in their order, page by page: those that the caller's grants reach. */
export async function channelList(ctx: Ctx, filter: Filter): Promise<Page<Channel>> {
  const { brandId, kind, state, country, q, limit = 50 } = filter
  const reached = reach(ctx.actor, 'channels:read', 'channels')
  let query = db(ctx).selectFrom('channels.channel').select(channelColumns)
  if (reached !== '*') query = query.where(sql<boolean>`id = any(${reached}::text[])`)
  if (brandId !== undefined) query = query.where('brand_id', '=', brandId)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (state !== undefined) query = query.where('state', '=', state)
  if (country !== undefined) query = query.where('country', '=', country)
  if (q !== undefined) query = query.where('code', 'ilike', `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`)
  const rows = await query
    .where(afterRank(filter.after))
    .orderBy('rank')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.rank, row.id])
  return { items: page.items.map(channelOfRow), next: page.next }
}
