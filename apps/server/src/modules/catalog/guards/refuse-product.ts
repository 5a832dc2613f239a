import type { SavedProduct } from '@redthread/contract/catalog'
import type { ProductDocument, Publication } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { lockCatalog } from './lock-catalog.ts'

/** Holds the catalog and gives the version of a product; refuses an unknown or outdated one. */
export async function lockProduct(
  ctx: Ctx,
  productId: Id<'prd'>,
  ifMatch: number | null,
): Promise<number> {
  await lockCatalog(ctx)
  const row = await db(ctx)
    .selectFrom('catalog.product')
    .select('version')
    .where('id', '=', productId)
    .executeTakeFirst()
  if (row === undefined) return catalogRefusals.refuse.unknown_product({ productId })
  if (ifMatch !== null && ifMatch !== row.version) {
    platformRefusals.refuse.version_conflict({ version: row.version })
  }
  return row.version
}

/** Throws what a save of one document was refused for; gives back the id of a saved one. */
export function refuseUnsaved(saved: SavedProduct | undefined): Id<'prd'> {
  if (saved === undefined) return catalogRefusals.refuse.invalid_product({ errors: [] })
  if (saved.outcome === 'refused') {
    return catalogRefusals.refuse.invalid_product({ errors: saved.errors })
  }
  return saved.productId
}

/** Refuses where publications change in a channel that the caller may not publish to. */
export function requirePublishing(
  ctx: Ctx,
  before: readonly Publication[],
  after: ProductDocument['publications'],
): void {
  if (after === undefined) return
  const told = (list: readonly Publication[]) =>
    new Map(list.map((one) => [one.channelId, `${String(one.from)} ${String(one.until)}`]))
  const [old, fresh] = [told(before), told(after)]
  for (const channelId of new Set([...old.keys(), ...fresh.keys()])) {
    if (old.get(channelId) === fresh.get(channelId)) continue
    requireAt(ctx, 'catalog:publish', { channelId, locationId: null })
  }
}
