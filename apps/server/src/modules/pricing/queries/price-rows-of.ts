import { sql } from 'kysely'
import type { PriceRow } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { variantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const columns = [
  'id',
  'variant_id as variantId',
  'currency',
  'amount_minor as amount',
  'tax_included as taxIncluded',
  'channel_id as channelId',
  'country',
  'list_id as listId',
  'group_id as groupId',
  'company_id as companyId',
  'min_quantity as minQuantity',
  'valid_from as validFrom',
  'valid_until as validUntil',
  'source',
  'changed_at as changedAt',
] as const

/** Every price that is written down for some variants, archived windows included. */
export async function priceRowsOf(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<PriceRow[]> {
  const [rows, facts] = await Promise.all([
    db(ctx)
      .selectFrom('pricing.price')
      .select(columns)
      .where(sql<boolean>`variant_id = any(${variantIds}::text[])`)
      .orderBy('variant_id')
      .orderBy('currency')
      .orderBy('scope')
      .orderBy('valid_from')
      .execute(),
    variantFacts(ctx, variantIds),
  ])
  return rows.map((row) => ({ ...row, sku: facts.get(row.variantId)?.sku ?? '' }))
}

/** The prices of a list, in the order of their ids, a slice at a time. */
export async function rowsOfPriceList(
  ctx: Ctx,
  listId: Id<'lst'>,
  { after, limit }: { after: readonly [string, string] | null; limit: number },
): Promise<PriceRow[]> {
  let query = db(ctx).selectFrom('pricing.price').select(columns).where('list_id', '=', listId)
  if (after !== null) {
    query = query.where(sql<boolean>`(variant_id, id) > (${after[0]}, ${after[1]})`)
  }
  const rows = await query.orderBy('variant_id').orderBy('id').limit(limit).execute()
  const facts = await variantFacts(ctx, [...new Set(rows.map(({ variantId }) => variantId))])
  return rows.map((row) => ({ ...row, sku: facts.get(row.variantId)?.sku ?? '' }))
}
