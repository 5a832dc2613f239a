import type { ProductOption } from '@redthread/contract/catalog-product'

/** The chosen values in the order of the options, as one text: no two active variants share it. */
export function optionsKey(
  options: readonly ProductOption[],
  chosen: Readonly<Record<string, string>>,
): string {
  return options.map(({ code }) => chosen[code] ?? '').join('/')
}
