import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { assetUses } from '../queries/asset-uses.ts'
import { db } from '../tables.ts'

/** Deletes a file that nothing shows any more; refuses one in use. */
export async function deleteAsset(ctx: Ctx, assetId: Id<'ast'>): Promise<void> {
  await lockCatalog(ctx)
  const { products, categories } = await assetUses(ctx, assetId)
  if (products.length + categories.length > 0) {
    catalogRefusals.refuse.in_use({ products: products.map(({ id }) => id) })
  }
  await db(ctx).deleteFrom('catalog.asset_content').where('asset_id', '=', assetId).execute()
  await db(ctx).deleteFrom('catalog.asset').where('id', '=', assetId).execute()
}
