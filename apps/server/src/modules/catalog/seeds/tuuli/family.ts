import type { Article } from './article.ts'

type Fixed = 'handle' | 'number' | 'sku'
type Own = Omit<Article, Fixed>
type Defaults = Partial<Own>

/** An article in short: handle, number, SKU, and what its family does not say already. */
export type Brief<D extends Defaults> = readonly [
  handle: string,
  number: number,
  sku: string,
  own: Omit<Own, keyof D> & Partial<Own>,
]

/** Articles that share what the first argument says; what one says itself goes first. */
export function family<D extends Defaults>(shared: D, briefs: readonly Brief<D>[]): Article[] {
  return briefs.map(([handle, number, sku, own]) => {
    const says = { ...shared.says, ...own.says }
    return { ...shared, ...own, says, handle, number, sku } as unknown as Article
  })
}
