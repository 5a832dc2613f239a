import { writeCsv } from '@redthread/kernel/csv'
import type { ProductDocument, Variant } from '@redthread/contract/catalog-product'
import type { PriceInput } from '@redthread/contract/pricing'
import type { Channel } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { Unit } from '../runs/uploaded-file.ts'
import { everyProduct } from './export-source.ts'
import { decimal } from './own-csv.ts'

const headings = [
  ...['Title', 'URL handle', 'Description', 'Vendor', 'Product category', 'Type', 'Tags'],
  ...['Published on online store', 'Status', 'SKU', 'Barcode'],
  ...['Option1 name', 'Option1 value', 'Option2 name', 'Option2 value'],
  ...['Option3 name', 'Option3 value', 'Price', 'Compare-at price', 'Charge tax'],
  ...['Weight value (grams)', 'Requires shipping', 'Product image URL', 'Image position'],
  ...['Image alt text', 'Variant image URL', 'Gift card', 'SEO title', 'SEO description'],
] as const
type Cells = Partial<Record<(typeof headings)[number], string>>

/** In which language and currency a file for one shop speaks. */
export interface ShopifyVoice {
  readonly locale: Locale
  readonly currency: Currency
  readonly saleLists: ReadonlySet<string>
  /** Where pictures are fetched from. */
  readonly origin: string
  readonly channel: Pick<Channel, 'id'> | null
}

/**
 * Products as Shopify takes them in, with the headings of 2024: a row per variant, then a row per
 * further picture. Its products have at most three options; others are left out.
 */
export async function* exportShopify(unit: Unit, voice: ShopifyVoice): AsyncGenerator<string> {
  yield writeCsv([headings])
  for await (const stretch of everyProduct(unit, { pictures: true })) {
    const { documents, prices, pictures } = stretch
    const pictureOf: PictureOf = (asset) => {
      const path = pictures.get(asset)
      return path === undefined ? null : `${voice.origin}${path}`
    }
    const rows = documents
      .filter(({ options = [] }) => options.length <= 3)
      .flatMap((document) => productRows(document, { prices, pictureOf, voice }))
    yield writeCsv(rows.map((cells) => headings.map((heading) => cells[heading] ?? '')))
  }
}

type PictureOf = (asset: Id<'ast'>) => string | null

interface Writing {
  readonly prices: ReadonlyMap<Id<'var'>, readonly PriceInput[]>
  readonly pictureOf: PictureOf
  readonly voice: ShopifyVoice
}

function productRows(document: ProductDocument, { prices, pictureOf, voice }: Writing): Cells[] {
  const sold = document.variants.filter(({ state }) => state !== 'archived')
  const pictures = (document.media ?? []).flatMap(({ asset, alt }) => {
    const url = pictureOf(asset)
    return url === null ? [] : [{ url, alt: alt[voice.locale] ?? '' }]
  })
  const count = Math.max(sold.length, pictures.length)
  return Array.from({ length: count }, (_, at): Cells => {
    const variant = sold[at]
    const picture = pictures[at]
    return {
      'URL handle': document.handle,
      ...(at === 0 && headCells(document, voice)),
      ...(variant !== undefined && variantCells(document, variant, { pictureOf, voice })),
      ...(variant?.id !== undefined && priceCells(prices.get(variant.id) ?? [], voice)),
      ...(picture !== undefined && {
        'Product image URL': picture.url,
        'Image position': String(at + 1),
        'Image alt text': picture.alt,
      }),
    }
  })
}

function headCells(document: ProductDocument, { locale, channel }: ShopifyVoice): Cells {
  const text = document.texts[locale] ?? Object.values(document.texts)[0]
  const offered = document.publications?.some(({ channelId }) => channelId === channel?.id)
  return {
    Title: text?.title ?? document.handle,
    Description: text?.description ?? '',
    Vendor: document.vendor ?? '',
    Type: document.productType ?? '',
    Tags: (document.tags ?? []).map((tag) => tag.replaceAll(',', ' ')).join(', '),
    'Published on online store': String(channel === null || offered === true),
    Status: document.state ?? 'active',
    'Gift card': 'false',
    'SEO title': text?.seoTitle ?? '',
    'SEO description': text?.seoDescription ?? '',
  }
}

function variantCells(
  { options = [] }: ProductDocument,
  variant: Variant,
  { pictureOf, voice: { locale } }: Omit<Writing, 'prices'>,
): Cells {
  const cells: Record<string, string> = {
    SKU: variant.sku,
    Barcode: variant.gtin ?? '',
    'Charge tax': String(variant.taxClass !== 'exempt' && variant.taxClass !== 'zero'),
    'Weight value (grams)': variant.weightG === undefined ? '' : String(variant.weightG),
    'Requires shipping': String(variant.requiresShipping ?? true),
    'Variant image URL': variant.media === undefined ? '' : (pictureOf(variant.media) ?? ''),
  }
  if (options.length === 0) {
    cells['Option1 name'] = 'Title'
    cells['Option1 value'] = 'Default Title'
  }
  for (const [at, { code, name, values }] of options.entries()) {
    const value = values.find((one) => one.code === variant.options[code])
    cells[`Option${at + 1} name`] = said(name, locale, code)
    cells[`Option${at + 1} value`] = said(value?.label ?? {}, locale, value?.code ?? '')
  }
  return cells
}

function said(
  words: Partial<Readonly<Record<Locale, string>>>,
  locale: Locale,
  otherwise: string,
): string {
  return words[locale] ?? Object.values(words)[0] ?? otherwise
}

function priceCells(prices: readonly PriceInput[], voice: ShopifyVoice): Cells {
  const own = prices.filter(
    ({ currency, country, groupId, companyId, minQuantity = 1, channelId }) =>
      currency === voice.currency &&
      minQuantity === 1 &&
      [country, groupId, companyId, channelId].every((place) => place === undefined),
  )
  const regular = own.find(({ listId, validFrom }) => listId === undefined && !validFrom)
  const sale = own.find(({ listId }) => listId !== undefined && voice.saleLists.has(listId))
  if (regular?.amount === undefined || regular.amount === null) return {}
  const before = decimal(regular.amount, voice.currency)
  const reduced = sale?.amount ?? null
  if (reduced === null || reduced >= regular.amount) return { Price: before }
  return { Price: decimal(reduced, voice.currency), 'Compare-at price': before }
}
