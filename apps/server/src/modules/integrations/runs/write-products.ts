import type { DocumentError, SavedProduct } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { productDocuments, productIdsByHandle, saveProducts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Entry } from '../rules/entry.ts'
import type { Fault } from '../rules/fault.ts'
import type { Work } from './apply-batch.ts'

type Saved = Exclude<SavedProduct, { outcome: 'refused' }>

/** What the catalog made of the products of a batch. */
export interface WrittenProducts {
  readonly saved: ReadonlyMap<Entry, Saved>
  readonly refused: ReadonlyMap<Entry, readonly Fault[]>
  readonly variants: ReadonlyMap<string, Id<'var'>>
  /** Products as they were, by id; of those that were there. */
  readonly before: ReadonlyMap<string, ProductDocument>
}

/** Saves the products of a batch, and keeps what they were. */
export async function writeProducts(
  ctx: Ctx,
  documents: ReadonlyMap<Entry, ProductDocument>,
  work: Work,
): Promise<WrittenProducts> {
  const before = work.previewed === null ? await documentsBefore(ctx, documents) : new Map()
  const outcomes = await saveProducts(ctx, [...documents.values()], {
    source: `import:${work.runId}`,
  })
  const saved = new Map<Entry, Saved>()
  const refused = new Map<Entry, readonly Fault[]>()
  const variants = new Map<string, Id<'var'>>()
  for (const [at, entry] of [...documents.keys()].entries()) {
    const outcome = outcomes[at]
    if (outcome === undefined) continue
    if (outcome.outcome !== 'refused') {
      saved.set(entry, outcome)
      for (const { sku, variantId } of outcome.variants) variants.set(sku, variantId)
      for (const { sku } of outcome.variants) work.previewed?.add(sku)
    } else if (isOnlyPreview(outcome.errors, work)) saved.set(entry, asPreviewed(entry))
    else
      refused.set(
        entry,
        outcome.errors.map((error) => faultOf(error, entry)),
      )
  }
  return { saved, refused, variants, before }
}

async function documentsBefore(
  ctx: Ctx,
  documents: ReadonlyMap<Entry, ProductDocument>,
): Promise<Map<string, ProductDocument>> {
  const handles = [...documents.values()].map(({ handle }) => handle)
  const ids = await productIdsByHandle(ctx, handles)
  const found = ids.size === 0 ? [] : await productDocuments(ctx, [...ids.values()])
  return new Map(found.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])))
}

/** A preview takes each batch back, so a bundle does not find parts of an earlier one. */
function isOnlyPreview(errors: readonly DocumentError[], { previewed }: Work): boolean {
  return (
    previewed !== null &&
    errors.every(({ code, value }) => code === 'unknown_component' && previewed.has(value))
  )
}

function asPreviewed({ product }: Entry): Saved {
  const handle = product?.handle ?? ''
  return {
    productId: 'prd_preview',
    handle,
    outcome: 'created',
    version: 1,
    variants: [],
    archived: 0,
  }
}

/** Where in the file a fault of the document lies: the row of its variant, else the first. */
function faultOf({ path, code, value }: DocumentError, entry: Entry): Fault {
  const at = /^\/variants\/(\d+)/.exec(path)?.[1]
  const first = entry.rows[0]?.row ?? 0
  const row = at === undefined ? first : (entry.variantRows?.[Number(at)] ?? first)
  const reason = `catalog.${code}`
  return { row, column: path === '' ? null : path, value: value.slice(0, 200), reason, soft: false }
}
