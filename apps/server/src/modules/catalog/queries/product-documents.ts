import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { documentOf } from '../rules/document-of.ts'
import { wholeProducts } from './whole-products.ts'

/**
 * Products as documents, in the order of the ids; those unknown are left out. Saving them again
 * changes nothing.
 */
export async function productDocuments(
  ctx: Ctx,
  ids: readonly Id<'prd'>[],
): Promise<ProductDocument[]> {
  const kept = await wholeProducts(ctx, ids)
  return ids.flatMap((id) => {
    const product = kept.get(id)?.product
    return product === undefined ? [] : [documentOf(product)]
  })
}
