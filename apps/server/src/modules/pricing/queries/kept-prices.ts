import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { scopeText, type KeptPrice, type PriceScope } from '../rules/price-slot.ts'

/** All that is kept in the scopes of these prices, in one statement. */
export async function keptPrices(ctx: Ctx, scopes: readonly PriceScope[]): Promise<KeptPrice[]> {
  if (scopes.length === 0) return []
  const wanted = sql<{ variant_id: string; scope: string }>`(
    select distinct * from unnest(${scopes.map(({ variantId }) => variantId)}::text[],
      ${scopes.map(scopeText)}::text[]) as w (variant_id, scope))`
  return db(ctx)
    .selectFrom('pricing.price as p')
    .innerJoin(wanted.as('w'), (join) =>
      join.onRef('w.variant_id', '=', 'p.variant_id').onRef('w.scope', '=', 'p.scope'),
    )
    .select([
      'p.id',
      'p.variant_id as variantId',
      'p.currency',
      'p.amount_minor as amount',
      'p.tax_included as taxIncluded',
      'p.channel_id as channelId',
      'p.country',
      'p.list_id as listId',
      'p.group_id as groupId',
      'p.company_id as companyId',
      'p.min_quantity as minQuantity',
      'p.valid_from as validFrom',
      'p.valid_until as validUntil',
    ])
    .execute()
}
