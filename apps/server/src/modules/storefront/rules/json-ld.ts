import type { ProductDetail } from '@redthread/contract/storefront'
import { currencies } from '@redthread/kernel/money'

const mostOffers = 100

/**
 * A product as schema.org tells it: one offer, or a group with its variants where there are
 * several. Addresses are paths; whoever writes the page makes them whole.
 */
export function jsonLd(
  detail: Omit<ProductDetail, 'jsonLd' | 'related' | 'promotions'>,
): Record<string, unknown> {
  const { title, seoDescription, subtitle, vendor, media, variants, id, legal } = detail
  const images = media.slice(0, 6).flatMap(({ sources }) => sources.at(-1)?.url ?? [])
  const about = seoDescription ?? subtitle
  const head = {
    '@context': 'https://schema.org',
    name: title,
    ...(about === undefined ? {} : { description: about }),
    ...(images.length === 0 ? {} : { image: images }),
    ...(vendor === undefined ? {} : { brand: { '@type': 'Brand', name: vendor } }),
    ...(legal.originCountry === undefined ? {} : { countryOfOrigin: legal.originCountry }),
  }
  const [only, second] = variants
  if (only !== undefined && second === undefined) {
    return { ...head, '@type': 'Product', ...codesOf(only), offers: offerOf(detail, only) }
  }
  return {
    ...head,
    '@type': 'ProductGroup',
    productGroupID: id,
    variesBy: detail.options.map(({ name }) => name),
    hasVariant: variants.slice(0, mostOffers).map((variant) => ({
      '@type': 'Product',
      name: [title, choiceOf(detail, variant.values)].filter(Boolean).join(', '),
      ...codesOf(variant),
      offers: offerOf(detail, variant),
    })),
  }
}

type Variant = ProductDetail['variants'][number]

function codesOf({ sku, gtin }: Variant) {
  return { sku, ...(gtin === undefined ? {} : { gtin }) }
}

function offerOf({ price: { currency, taxIncluded } }: Pick<ProductDetail, 'price'>, one: Variant) {
  const digits = currencies[currency]
  const price = (one.amount / 10 ** digits).toFixed(digits)
  return {
    '@type': 'Offer',
    price,
    priceCurrency: currency,
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price,
      priceCurrency: currency,
      valueAddedTaxIncluded: taxIncluded,
    },
    itemCondition: 'https://schema.org/NewCondition',
  }
}

/** The values of a variant in words: `Rose, 30 ml`; empty where there is no choice. */
export function choiceOf(
  { options }: Pick<ProductDetail, 'options'>,
  values: readonly number[],
): string {
  return options
    .map((option, at) => option.values[values[at] ?? -1]?.label ?? '')
    .filter(Boolean)
    .join(', ')
}
