import type { Storefront } from '@redthread/contract/channels'
import type { Locale } from '@redthread/kernel/words'
import type { ProductFacts } from '#modules/catalog/index.ts'

/** A channel as far as addresses of its pages go. */
export type Addressed = Pick<Storefront, 'host' | 'path' | 'defaultLocale'>

/** The address of the web server: of the channel's own host, else of the house. */
export function originOf({ host }: Pick<Addressed, 'host'>, houseUrl: string): string {
  return host === null ? houseUrl.replace(/\/$/, '') : `https://${host}`
}

/** The path of a shop in a language: `/fi`, `/fi-en`; the own language needs no word for it. */
export function shopPath({ path, defaultLocale }: Addressed, locale: Locale): string {
  return locale === defaultLocale ? path : `${path}-${locale}`
}

/** The address of a product's page in a language; null where it has no text in it. */
export function productPage(
  channel: Addressed,
  product: Pick<ProductFacts, 'texts' | 'handle'>,
  { locale, houseUrl }: { readonly locale: Locale; readonly houseUrl: string },
): string | null {
  const text = product.texts[locale]
  if (text === undefined) return null
  const slug = encodeURIComponent(text.slug ?? product.handle)
  return `${originOf(channel, houseUrl)}${shopPath(channel, locale)}/p/${slug}`
}
