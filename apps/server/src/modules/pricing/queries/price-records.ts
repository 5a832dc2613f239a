import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Ctx } from '#platform/ctx.ts'
import type { PriceRecord, Version } from '../rules/effective-entries.ts'
import type { StoredPrice } from '../rules/engine-row.ts'
import type { ListTerms } from '../rules/list-terms.ts'
import { db } from '../tables.ts'
import type { Goods } from './goods-facts.ts'
import { termsOfRow } from './terms-of-row.ts'

type PriceVersion = PriceRecord['prices'][number]

/** What was written down of prices in a currency, by variant; lists and promotions are shared. */
export async function priceRecords(
  ctx: Ctx,
  goods: ReadonlyMap<Id<'var'>, Goods>,
  { currency, taxIncluded }: { currency: Currency; taxIncluded: boolean },
): Promise<Map<Id<'var'>, PriceRecord>> {
  const [prices, lists, promotions] = await Promise.all([
    priceVersions(ctx, [...goods.keys()], currency),
    listVersions(ctx),
    promotionVersions(ctx),
  ])
  const records = new Map<Id<'var'>, PriceRecord>()
  for (const [id, { facts }] of goods) {
    const own = prices.get(id) ?? []
    const named = new Set(own.map(({ value }) => value?.listId ?? null))
    const ownLists = lists.filter((version) => named.has(version.id))
    records.set(id, { prices: own, lists: ownLists, promotions, facts, taxIncluded })
  }
  return records
}

async function priceVersions(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  currency: Currency,
): Promise<Map<string, PriceVersion[]>> {
  const rows = await db(ctx)
    .selectFrom('pricing.price_history')
    .select([
      'row_id',
      'variant_id',
      'currency',
      'amount_minor',
      'tax_included',
      'channel_id',
      'country',
      'list_id',
      'group_id',
      'company_id',
      'effective_from',
      'effective_until',
      'source',
      'recorded_at',
    ])
    .where(sql<boolean>`variant_id = any(${variantIds}::text[])`)
    .where('currency', '=', currency)
    .orderBy('variant_id')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const versions = new Map<string, PriceVersion[]>()
  for (const row of rows) {
    const isBackfill = row.source === 'backfill'
    const from = row.effective_from.epochMilliseconds
    const value: StoredPrice | null =
      row.amount_minor === null
        ? null
        : {
            id: row.row_id,
            variantId: row.variant_id,
            currency: row.currency,
            amount: row.amount_minor,
            taxIncluded: row.tax_included,
            channelId: row.channel_id,
            country: row.country,
            listId: row.list_id,
            groupId: row.group_id,
            companyId: row.company_id,
            minQuantity: 1,
            validFrom: from,
            validUntil: row.effective_until?.epochMilliseconds ?? null,
          }
    const knownFrom = isBackfill ? from : row.recorded_at.epochMilliseconds
    const list = versions.get(row.variant_id) ?? []
    list.push({ id: row.row_id, knownFrom, value, isBackfill })
    versions.set(row.variant_id, list)
  }
  for (const list of versions.values()) list.sort((a, b) => a.knownFrom - b.knownFrom)
  return versions
}

async function listVersions(ctx: Ctx): Promise<Version<ListTerms>[]> {
  const rows = await db(ctx)
    .selectFrom('pricing.list_history')
    .selectAll()
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.list_id,
    knownFrom: row.recorded_at.epochMilliseconds,
    value: termsOfRow(row.list_id, row, row.is_on),
  }))
}

async function promotionVersions(ctx: Ctx): Promise<Version<Promotion>[]> {
  const rows = await db(ctx)
    .selectFrom('pricing.promotion_history')
    .select(['promotion_id', 'is_on', 'rules', 'recorded_at'])
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.promotion_id,
    knownFrom: row.recorded_at.epochMilliseconds,
    value: row.is_on ? row.rules : null,
  }))
}
