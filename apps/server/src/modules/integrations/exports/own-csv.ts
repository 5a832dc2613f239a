import { writeCsv } from '@redthread/kernel/csv'
import { currencies } from '@redthread/kernel/money'
import { locales } from '@redthread/kernel/words'
import type { ProductDocument, Variant } from '@redthread/contract/catalog-product'
import type { PriceInput } from '@redthread/contract/pricing'
import { ownFields, textFields } from '../formats/own/own-fields.ts'
import type { Unit } from '../runs/uploaded-file.ts'
import { everyProduct } from './export-source.ts'

/** Every variant as a row of our own CSV; taking it in again changes nothing. */
export async function* exportOwnCsv(unit: Unit): AsyncGenerator<string> {
  yield writeCsv([ownFields])
  for await (const { documents, prices } of everyProduct(unit)) {
    const rows = documents.flatMap((document) =>
      document.variants.map((variant, at) => {
        const cells = {
          ...(at === 0 ? productCells(document) : { handle: document.handle }),
          ...variantCells(variant),
          ...priceCells(variant.id === undefined ? [] : (prices.get(variant.id) ?? [])),
        }
        return ownFields.map((field) => (cells as Record<string, string>)[field] ?? '')
      }),
    )
    yield writeCsv(rows)
  }
}

const textNames = {
  title: 'title',
  subtitle: 'subtitle',
  description: 'description',
  slug: 'slug',
  seo_title: 'seoTitle',
  seo_description: 'seoDescription',
} as const

function productCells(document: ProductDocument): Record<string, string> {
  const { categories = [], tags = [] } = document
  const texts = textFields.flatMap((field) =>
    locales.map((locale) => {
      const text = document.texts[locale]?.[textNames[field]] ?? ''
      return [`${field}.${locale}`, text] as const
    }),
  )
  return {
    handle: document.handle,
    product_state: document.state ?? '',
    kind: document.kind ?? '',
    vendor: document.vendor ?? '',
    product_type: document.productType ?? '',
    tax_class: document.taxClass ?? '',
    unit: document.unit ?? '',
    ...Object.fromEntries(texts),
    categories: categories.join(' '),
    tags: tags.map((tag) => tag.replaceAll(';', '\\;')).join('; '),
    options: json(document.options),
    attributes: json(document.attributes),
    media: json(document.media),
    compliance: json(document.compliance),
    publications: json(document.publications),
  }
}

function variantCells(variant: Variant): Record<string, string> {
  const { content, requiresShipping, options } = variant
  return {
    sku: variant.sku,
    gtin: variant.gtin ?? '',
    variant_state: variant.state ?? '',
    variant_options: Object.entries(options)
      .map(([code, value]) => `${code}=${value}`)
      .join('; '),
    weight_g: variant.weightG === undefined ? '' : String(variant.weightG),
    content: content === undefined ? '' : `${content.amount} ${content.unit}`,
    requires_shipping: requiresShipping === undefined ? '' : String(requiresShipping),
    variant_tax_class: variant.taxClass ?? '',
    variant_media: variant.media ?? '',
    variant_attributes: json(variant.attributes),
    components: json(variant.components),
  }
}

/** The regular price in cells of its own, all others as JSON in one. */
function priceCells(prices: readonly PriceInput[]): Record<string, string> {
  const own = prices.find(isRegular)
  const others = prices.filter((price) => price !== own).map(({ variantId: _, ...price }) => price)
  const regular =
    own === undefined
      ? {}
      : {
          price: decimal(own.amount ?? 0, own.currency),
          currency: own.currency,
          tax_included: String(own.taxIncluded ?? true),
        }
  return { ...regular, prices: json(others) }
}

function isRegular(price: PriceInput): boolean {
  const { channelId, country, listId, groupId, companyId, validFrom, validUntil } = price
  const places = [channelId, country, listId, groupId, companyId, validFrom, validUntil]
  return places.every((place) => place === undefined) && (price.minQuantity ?? 1) === 1
}

/** An amount with its decimals and a point: `12.50`. */
export function decimal(amount: number, currency: PriceInput['currency']): string {
  const digits = currencies[currency]
  const text = String(amount).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

function json(value: unknown): string {
  const isEmpty =
    value === undefined ||
    (Array.isArray(value) ? value.length === 0 : Object.keys(value as object).length === 0)
  return isEmpty ? '' : JSON.stringify(value)
}
