import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { PriceContext } from '@redthread/pricing/price-row'
import type { Ctx } from '#platform/ctx.ts'
import type { StoredPrice } from '../rules/engine-row.ts'

/**
 * The prices of variants that hold somewhere near the question, or will; one statement. The ids
 * stand in a subselect: a plan that does not depend on them is made once, not at each call.
 */
export async function storedPrices(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  ask: PriceContext,
): Promise<Map<string, StoredPrice[]>> {
  const at = Temporal.Instant.fromEpochMilliseconds(ask.at)
  const { rows } = await sql<StoredPrice>`
    select ${columns} from pricing.price
    where variant_id = any((select ${variantIds}::text[])::text[]) and currency = ${ask.currency}
      and min_quantity <= ${ask.quantity}
      and (channel_id is null or channel_id = ${ask.channelId})
      and (country is null or country = ${ask.country})
      and (group_id is null or group_id = any(${ask.groupIds}::text[]))
      and (company_id is null or company_id = ${ask.companyId})
      and (valid_until is null or valid_until > ${at})`.execute(ctx.tx)
  return byVariant(rows)
}

/** All prices of variants in force or to come; those that have none have an empty list. */
export async function everyStoredPrice(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
): Promise<Map<Id<'var'>, readonly StoredPrice[]>> {
  const { rows } = await sql<StoredPrice>`
    select ${columns} from pricing.price
    where variant_id = any((select ${variantIds}::text[])::text[])
      and (valid_until is null or valid_until > ${ctx.now})`.execute(ctx.tx)
  const found = byVariant(rows)
  return new Map(variantIds.map((id) => [id, found.get(id) ?? []]))
}

const columns = sql`id, variant_id as "variantId", currency, amount_minor as amount,
  tax_included as "taxIncluded", channel_id as "channelId", country, list_id as "listId",
  group_id as "groupId", company_id as "companyId", min_quantity as "minQuantity",
  (extract(epoch from valid_from) * 1000)::bigint as "validFrom",
  (extract(epoch from valid_until) * 1000)::bigint as "validUntil"`

function byVariant(rows: readonly StoredPrice[]): Map<string, StoredPrice[]> {
  const lists = new Map<string, StoredPrice[]>()
  for (const row of rows) {
    const list = lists.get(row.variantId)
    if (list === undefined) lists.set(row.variantId, [row])
    else list.push(row)
  }
  return lists
}
