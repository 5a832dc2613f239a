import type { Article, LinePicture } from '@redthread/contract/carts-lines'
import type { SomeWords } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'

/** An article in every language, as the catalog tells it. */
export interface ToldArticle {
  readonly productId: Id<'prd'>
  readonly sku: string
  readonly name: string
  readonly titles: SomeWords
  readonly slugs: SomeWords
  readonly options: readonly { readonly name: SomeWords; readonly label: SomeWords }[]
  readonly picture:
    | (Omit<LinePicture, 'alt' | 'sources'> & {
        readonly alt: SomeWords
        readonly sources: readonly LinePicture['sources'][number][]
      })
    | null
}

/** An article in one language; what is gone from the catalog is told by its id alone. */
export function articleOf(
  facts: ToldArticle | undefined,
  variantId: Id<'var'>,
  locale: Locale,
): Article {
  if (facts === undefined) {
    const nothing = { options: [], picture: null, slug: null }
    return { variantId, productId: 'prd_gone', sku: '', title: variantId, ...nothing }
  }
  const { productId, sku, titles, slugs, name, options, picture } = facts
  return {
    variantId,
    productId,
    sku,
    title: wordsIn(titles, locale) ?? name,
    options: options.map((option) => ({
      name: wordsIn(option.name, locale) ?? '',
      value: wordsIn(option.label, locale) ?? '',
    })),
    picture: picture && {
      ...picture,
      sources: [...picture.sources],
      alt: wordsIn(picture.alt, locale) ?? '',
    },
    slug: wordsIn(slugs, locale) ?? null,
  }
}

/** A text in one language, in another where it is missing. */
function wordsIn(words: SomeWords, locale: Locale): string | undefined {
  const spoken = [locale, ...locales].find((one) => words[one] !== undefined)
  return spoken && words[spoken]
}
