import type { Targets } from '@redthread/contract/pricing-stored'
import type { Id } from '@redthread/kernel/id'
import { variantPage } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import type { SliceAsked } from './list-variants.ts'

/**
 * The variants that a promotion's targets may mean, in the order of their ids: rather some too many
 * than one too few.
 */
export async function promotionVariants(
  ctx: Ctx,
  promotionId: Id<'pmo'>,
  { after, limit }: SliceAsked,
): Promise<Id<'var'>[]> {
  const row = await db(ctx)
    .selectFrom('pricing.promotion')
    .select('targets')
    .where('id', '=', promotionId)
    .executeTakeFirst()
  if (row === undefined) return []
  const named = variantsNamed(row.targets)
  if (named !== null) return named.filter((id) => id > after).slice(0, limit)
  const rows = await variantPage(ctx, { ...placesNamed(row.targets), after, limit })
  return rows.map(({ variantId }) => variantId)
}

function variantsNamed(targets: Targets): Id<'var'>[] | null {
  for (const target of targets) {
    if (target.kind === 'variants' && target.except !== true) return target.variantIds.toSorted()
  }
  return null
}

function placesNamed(targets: Targets) {
  const places: { productIds?: Id<'prd'>[]; categoryIds?: Id<'cat'>[] } = {}
  for (const target of targets) {
    if (target.except === true) continue
    if (target.kind === 'products') places.productIds ??= target.productIds
    if (target.kind === 'categories') places.categoryIds ??= target.categoryIds
  }
  return places
}
