import type { DocumentError, FieldChanges } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { gapsOf } from './gaps.ts'
import type { Known } from './known.ts'
import { matchVariants } from './match-variants.ts'
import { mergeProduct } from './merge-product.ts'
import { changedFields, productFields } from './product-fields.ts'
import { productFaults } from './product-faults.ts'
import { settleSlugs, slugKey } from './settle-slugs.ts'
import { variantFaults } from './variant-faults.ts'
import { emptyProduct, type Absent, type WholeProduct, type WholeVariant } from './whole-product.ts'

/** A product to be written: what it becomes, what it was, and what differs. */
export interface ProductSave {
  readonly before: WholeProduct | null
  readonly after: WholeProduct
  readonly version: number
  readonly gaps: readonly string[]
  readonly changes: FieldChanges
  readonly archived: number
  /** The variants that the document names, in its order. */
  readonly named: readonly WholeVariant[]
}

export type Decision =
  | { readonly kind: 'save' | 'unchanged'; readonly save: ProductSave }
  | { readonly kind: 'refused'; readonly errors: readonly DocumentError[] }

/** Where fresh ids come from, and what an absent field means. */
export interface Deciding {
  readonly known: Known
  readonly absent: Absent
  readonly freshId: <P extends string>(prefix: P) => Id<P>
  /** Products that a document before this one has claimed. */
  readonly taken: Set<string>
}

/**
 * Judges one document as a whole and says what its product becomes. Accepting it moves the claims
 * in `known`, so that the next document of the batch is judged by what then holds.
 */
export function decideSave(document: ProductDocument, deciding: Deciding): Decision {
  const { known, absent, freshId, taken } = deciding
  const id = productIdOf(document, known)
  const kept = id === null ? undefined : known.products.get(id)
  const before = kept?.product ?? null
  const start = before ?? emptyProduct(document.id ?? freshId('prd'), document.handle)
  if (taken.has(start.id)) return refusal('duplicate_product', document)
  const merged = mergeProduct(start, document, absent)
  const matched = matchVariants({
    before: merged,
    given: document.variants,
    absent,
    ownerOf: known.variantOwners,
    freshId: () => freshId('var'),
  })
  const slugs = settleSlugs(merged, document, known)
  const after = { ...merged, texts: slugs.texts, variants: [...matched.variants] }
  const { named, archived } = matched
  const errors = [
    ...matched.errors,
    ...slugs.errors,
    ...productFaults(after, known),
    ...variantFaults(after, named, known),
  ]
  if (errors.length > 0) return { kind: 'refused', errors: errors.slice(0, 100) }
  const changes = before === null ? [] : changedFields(productFields(before), productFields(after))
  const isSaved = before === null || changes.length > 0
  const version = (kept?.version ?? 0) + (isSaved ? 1 : 0)
  const gaps = gapsOf(after, known)
  taken.add(after.id)
  claim(known, before, after)
  const save = { before, after, version, gaps, changes, archived, named }
  return { kind: isSaved ? 'save' : 'unchanged', save }
}

function productIdOf({ id, handle }: ProductDocument, known: Known): Id<'prd'> | null {
  if (id !== undefined && known.products.has(id)) return id
  return known.handles.get(handle) ?? null
}

function refusal(code: string, { handle }: ProductDocument): Decision {
  return { kind: 'refused', errors: [{ path: '/handle', code, value: handle }] }
}

/** What the product held before is free, what it holds now is taken. */
function claim(known: Known, before: WholeProduct | null, after: WholeProduct): void {
  const { id: productId, kind } = after
  if (before !== null) known.handles.delete(before.handle)
  known.handles.set(after.handle, productId)
  for (const { sku } of before?.variants ?? []) {
    if (known.skus.get(sku)?.productId === productId) known.skus.delete(sku)
  }
  for (const { sku, id: variantId, state } of after.variants) {
    if (state === 'active') known.skus.set(sku, { variantId, productId, kind })
  }
  for (const [locale, text] of Object.entries(after.texts)) {
    if (text.slug === undefined) continue
    known.slugs.set(slugKey(locale as 'en', text.slug), { productId, isCurrent: true })
  }
}
