import { sql } from 'kysely'
import { listChanged } from '@redthread/contract/pricing'
import { promotionChanged } from '@redthread/contract/promotions'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { promotionColumns, promotionState } from '../queries/promotion-of-row.ts'
import { nextBoundary } from '../queries/next-boundary.ts'
import { db } from '../tables.ts'
import { announcePrices } from './announce-prices.ts'

/** What begins or ends next, and the lists and general promotions whose variants are to be told. */
export interface Announced {
  readonly next: Temporal.Instant | null
  /** Those whose own price began or ended: told already, to be frozen where they are reduced. */
  readonly variantIds: readonly Id<'var'>[]
  readonly lists: readonly Id<'lst'>[]
  readonly promotions: readonly Id<'pmo'>[]
}

interface Span {
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

/** Tells of every window that began or ended since the last time, once, whoever else tries. */
export async function announceDue(ctx: Ctx): Promise<Announced> {
  const from = await lastTold(ctx)
  const span = { from, to: ctx.now }
  if (Temporal.Instant.compare(from, ctx.now) >= 0) return idle(ctx)
  const variantIds = await variantsDue(ctx, span)
  await settleBegun(ctx, span)
  await announcePrices(ctx, variantIds)
  const lists = await tellLists(ctx, span)
  const promotions = await tellPromotions(ctx, span)
  await db(ctx).updateTable('pricing.announced').set({ until: ctx.now }).execute()
  return { next: await nextBoundary(ctx), variantIds, lists, promotions }
}

async function idle(ctx: Ctx): Promise<Announced> {
  return { next: await nextBoundary(ctx), variantIds: [], lists: [], promotions: [] }
}

async function lastTold(ctx: Ctx): Promise<Temporal.Instant> {
  const { until } = await db(ctx)
    .selectFrom('pricing.announced')
    .select('until')
    .forUpdate()
    .executeTakeFirstOrThrow()
  return until
}

async function variantsDue(ctx: Ctx, { from, to }: Span): Promise<Id<'var'>[]> {
  const { rows } = await sql<{ id: Id<'var'> }>`
    select distinct variant_id as id from pricing.price
    where (valid_from > ${from} and valid_from <= ${to})
      or (valid_until > ${from} and valid_until <= ${to})
    order by 1`.execute(ctx.tx)
  return rows.map(({ id }) => id)
}

/**
 * An open-ended price that has begun takes the place of the one before it: from then on it is
 * simply the price, and the next one written down replaces it.
 */
async function settleBegun(ctx: Ctx, { to }: Span): Promise<void> {
  await sql`
    with begun as (
      select id, variant_id, scope from pricing.price
      where valid_from <= ${to} and valid_until is null
    ), gone as (
      delete from pricing.price p using begun b
      where p.variant_id = b.variant_id and p.scope = b.scope and p.valid_from is null
      returning p.*
    )
    insert into pricing.price_history (row_id, variant_id, currency, amount_minor, tax_included,
      channel_id, country, list_id, group_id, company_id, effective_from, source, recorded_at,
      recorded_by)
    select id, variant_id, currency, null, tax_included, channel_id, country, list_id, group_id,
      company_id, ${ctx.now}, case when list_id is null then 'price' else 'price_list' end,
      ${ctx.now}, 'system:pricing' from gone where min_quantity = 1`.execute(ctx.tx)
  await sql`update pricing.price set valid_from = null
    where valid_from <= ${to} and valid_until is null`.execute(ctx.tx)
}

async function tellLists(ctx: Ctx, { from, to }: Span): Promise<Id<'lst'>[]> {
  const { rows } = await sql<{ id: Id<'lst'>; version: number }>`
    select id, version from pricing.price_list
    where state = 'active' and ((starts_at > ${from} and starts_at <= ${to})
      or (ends_at > ${from} and ends_at <= ${to}))
    order by id`.execute(ctx.tx)
  for (const { id, version } of rows) await emit(ctx, listChanged, id, { listId: id, version })
  return rows.map(({ id }) => id)
}

async function tellPromotions(ctx: Ctx, { from, to }: Span): Promise<Id<'pmo'>[]> {
  const rows = await db(ctx)
    .selectFrom('pricing.promotion')
    .select(promotionColumns)
    .where('switch', '=', 'on')
    .where(
      sql<boolean>`((valid_from > ${from} and valid_from <= ${to})
        or (valid_until > ${from} and valid_until <= ${to}))`,
    )
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const news = { promotionId: row.id, version: row.version, isGeneral: row.is_general }
    await emit(ctx, promotionChanged, row.id, { ...news, state: promotionState(row, ctx.now) })
  }
  return rows.flatMap(({ id, is_general: isGeneral }) => (isGeneral ? [id] : []))
}
