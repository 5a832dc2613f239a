import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { ProductKind } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { WholeProduct } from './whole-product.ts'

/** A product as it is, with its version. */
export interface KeptProduct {
  readonly product: WholeProduct
  readonly version: number
}

/** Who holds a SKU now. */
export interface SkuHolder {
  readonly variantId: Id<'var'>
  readonly productId: Id<'prd'>
  readonly kind: ProductKind
}

/** Who has, or once had, an address in a language. */
export interface SlugHolder {
  readonly productId: Id<'prd'>
  readonly isCurrent: boolean
}

/** A category with what its products must say, its own wishes and those of all above it. */
export interface KnownCategory {
  readonly id: Id<'cat'>
  readonly required: readonly string[]
}

/** All that a batch of documents is judged by; claims move on as documents are accepted. */
export interface Known {
  readonly products: ReadonlyMap<string, KeptProduct>
  readonly handles: Map<string, Id<'prd'>>
  readonly skus: Map<string, SkuHolder>
  /** Variants that documents name by id, with the product they belong to. */
  readonly variantOwners: ReadonlyMap<string, Id<'prd'>>
  /** Products that have a part in a bundle: they may not become bundles themselves. */
  readonly parts: ReadonlySet<string>
  /** By `locale slug`. */
  readonly slugs: Map<string, SlugHolder>
  readonly categories: ReadonlyMap<string, KnownCategory>
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  readonly assets: ReadonlySet<string>
  readonly channels: ReadonlySet<string>
}
