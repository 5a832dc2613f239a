import type { Storefront } from '@redthread/contract/channels'
import type { Locale } from '@redthread/kernel/words'
import { assetUrl, type ProductFacts } from '#modules/catalog/index.ts'
import type { Availability } from '#modules/inventory/index.ts'
import type { VariantPrice } from '#modules/pricing/index.ts'
import type { OfferedStretch } from './export-source.ts'
import { decimal } from './own-csv.ts'
import { originOf, productPage } from './shop-pages.ts'
import { expectedDay, stockTold } from './stock-told.ts'

/** For which channel and in which language a feed speaks. */
export interface FeedVoice {
  readonly channel: Storefront
  readonly locale: Locale
  readonly houseUrl: string
}

/** The attributes of Google's product feed, in their order. */
export const googleFields = [
  ...['id', 'title', 'description', 'link', 'image_link', 'additional_image_link'],
  ...[
    'availability',
    'availability_date',
    'price',
    'sale_price',
    'brand',
    'gtin',
    'mpn',
    'item_group_id',
  ],
  ...['condition', 'product_type', 'color', 'size', 'material', 'identifier_exists'],
] as const
export type GoogleItem = Partial<Record<(typeof googleFields)[number], string>>

/** The variants of a product as items of a feed; those without a price or page are left out. */
export function googleItems(
  product: ProductFacts,
  { prices, stock }: Pick<OfferedStretch, 'prices' | 'stock'>,
  voice: FeedVoice,
): GoogleItem[] {
  const { locale, channel } = voice
  const link = productPage(channel, product, voice)
  const text = product.texts[locale]
  if (link === null || text === undefined) return []
  const sold = product.variants.filter(({ state }) => state !== 'archived')
  return sold.flatMap((variant): GoogleItem[] => {
    const price = prices.get(variant.id)
    if (price === undefined) return []
    const chosen = chosenOf(product, variant.options, locale)
    const named = Object.values(chosen).join(', ')
    const images = picturesOf(product, variant, voice)
    return [
      {
        id: variant.sku,
        title: [text.title, named]
          .filter((part) => part !== '')
          .join(', ')
          .slice(0, 150),
        description: plain(text.description ?? text.subtitle ?? text.title).slice(0, 5_000),
        link: sold.length > 1 ? `${link}?sku=${encodeURIComponent(variant.sku)}` : link,
        ...(images[0] !== undefined && { image_link: images[0] }),
        ...(images.length > 1 && { additional_image_link: images.slice(1, 11).join(',') }),
        ...stockCells(stock.get(variant.id)),
        ...priceCells(price),
        ...(product.vendor !== '' && { brand: product.vendor }),
        ...codeCells(variant.gtin),
        ...(sold.length > 1 && { item_group_id: product.handle.slice(0, 50) }),
        condition: 'new',
        ...(product.productType !== '' && { product_type: product.productType }),
        ...chosen,
      },
    ]
  })
}

function stockCells(stock: Availability | undefined): GoogleItem {
  const day = expectedDay(stock)
  return { availability: stockTold(stock), ...(day !== null && { availability_date: day }) }
}

/** Numbers from 20 to 29 are a shop's own: Google refuses them as codes of the article. */
function codeCells(gtin: string | undefined): GoogleItem {
  if (gtin === undefined || gtin.padStart(14, '0').startsWith('02'))
    return { identifier_exists: 'no' }
  return { gtin }
}

function priceCells({ amount, compareAt, currency }: VariantPrice): GoogleItem {
  const now = `${decimal(amount, currency)} ${currency}`
  if (compareAt === null || compareAt <= amount) return { price: now }
  return { price: `${decimal(compareAt, currency)} ${currency}`, sale_price: now }
}

const axes: Readonly<Record<string, 'color' | 'size' | 'material'>> = {
  color: 'color',
  colour: 'color',
  shade: 'color',
  size: 'size',
  material: 'material',
}

/** What a variant picks, under the names that Google knows. */
function chosenOf(
  { options }: ProductFacts,
  picks: Readonly<Record<string, string>>,
  locale: Locale,
): GoogleItem {
  const chosen: GoogleItem = {}
  for (const { code, values } of options) {
    const value = values.find((one) => one.code === picks[code])
    if (value === undefined) continue
    const field = axes[code] ?? 'size'
    const label = value.label[locale] ?? Object.values(value.label)[0] ?? value.code
    chosen[field] = chosen[field] === undefined ? label : `${chosen[field]} / ${label}`
  }
  return chosen
}

function picturesOf(
  product: ProductFacts,
  variant: ProductFacts['variants'][number],
  { channel, houseUrl }: FeedVoice,
): string[] {
  const own = variant.media === undefined ? [] : [variant.media]
  const ids = [...new Set([...own, ...product.media.map(({ asset }) => asset)])]
  return ids.flatMap((id) => {
    const asset = product.assets.get(id)
    return asset === undefined ? [] : [`${originOf(channel, houseUrl)}${assetUrl(asset, 960)}`]
  })
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
