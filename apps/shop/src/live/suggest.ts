import type { Suggestions } from '@redthread/contract/storefront'

/** Somewhere that a half-written search could lead. */
export interface Suggestion {
  readonly kind: 'words' | 'category' | 'product'
  readonly title: string
  /** Path inside of the shop. */
  readonly path: string
  readonly picture: string | null
}

export interface HalfSearch {
  readonly channelId: string
  readonly locale: string
  readonly q: string
}

/** Asks what a half-written search could become; throws where the network or the wish ends. */
export async function suggest(
  { channelId, locale, q }: HalfSearch,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const query = new URLSearchParams({ locale, q })
  const answer = await fetch(`/v1/storefront/${channelId}/suggest?${query}`, { signal })
  if (!answer.ok) return []
  const { products, categories, completions } = (await answer.json()) as Suggestions
  return [
    ...completions.slice(0, 3).map((words): Suggestion => ({
      kind: 'words',
      title: words,
      path: `search?${new URLSearchParams({ q: words })}`,
      picture: null,
    })),
    ...categories.map(({ name, slug }): Suggestion => ({
      kind: 'category',
      title: name,
      path: `c/${slug}`,
      picture: null,
    })),
    ...products.map(({ title, slug, picture }): Suggestion => ({
      kind: 'product',
      title,
      path: `p/${slug}`,
      picture: picture?.sources[0]?.url ?? null,
    })),
  ]
}
