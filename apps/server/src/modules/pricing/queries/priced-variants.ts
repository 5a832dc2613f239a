import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { variantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/**
 * Variants that have a price for everybody, by currency, in the order of their SKUs: what belongs
 * together mostly stands together.
 */
export async function pricedVariants(
  ctx: Ctx,
  currencies: readonly Currency[],
): Promise<Map<Currency, Id<'var'>[]>> {
  const { rows } = await sql<{ currency: Currency; ids: Id<'var'>[] }>`
    select currency, array_agg(variant_id order by variant_id) as ids from (
      select distinct currency, variant_id from pricing.price
      where currency = any(${currencies}::text[]) and channel_id is null and list_id is null
        and group_id is null and company_id is null and country is null and min_quantity = 1
        and valid_from is null and amount_minor > 0
      order by variant_id limit 20000) as priced
    group by currency`.execute(ctx.tx)
  const facts = await variantFacts(ctx, [...new Set(rows.flatMap(({ ids }) => ids))])
  const skuOf = (id: Id<'var'>): string => facts.get(id)?.sku ?? ''
  const bySku = (a: Id<'var'>, b: Id<'var'>): number => (skuOf(a) < skuOf(b) ? -1 : 1)
  return new Map(rows.map(({ currency, ids }) => [currency, ids.toSorted(bySku)]))
}
