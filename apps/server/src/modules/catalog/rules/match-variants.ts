import type { DocumentError } from '@redthread/contract/catalog'
import type { Variant } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { mergeVariant } from './merge-product.ts'
import { emptyVariant, type Absent, type WholeProduct, type WholeVariant } from './whole-product.ts'

/** The variants that a product has after a save, and what stood in the way. */
export interface MatchedVariants {
  /** Those of the document, in its order. */
  readonly named: readonly WholeVariant[]
  /** All, the archived ones last. */
  readonly variants: readonly WholeVariant[]
  /** How many were active and are now archived, since the document lacks them. */
  readonly archived: number
  readonly errors: readonly DocumentError[]
}

export interface Matching {
  readonly before: WholeProduct
  readonly given: readonly Variant[]
  readonly absent: Absent
  readonly ownerOf: ReadonlyMap<string, Id<'prd'>>
  readonly freshId: () => Id<'var'>
}

/** Finds each variant of a document among those of its product: by id, else by SKU. */
export function matchVariants(matching: Matching): MatchedVariants {
  const { before, given, absent, freshId } = matching
  const errors: DocumentError[] = []
  const byId = new Map(before.variants.map((variant) => [variant.id, variant]))
  const bySku = new Map(before.variants.toReversed().map((variant) => [variant.sku, variant]))
  const ids = new Set(given.map(({ id }) => id))
  const used = new Set<string>()
  const skus = new Set<string>()
  const named = given.map((one, index) => {
    const path = `/variants/${index}`
    if (skus.has(one.sku)) {
      errors.push({ path: `${path}/sku`, code: 'duplicate_sku', value: one.sku })
    }
    skus.add(one.sku)
    const same = bySku.get(one.sku)
    const old = (one.id && byId.get(one.id)) ?? (same && !ids.has(same.id) ? same : undefined)
    const owner = one.id && matching.ownerOf.get(one.id)
    if (one.id && owner && owner !== before.id) {
      errors.push({ path: `${path}/id`, code: 'variant_of_other_product', value: one.id })
    }
    if (old !== undefined && used.has(old.id)) {
      errors.push({ path: `${path}/id`, code: 'duplicate_variant', value: old.id })
    }
    const from = old ?? emptyVariant(one.id ?? freshId(), one.sku)
    used.add(from.id)
    return mergeVariant(from, one, absent)
  })
  const left = before.variants.filter(({ id }) => !used.has(id))
  return {
    named,
    variants: [
      ...named.filter(({ state }) => state === 'active'),
      ...named.filter(({ state }) => state === 'archived'),
      ...left.map((variant) => ({ ...variant, state: 'archived' as const })),
    ],
    archived: left.filter(({ state }) => state === 'active').length,
    errors,
  }
}
