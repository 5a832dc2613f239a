import type { ProductCompleteness } from '@redthread/contract/catalog-completeness'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { productDetail } from './product-detail.ts'

/** How a product stands in every channel: shown or not, and what is missing in which language. */
export async function productCompleteness(
  ctx: Ctx,
  productId: Id<'prd'>,
): Promise<ProductCompleteness> {
  const { channels } = await productDetail(ctx, productId)
  return { productId, channels }
}
