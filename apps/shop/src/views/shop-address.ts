import { isLocale, type Locale } from '@redthread/kernel/words'

/** The part of a storefront that addresses are made of. */
export interface Addressed {
  readonly path: string
  readonly locales: readonly Locale[]
  readonly defaultLocale: Locale
}

/** First segment of a shop's addresses in one language: `fi` in its own, `fi-en` in another. */
export function segmentOf({ path, defaultLocale }: Addressed, locale: Locale): string {
  const own = path.slice(1)
  return locale === defaultLocale ? own : `${own}-${locale}`
}

/**
 * Finds the shop and language of a segment; null where there is none. A shop's own path wins over
 * another shop's path with a language, so that `cafe-pl` may be a shop of its own.
 */
export function shopAtSegment<Shop extends Addressed>(
  shops: readonly Shop[],
  segment: string,
): { shop: Shop; locale: Locale } | null {
  const own = shops.find(({ path }) => path === `/${segment}`)
  if (own !== undefined) return { shop: own, locale: own.defaultLocale }
  const at = segment.lastIndexOf('-')
  const locale = segment.slice(at + 1)
  if (at < 1 || !isLocale(locale)) return null
  const shop = shops.find(({ path }) => path === `/${segment.slice(0, at)}`)
  if (shop === undefined || locale === shop.defaultLocale) return null
  return shop.locales.includes(locale) ? { shop, locale } : null
}
