import type { Document } from './products-api.ts'

type Variant = Document['variants'][number]

const MOST = 2_048

/**
 * Every combination of the option values as a variant, at most 2,048; those that exist stay as
 * they are, new ones get a SKU from the first one's and their values.
 */
export function combine({ options = [], variants, handle }: Document): Variant[] {
  let combinations: Record<string, string>[] = [{}]
  for (const { code, values } of options) {
    if (values.length === 0) continue
    combinations = combinations
      .flatMap((made) => values.map((value) => ({ ...made, [code]: value.code })))
      .slice(0, MOST)
  }
  const known = new Map(variants.map((variant) => [keyOf(variant.options), variant]))
  const stem = handle || 'sku'
  return combinations.map(
    (chosen) =>
      known.get(keyOf(chosen)) ?? {
        sku: [stem, ...Object.values(chosen)].join('-').slice(0, 100),
        options: chosen,
      },
  )
}

function keyOf(options: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
