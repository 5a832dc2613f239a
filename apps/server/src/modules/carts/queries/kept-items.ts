import { sql } from 'kysely'
import type { Storefront } from '@redthread/contract/channels'
import type { KeptItem, KeptKind } from '@redthread/contract/carts-shared'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { knownArticles } from '#modules/catalog/index.ts'
import { availability } from '#modules/inventory/index.ts'
import { pricesFor } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { articleOf } from '../rules/article-of.ts'
import { promiseOf } from '../rules/promise-of.ts'
import { db } from '../tables.ts'
import { isSold } from './goods-of.ts'

/** The most that is shown of a wishlist, or saved for later. */
export const mostKept = 200

/** Something put aside, as it is kept. */
export interface KeptRow {
  readonly variant_id: Id<'var'>
  readonly quantity: number
  readonly kept_at: Temporal.Instant
}

/** Whose, in which channel, and which of the two. */
export interface KeptAsked {
  readonly people: readonly Id<'per'>[]
  readonly channelId: Id<'chn'>
  readonly kind: KeptKind
}

/** What people put aside, the latest first; the same article once, of whoever kept it last. */
export async function keptRows(
  ctx: Ctx,
  { people, channelId, kind }: KeptAsked,
): Promise<KeptRow[]> {
  const rows = await db(ctx)
    .selectFrom('carts.kept_item')
    .select(['variant_id', 'quantity', 'kept_at'])
    .where(sql<boolean>`customer_id = any(${people}::text[])`)
    .where('channel_id', '=', channelId)
    .where('kind', '=', kind)
    .orderBy('kept_at', 'desc')
    .orderBy('variant_id')
    .limit(mostKept)
    .execute()
  return [...new Map(rows.toReversed().map((row) => [row.variant_id, row])).values()].toReversed()
}

interface Showing {
  readonly channel: Storefront
  readonly country?: string
  readonly locale: Locale
}

/** What was put aside as it is shown, with what it costs today. */
export async function keptItems(
  ctx: Ctx,
  rows: readonly KeptRow[],
  { channel, country = channel.country, locale }: Showing,
): Promise<KeptItem[]> {
  if (rows.length === 0) return []
  const { id: channelId, currency } = channel
  const ids = rows.map(({ variant_id: id }) => id)
  const [articles, prices, stock] = await Promise.all([
    knownArticles(ctx, ids),
    pricesFor(ctx, ids, { channelId, country, currency }),
    availability(ctx, { channelId, variantIds: ids }),
  ])
  return rows.map(({ variant_id: id, quantity, kept_at: keptAt }) => {
    const article = articles.get(id)
    const price = isSold(article, channelId) ? prices.get(id) : undefined
    const { now, later } = promiseOf(stock.get(id), { kind: null, locationId: null })
    return {
      article: articleOf(article, id, locale),
      quantity,
      unit: price?.amount ?? null,
      prior: price?.compareAt ?? null,
      currency,
      inStock: price !== undefined && now + later > 0,
      keptAt,
    }
  })
}
