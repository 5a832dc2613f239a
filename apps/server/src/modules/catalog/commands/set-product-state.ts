import type { ProductState } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { ProductView } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockProduct } from '../guards/refuse-product.ts'
import { productDocuments } from '../queries/product-documents.ts'
import { saveProduct } from './save-product.ts'

interface Move {
  readonly productId: Id<'prd'>
  readonly state: ProductState
  readonly ifMatch: number | null
}

/** Activates a product, makes it a draft again, or archives it; all else of it stays. */
export async function setProductState(ctx: Ctx, move: Move): Promise<ProductView> {
  const { productId, state, ifMatch } = move
  await lockProduct(ctx, productId, ifMatch)
  const [document] = await productDocuments(ctx, [productId])
  if (document === undefined) return catalogRefusals.refuse.unknown_product({ productId })
  return saveProduct(ctx, { productId, document: { ...document, state }, ifMatch })
}
