import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { WholeProduct } from './whole-product.ts'

/**
 * A product as it is written out: without archived variants, unless it has no others, since saving
 * it again leaves those alone.
 */
export function documentOf(product: WholeProduct): ProductDocument {
  const active = product.variants.filter(({ state }) => state === 'active')
  return { ...product, variants: active.length > 0 ? active : product.variants }
}
