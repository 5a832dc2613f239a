import { sql } from 'kysely'
import type { PriceException } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { variantFacts } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Declared } from '../rules/parity-row.ts'
import { db } from '../tables.ts'

const stands = (now: Temporal.Instant) =>
  sql<boolean>`withdrawn_at is null and (until is null or until > ${now})`

/** The differences that are declared now: for one variant before those for all. */
export function declaredNow(ctx: Ctx): Promise<Declared[]> {
  return db(ctx)
    .selectFrom('pricing.price_exception')
    .select(['id', 'channel_id as channelId', 'variant_id as variantId'])
    .where(stands(ctx.now))
    .orderBy(sql`variant_id nulls last`)
    .orderBy('id')
    .execute()
}

interface Filter {
  readonly channelId?: Id<'chn'>
  readonly limit?: number
  readonly after?: string
}

/** Declared differences that stand, the newest first: who, why, until when. */
export async function priceExceptions(ctx: Ctx, filter: Filter): Promise<Page<PriceException>> {
  const { limit = 50, channelId } = filter
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 2)
  const reached = reach(ctx.actor, 'pricing:read', 'channels')
  let query = db(ctx)
    .selectFrom('pricing.price_exception')
    .select(['id', 'channel_id as channelId', 'variant_id as variantId', 'reason', 'until'])
    .select(['declared_by as declaredBy', 'declared_at as declaredAt'])
    .where(stands(ctx.now))
  if (channelId !== undefined) query = query.where('channel_id', '=', channelId)
  if (reached !== '*') query = query.where(sql<boolean>`channel_id = any(${reached}::text[])`)
  if (key !== null) {
    query = query.where(sql<boolean>`(declared_at, id) < (${key[0]}::timestamptz, ${key[1]})`)
  }
  const rows = await query
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [row.declaredAt.toString(), row.id])
  const ids = items.flatMap(({ variantId }) => (variantId === null ? [] : [variantId]))
  const facts = await variantFacts(ctx, ids)
  const skuOf = (id: Id<'var'> | null): string | null =>
    id === null ? null : (facts.get(id)?.sku ?? null)
  return { items: items.map((row) => ({ ...row, sku: skuOf(row.variantId) })), next }
}
