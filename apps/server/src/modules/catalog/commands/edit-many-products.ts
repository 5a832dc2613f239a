import { sql } from 'kysely'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type {
  BulkEdit,
  BulkProductLine,
  BulkProductReport,
} from '@redthread/contract/catalog-views'
import { newId, type Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { productWhere } from '../guards/product-where.ts'
import { documentOf } from '../rules/document-of.ts'
import { editedDocument } from '../rules/edited-document.ts'
import { mergeProduct } from '../rules/merge-product.ts'
import { changedFields, productFields } from '../rules/product-fields.ts'
import type { WholeProduct } from '../rules/whole-product.ts'
import { wholeProducts } from '../queries/whole-products.ts'
import { saveProducts } from './save-products.ts'

const mostProducts = 10_000
const batch = 250
const mostLines = 200

/**
 * Makes the same change to many products, each saved or refused by itself. A dry run tells what
 * would come of it. `source` in the report names the change, to be undone by.
 */
export async function editManyProducts(ctx: Ctx, edit: BulkEdit): Promise<BulkProductReport> {
  const { where, set, dryRun } = edit
  for (const channelId of publishedTo(edit)) {
    requireAt(ctx, 'catalog:publish', { channelId, locationId: null })
  }
  if (!dryRun) await lockCatalog(ctx)
  const ids = where.ids ?? (await idsOf(ctx, where.filter ?? {}))
  const source = `bulk:${newId('blk', ctx)}`
  const report = { source, dryRun, changed: 0, unchanged: 0, refused: 0 }
  const lines: BulkProductLine[] = []
  for (let from = 0; from < ids.length; from += batch) {
    const kept = await wholeProducts(ctx, ids.slice(from, from + batch))
    const products = [...kept.values()].map(({ product }) => product)
    const documents = products.map((product) => editedDocument(documentOf(product), set))
    const saved = await saveProducts(ctx, documents, { source, dryRun })
    saved.forEach((outcome, index) => {
      const [product, document] = [products[index], documents[index]]
      if (product === undefined || document === undefined) return
      const kind = outcome.outcome === 'created' ? 'changed' : outcome.outcome
      report[kind]++
      if (lines.length >= mostLines || kind === 'unchanged') return
      const errors = outcome.outcome === 'refused' ? outcome.errors : []
      lines.push({ ...lineOf(product, document), outcome: kind, errors })
    })
  }
  return { ...report, lines }
}

function publishedTo({ set }: BulkEdit): ReadonlySet<string> {
  const { add = [], remove = [] } = set.publications ?? {}
  return new Set([...add.map(({ channelId }) => channelId), ...remove])
}

function lineOf(product: WholeProduct, document: ProductDocument) {
  const after = mergeProduct(product, document, 'keep')
  const fields = changedFields(productFields(product), productFields(after))
  const name = Object.values(product.texts)[0]?.title ?? product.handle
  return { productId: product.id, name, fields }
}

async function idsOf(
  ctx: Ctx,
  filter: NonNullable<BulkEdit['where']['filter']>,
): Promise<Id<'prd'>[]> {
  const where = await productWhere(ctx, filter)
  const { rows } = await sql<{ id: Id<'prd'> }>`
    select p.id from catalog.product p where ${where} order by p.id
    limit ${mostProducts + 1}`.execute(ctx.tx)
  if (rows.length > mostProducts) catalogRefusals.refuse.too_many_products({ most: mostProducts })
  return rows.map(({ id }) => id)
}
