import type { Wire } from '@redthread/client/wire'
import type { Storefront } from '@redthread/contract/channels'
import type { ProductDetail, VariantOffer } from '@redthread/contract/storefront'
import { currencies } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'

export interface OfferTold {
  channel: Wire<Storefront>
  product: Wire<ProductDetail>
  variant: Wire<VariantOffer>
  locale: Locale
}

/** Name, choice, price and address of a product as plain lines, to be pasted into a reply. */
export function offerInWords({ channel, product, variant, locale }: OfferTold): string {
  const choice = product.options
    .map(({ values }, place) => values[variant.values[place] ?? -1]?.label)
    .filter((label) => label !== undefined)
  const { currency } = product.price
  const price = new Intl.NumberFormat(locale === 'en' ? 'en-IE' : locale, {
    style: 'currency',
    currency,
  }).format(variant.amount / 10 ** currencies[currency])
  const address = shopAddress(channel, product, variant.sku)
  const name = [product.title, ...choice].join(', ')
  return [name, price, ...(address ? [new URL(address, location.origin).href] : [])].join('\n')
}

/** Where the shop shows this variant; null in channels that have no pages. */
export function shopAddress(
  channel: Wire<Storefront>,
  product: Wire<ProductDetail>,
  sku: string,
): string | null {
  if (channel.kind !== 'web' || !channel.path) return null
  const variant = product.variants.length > 1 ? `?${new URLSearchParams({ variant: sku })}` : ''
  const slug = product.slugs[channel.defaultLocale] ?? product.slug
  return `${channel.path}/p/${encodeURIComponent(slug)}${variant}`
}
