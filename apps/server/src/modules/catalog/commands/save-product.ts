import type { ProductDocument } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { ProductView } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { lockProduct, refuseUnsaved, requirePublishing } from '../guards/refuse-product.ts'
import { productDetail } from '../queries/product-detail.ts'
import { productDocuments } from '../queries/product-documents.ts'
import { productIdsByHandle } from '../queries/product-ids-by-handle.ts'
import type { Absent } from '../rules/whole-product.ts'
import { saveProducts } from './save-products.ts'

/** Makes a new product of a document; refuses a handle or id that there is already. */
export async function createProduct(
  ctx: Ctx,
  document: ProductDocument,
  source = 'editor',
): Promise<ProductView> {
  const { handle } = document
  await lockCatalog(ctx)
  const there = await productIdsByHandle(ctx, [handle])
  if (there.has(handle)) {
    const errors = [{ path: '/handle', code: 'handle_taken', value: handle }]
    catalogRefusals.refuse.invalid_product({ errors })
  }
  const { id: _, ...fresh } = document
  requirePublishing(ctx, [], fresh.publications)
  const [saved] = await saveProducts(ctx, [fresh], { source })
  return productDetail(ctx, refuseUnsaved(saved))
}

interface Save {
  readonly productId: Id<'prd'>
  readonly document: ProductDocument
  readonly ifMatch: number | null
  readonly absent?: Absent
  readonly source?: string
}

/** Saves a product over what is there; refuses an outdated version, and naming another product. */
export async function saveProduct(ctx: Ctx, save: Save): Promise<ProductView> {
  const { productId, ifMatch, absent = 'keep', source = 'editor' } = save
  await lockProduct(ctx, productId, ifMatch)
  const [before] = await productDocuments(ctx, [productId])
  const document = { ...save.document, id: productId }
  requirePublishing(
    ctx,
    before?.publications ?? [],
    document.publications ?? (absent === 'clear' ? [] : undefined),
  )
  const [saved] = await saveProducts(ctx, [document], { source, absent })
  return productDetail(ctx, refuseUnsaved(saved))
}
