import type { SavedProduct } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { requirePublishing } from '../guards/refuse-product.ts'
import { productIdsByHandle } from '../queries/product-ids-by-handle.ts'
import { wholeProducts } from '../queries/whole-products.ts'
import { saveProducts } from './save-products.ts'

/** Saves many products for a caller of the API, whose right to publish is asked for first. */
export async function putProducts(
  ctx: Ctx,
  documents: readonly ProductDocument[],
  options: { readonly source: string; readonly dryRun: boolean },
): Promise<SavedProduct[]> {
  await lockCatalog(ctx)
  const publishing = documents.filter(({ publications }) => publications !== undefined)
  const handles = publishing.map(({ handle }) => handle)
  const byHandle = await productIdsByHandle(ctx, handles)
  const named = publishing.flatMap(({ id }) => id ?? [])
  const kept = await wholeProducts(ctx, [...new Set([...byHandle.values(), ...named])])
  for (const { id, handle, publications } of publishing) {
    const known = id !== undefined && kept.has(id) ? id : byHandle.get(handle)
    const before = known === undefined ? undefined : kept.get(known)?.product
    requirePublishing(ctx, before?.publications ?? [], publications)
  }
  return saveProducts(ctx, documents, options)
}
