import { sql } from 'kysely'
import type { PriceList, PriceListState } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { listColumns, listOfRow } from './list-of-row.ts'
import { rowsOfList } from './price-list-detail.ts'

interface Filter {
  readonly state?: PriceListState
  readonly channelId?: Id<'chn'>
  readonly limit?: number
  readonly after?: string
}

/**
 * Price lists, the one changed last first, page by page: those for every channel, and those for
 * channels that the caller's grants reach.
 */
export async function priceListPage(ctx: Ctx, filter: Filter): Promise<Page<PriceList>> {
  const { state, channelId, limit = 50 } = filter
  const reached = reach(ctx.actor, 'pricing:read', 'channels')
  let query = db(ctx).selectFrom('pricing.price_list').select(listColumns).select(rowsOfList)
  if (state !== undefined) query = query.where('state', '=', state)
  if (channelId !== undefined) query = query.where(isFor([channelId]))
  if (reached !== '*') query = query.where(isFor(reached))
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 2)
  if (key !== null) {
    query = query.where(sql<boolean>`(changed_at, id) < (${key[0]}::timestamptz, ${key[1]})`)
  }
  const rows = await query
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [row.changed_at.toString(), row.id])
  return { items: items.map((row) => listOfRow(row, row.rows, ctx.now)), next }
}

function isFor(channelIds: readonly string[]) {
  return sql<boolean>`(channel_ids = '{}' or channel_ids && ${channelIds}::text[])`
}
