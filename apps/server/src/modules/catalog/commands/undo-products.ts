import type { DocumentError, FieldChange } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { UndoReport } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { anyOf } from '../queries/any-of.ts'
import { wholeProducts } from '../queries/whole-products.ts'
import { productFields } from '../rules/product-fields.ts'
import { overtaken, productOfFields, withoutChanges } from '../rules/product-of-fields.ts'
import type { WholeProduct } from '../rules/whole-product.ts'
import { db } from '../tables.ts'
import { saveProducts } from './save-products.ts'

interface Undo {
  /** What the changes were a part of, as they were saved. */
  readonly source: string
  /** The last product of the stretch before. */
  readonly after?: string | null
  /** Products at a time; a caller with many goes on in a unit of work of its own. */
  readonly limit?: number
}

/**
 * Takes back what was saved as part of a source: changed products get their fields back, created
 * ones are archived with their variants. A product whose fields changed again since is left as it
 * is and told. `next` is where the following stretch goes on, null at the end.
 */
export async function undoProducts(
  ctx: Ctx,
  { source, after = '', limit = 500 }: Undo,
): Promise<UndoReport & { readonly archived: number; readonly next: string | null }> {
  await lockCatalog(ctx)
  const ids = await productsOf(ctx, source, { after: after ?? '', limit: limit + 1 })
  const now = ids.slice(0, limit)
  const [changes, kept] = await Promise.all([changesOf(ctx, source, now), wholeProducts(ctx, now)])
  const byProduct = Map.groupBy(changes, (change) => change.product_id)
  const skipped: { productId: Id<'prd'>; errors: DocumentError[] }[] = []
  const documents = now.flatMap((productId): ProductDocument[] => {
    const product = kept.get(productId)?.product
    const made = byProduct.get(productId) ?? []
    if (product === undefined) return []
    const fields = productFields(product)
    const all = made.flatMap((change): FieldChange[] => [...change.fields])
    const lost = overtaken(fields, all)
    if (lost.length > 0) {
      const errors = lost.slice(0, 50).map((path) => ({ path, code: 'changed_since', value: '' }))
      skipped.push({ productId, errors })
      return []
    }
    if (made.some(({ kind }) => kind === 'created')) return [archived(product)]
    return [productOfFields(productId, withoutChanges(fields, all))]
  })
  const saved = await saveProducts(ctx, documents, { source: `undo of ${source}`, absent: 'clear' })
  saved.forEach((outcome, index) => {
    const productId = documents[index]?.id
    if (outcome.outcome !== 'refused' || productId === undefined) return
    skipped.push({ productId, errors: outcome.errors })
  })
  const undone = saved.filter(({ outcome }) => outcome !== 'refused').length
  const gone = saved.filter((outcome, index) => {
    return outcome.outcome !== 'refused' && documents[index]?.state === 'archived'
  })
  const next = ids.length > limit ? (now.at(-1) ?? null) : null
  return { undone, archived: gone.length, skipped, next }
}

function archived(product: WholeProduct): ProductDocument {
  return {
    ...product,
    state: 'archived',
    variants: product.variants.map((variant) => ({ ...variant, state: 'archived' as const })),
  }
}

async function productsOf(
  ctx: Ctx,
  source: string,
  { after, limit }: { after: string; limit: number },
): Promise<Id<'prd'>[]> {
  const rows = await db(ctx)
    .selectFrom('catalog.change')
    .select('product_id')
    .distinct()
    .where('source', '=', source)
    .where('product_id', '>', after as Id<'prd'>)
    .orderBy('product_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.product_id)
}

function changesOf(ctx: Ctx, source: string, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.change')
    .select(['product_id', 'version', 'kind', 'fields'])
    .where('source', '=', source)
    .where('product_id', '=', anyOf(ids))
    .orderBy('product_id')
    .orderBy('version')
    .execute()
}
