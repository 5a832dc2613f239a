import type { Id } from '@redthread/kernel/id'
import type { WholeProduct } from './whole-product.ts'

/** The pictures of a product, its variants and its swatches, each once. */
export function assetIdsOf({ media, variants, options }: WholeProduct): Id<'ast'>[] {
  const swatches = options.flatMap(({ values }) => values.flatMap(({ swatch }) => swatch ?? []))
  const ids = [
    ...media.map(({ asset }) => asset),
    ...variants.flatMap((variant) => variant.media ?? []),
    ...swatches.filter((swatch): swatch is Id<'ast'> => swatch.startsWith('ast_')),
  ]
  return [...new Set(ids)]
}
