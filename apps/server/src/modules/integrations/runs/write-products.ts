import type { DocumentError, SavedProduct } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { saveProducts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Entry } from '../rules/entry.ts'
import type { Fault } from '../rules/fault.ts'
import type { Work } from './work.ts'

/** What the changes of a run are known by in the catalog and among prices. */
export function sourceOf(runId: Id<'imp'>): string {
  return `import:${runId}`
}

type Saved = Exclude<SavedProduct, { outcome: 'refused' }>

/** What the catalog made of the products of a batch. */
export interface WrittenProducts {
  readonly saved: ReadonlyMap<Entry, Saved>
  readonly refused: ReadonlyMap<Entry, readonly Fault[]>
  readonly variants: ReadonlyMap<string, Id<'var'>>
}

/** Saves the products of a batch; the catalog keeps what they were, by the source. */
export async function writeProducts(
  ctx: Ctx,
  documents: ReadonlyMap<Entry, ProductDocument>,
  work: Work,
): Promise<WrittenProducts> {
  const outcomes = await saveProducts(ctx, [...documents.values()], {
    source: sourceOf(work.runId),
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
  return { saved, refused, variants }
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
