import type {
  LegalFacts,
  OptionView,
  ProductDetail,
  VariantOffer,
} from '@redthread/contract/storefront'
import { locales, type Locale } from '@redthread/kernel/words'
import type { Categories } from './categories.ts'
import { wordsIn } from './labels.ts'
import { attributeViews } from './attribute-views.ts'
import type { ChannelView } from './channel-view.ts'
import { jsonLd } from './json-ld.ts'
import { pictureIn, priceSpan } from './offer-of.ts'
import { pricedVariants, type Definitions, type PricedVariant } from './shown-product.ts'
import type { ShownPrices, ShownProduct } from './shown-product.ts'
import { unitPrice } from './unit-price.ts'

/** What a product page is made of. */
export interface DetailParts {
  readonly product: ShownProduct
  readonly prices: ShownPrices
  readonly channel: ChannelView
  readonly locale: Locale
  readonly categories: Categories
  readonly definitions: Definitions
}

/** A product as its own page shows it, without what is related and what is to be had with it. */
export function detailOf(parts: DetailParts): Omit<ProductDetail, 'related' | 'promotions'> {
  const { product, channel, locale, categories } = parts
  const { texts, vendor, id, kind } = product
  const text = texts[locale]
  const variants = pricedVariants(product, parts.prices)
  const options = optionsOf(product, variants, locale)
  const places = options.map(({ code, values }): Places => {
    return { code, at: new Map(values.map((value, place) => [value.code, place])) }
  })
  const main = product.categoryIds.map((one) => categories.byId(one)).find((one) => one)
  const detail = {
    id,
    slug: text?.slug ?? id,
    slugs: slugsOf(product, channel),
    title: text?.title ?? '',
    ...(text?.subtitle ? { subtitle: text.subtitle } : {}),
    description: text?.description ?? '',
    ...(text?.seoTitle ? { seoTitle: text.seoTitle } : {}),
    ...(text?.seoDescription ? { seoDescription: text.seoDescription } : {}),
    ...(vendor === '' ? {} : { vendor }),
    kind,
    price: { currency: channel.currency, ...priceSpan(variants) },
    options,
    variants: variants.map((variant) => variantOffer(variant, places)),
    media: product.pictures.flatMap((picture) => pictureIn(picture, locale) ?? []),
    attributes: attributeViews(product.attributes, {
      locale,
      channelId: channel.id,
      definitions: parts.definitions,
    }),
    legal: legalFacts(product, locale),
    breadcrumbs: main === undefined ? [] : categories.pathTo(main, locale),
  }
  return { ...detail, jsonLd: jsonLd(detail) }
}

/** Addresses in the languages that the channel speaks and the product is complete in. */
function slugsOf({ texts, publications }: ShownProduct, channel: ChannelView) {
  const publication = publications.find(({ channelId }) => channelId === channel.id)
  const spoken = locales.filter((locale) => {
    return channel.locales.includes(locale) && publication?.locales.includes(locale)
  })
  const entries = spoken.flatMap((locale) => {
    const slug = texts[locale]?.slug
    return slug === undefined ? [] : [[locale, slug] as const]
  })
  return Object.fromEntries(entries) as Record<string, string>
}

/** The options with the values that are for sale in some combination. */
function optionsOf(
  { options }: ShownProduct,
  variants: readonly PricedVariant[],
  locale: Locale,
): OptionView[] {
  return options.map(({ code, name, values }) => {
    const offered = new Set(variants.map((variant) => variant.options[code]))
    return {
      code,
      name: wordsIn(name, locale, code),
      values: values
        .filter((value) => offered.has(value.code))
        .map(({ code: value, label, swatch }) => ({
          code: value,
          label: wordsIn(label, locale, value),
          ...(swatch === undefined ? {} : { swatch }),
        })),
    }
  })
}

/** Where each value of an option stands. */
interface Places {
  readonly code: string
  readonly at: ReadonlyMap<string, number>
}

function variantOffer(variant: PricedVariant, places: readonly Places[]): VariantOffer {
  const { id, sku, gtin, picture, price, content } = variant
  const perUnit = unitPrice(price.amount, content)
  return {
    id,
    sku,
    ...(gtin === undefined ? {} : { gtin }),
    values: places.map(({ code, at }) => at.get(variant.options[code] ?? '') ?? 0),
    amount: price.amount,
    ...(price.prior === null ? {} : { prior: price.prior }),
    ...(picture === undefined ? {} : { picture }),
    ...(perUnit === null ? {} : { unitPrice: perUnit }),
  }
}

function legalFacts({ compliance }: ShownProduct, locale: Locale): LegalFacts {
  const { safety, manufacturer, responsiblePerson, ingredients } = compliance
  const { guaranteeYears, originCountry } = compliance
  const said = safety && wordsIn(safety, locale)
  return {
    ...(manufacturer === undefined ? {} : { manufacturer }),
    ...(responsiblePerson === undefined ? {} : { responsiblePerson }),
    ...(said ? { safety: said } : {}),
    ...(ingredients === undefined ? {} : { ingredients }),
    ...(guaranteeYears === undefined ? {} : { guaranteeYears }),
    ...(originCountry === undefined ? {} : { originCountry }),
  }
}
