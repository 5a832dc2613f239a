import type { Channel } from '@redthread/contract/channels'
import type { Locale } from '@redthread/kernel/words'

type Shop = Pick<Channel, 'path' | 'kind' | 'brandId' | 'country' | 'defaultLocale' | 'locales'>

interface Sold {
  /** The channel where something was bought. */
  readonly sold: Shop
  readonly channels: readonly Shop[]
  readonly locale: Locale
}

/**
 * The path of the web shop in which people see what they bought, in the app, in a store or by
 * phone too: of its own brand and country where there is one, else of the brand. Null where nothing
 * is sold on the web.
 */
export function shopPath({ sold, channels, locale }: Sold): string | null {
  const shops = [sold, ...channels].filter(({ kind, path }) => kind === 'web' && path !== '')
  const near = shops.filter(({ brandId }) => brandId === sold.brandId)
  const shop = near.find(({ country }) => country === sold.country) ?? near[0] ?? shops[0]
  if (shop === undefined) return null
  // A shop's own language lies at its path, the others beside it: `/fi`, `/fi-en`.
  const isOwn = locale === shop.defaultLocale || !shop.locales.includes(locale)
  return isOwn ? shop.path : `${shop.path}-${locale}`
}
