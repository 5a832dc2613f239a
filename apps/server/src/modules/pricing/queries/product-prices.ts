import type { PriceRow } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { variantPage } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { priceRowsOf } from './price-rows-of.ts'

const most = 2_048

/** Every price of a product's variants that are not archived. */
export async function productPrices(ctx: Ctx, productId: Id<'prd'>): Promise<PriceRow[]> {
  const variants = await variantPage(ctx, { productIds: [productId], limit: most })
  return priceRowsOf(
    ctx,
    variants.map(({ variantId }) => variantId),
  )
}
