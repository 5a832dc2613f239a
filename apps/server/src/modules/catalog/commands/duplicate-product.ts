import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { ProductView } from '@redthread/contract/catalog-views'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { productDocuments } from '../queries/product-documents.ts'
import { createProduct } from './save-product.ts'

interface Copy {
  readonly productId: Id<'prd'>
  readonly handle: string
  /** Put behind every SKU, since no two variants share one. */
  readonly skuSuffix: string
}

/** Makes a draft like a product: unpublished, with addresses and SKUs of its own, no GTINs. */
export async function duplicateProduct(ctx: Ctx, copy: Copy): Promise<ProductView> {
  const { productId, handle, skuSuffix } = copy
  const [source] = await productDocuments(ctx, [productId])
  if (source === undefined) return catalogRefusals.refuse.unknown_product({ productId })
  const { id: _, publications: __, texts, ...rest } = source
  const titled = Object.entries(texts).map(([locale, { slug: ___, ...text }]) => [locale, text])
  const document: ProductDocument = {
    ...rest,
    handle,
    state: 'draft',
    texts: Object.fromEntries(titled) as ProductDocument['texts'],
    variants: source.variants.map(({ id: ___, gtin: ____, ...variant }) => ({
      ...variant,
      sku: `${variant.sku}${skuSuffix}`,
    })),
  }
  return createProduct(ctx, document, `copy of ${productId}`)
}
