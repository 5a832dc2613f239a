import type { DocumentError, ProductTexts } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { locales, type Locale } from '@redthread/kernel/words'
import { slugOf } from './fold-text.ts'
import type { Known } from './known.ts'
import type { WholeProduct } from './whole-product.ts'

/** How an address is looked up: unique per language. */
export function slugKey(locale: Locale, slug: string): string {
  return `${locale} ${slug}`
}

/** The addresses that a document may come to claim, to be looked up before it is judged. */
export function slugCandidates(document: ProductDocument): { locale: Locale; slug: string }[] {
  return locales.flatMap((locale) => {
    const text = document.texts[locale]
    if (text === undefined) return []
    if (text.slug) return [{ locale, slug: text.slug }]
    return [slugOf(text.title), document.handle].flatMap((slug) => (slug ? [{ locale, slug }] : []))
  })
}

/**
 * Gives each text of a product its address: the one it says, the one it has, else one made of its
 * title, then of its handle. Saying one that another product goes by is an error; one that another
 * has left behind is free.
 */
export function settleSlugs(
  product: WholeProduct,
  document: ProductDocument,
  known: Known,
): { texts: ProductTexts; errors: DocumentError[] } {
  const errors: DocumentError[] = []
  const isFree = (locale: Locale, slug: string): boolean => {
    const holder = known.slugs.get(slugKey(locale, slug))
    return holder === undefined || !holder.isCurrent || holder.productId === product.id
  }
  const entries = locales.flatMap((locale) => {
    const text = product.texts[locale]
    if (text === undefined) return []
    const { slug } = text
    if (slug !== undefined) {
      if (document.texts[locale]?.slug === slug && !isFree(locale, slug)) {
        errors.push({ path: `/texts/${locale}/slug`, code: 'slug_taken', value: slug })
      }
      return [[locale, text] as const]
    }
    const made = slugOf(text.title)
    const tail = product.id.slice(-6)
    const choices = [made, product.handle, `${made || product.handle}-${tail}`]
    const free = choices.find((choice) => choice !== '' && isFree(locale, choice))
    return [[locale, { ...text, slug: free ?? `${product.handle}-${tail}` }] as const]
  })
  return { texts: Object.fromEntries(entries), errors }
}
