import { sql } from 'kysely'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { assetColumns, assetOfRow } from './asset-of-row.ts'

/** A file, and which products and categories show it; refuses an unknown one. */
export async function assetUses(ctx: Ctx, assetId: Id<'ast'>) {
  const swatch = JSON.stringify([{ values: [{ swatch: assetId }] }])
  const [row, products, categories] = await Promise.all([
    db(ctx)
      .selectFrom('catalog.asset')
      .select(assetColumns)
      .where('id', '=', assetId)
      .executeTakeFirst(),
    sql<{ id: Id<'prd'>; name: string }>`
      select p.id, p.name from catalog.product p where p.id in (
        select product_id from catalog.media where asset_id = ${assetId}
        union select product_id from catalog.variant where asset_id = ${assetId}
        union select id from catalog.product where options @> ${swatch}::jsonb)
      order by p.name limit 50`.execute(ctx.tx),
    db(ctx)
      .selectFrom('catalog.category')
      .select(['id', 'handle'])
      .where('image', '=', assetId)
      .execute(),
  ])
  if (row === undefined) return catalogRefusals.refuse.unknown_asset({ assetId })
  return { asset: assetOfRow(row), products: products.rows, categories }
}
