import type { MovedProduct, ProductDetail, VariantOffer } from '@redthread/contract/storefront'
import type { Door } from '../door.ts'
import { cardView, pictureView, sampleView } from './card-view.ts'
import type { ChosenView, OperatorView, OptionView, ProductView } from './product-view.ts'
import type { ShopView } from './shop-view.ts'

/** What an address of a product leads to: its page, or where it has moved. */
export type FoundProduct =
  | { readonly kind: 'product'; readonly product: ProductView; readonly linkedData: object }
  | { readonly kind: 'moved'; readonly slug: string }

/** A product as its page tells it, with one variant chosen; null where it is not sold here. */
export async function findProduct(
  door: Door,
  shop: ShopView,
  asked: { readonly slug: string; readonly sku: string | null },
): Promise<FoundProduct | null> {
  const found = await detailOf(door, shop, asked.slug)
  if (found === null) return null
  if ('movedTo' in found) return { kind: 'moved', slug: found.movedTo }
  return { kind: 'product', product: productView(found, asked.sku), linkedData: found.jsonLd }
}

async function detailOf(
  door: Door,
  shop: ShopView,
  slug: string,
): Promise<ProductDetail | MovedProduct | null> {
  try {
    return await door.ask('storefront.get_product', {
      params: { channelId: shop.channelId, product: slug },
      query: { locale: shop.locale },
    })
  } catch (error) {
    if (error instanceof Response && error.status < 500) return null
    throw error
  }
}

function productView(found: ProductDetail, sku: string | null): ProductView {
  const chosen = found.variants.find((variant) => variant.sku === sku) ?? found.variants[0] ?? null
  const { legal, title } = found
  const { currency } = found.price
  return {
    id: found.id,
    slug: found.slug,
    slugs: found.slugs,
    title,
    subtitle: found.subtitle ?? null,
    seoTitle: found.seoTitle ?? title,
    seoDescription: found.seoDescription ?? found.subtitle ?? null,
    descriptionHtml: found.description || null,
    vendor: found.vendor ?? null,
    crumbs: found.breadcrumbs.map(({ slug, name }) => ({ slug, name })),
    pictures: picturesOf(found, chosen),
    options: chosen ? optionsOf(found, chosen) : [],
    chosen: chosen && chosenView(found, chosen),
    price: chosen && {
      value: { amount: chosen.amount, currency },
      prior: chosen.prior === undefined ? null : { amount: chosen.prior, currency },
      from: false,
    },
    promotions: found.promotions,
    facts: found.attributes.map(({ name, value }) => ({ label: name, value })),
    ingredients: legal.ingredients ?? null,
    safety: legal.safety ?? null,
    manufacturer: legal.manufacturer ? operatorView(legal.manufacturer) : null,
    responsiblePerson: legal.responsiblePerson ? operatorView(legal.responsiblePerson) : null,
    guaranteeYears: legal.guaranteeYears ?? null,
    related: found.related.map(cardView),
  }
}

/** The chosen variant's own picture first. */
function picturesOf({ media }: ProductDetail, chosen: VariantOffer | null) {
  const own = chosen?.picture
  const first = own === undefined ? undefined : media[own]
  const rest = media.filter((picture) => picture !== first)
  return [...(first ? [first] : []), ...rest].map(pictureView)
}

/**
 * Where each choice leads: the variant that differs from the chosen one in nothing else, or the
 * first that has this value where the whole combination does not exist.
 */
function optionsOf({ options, variants }: ProductDetail, chosen: VariantOffer): OptionView[] {
  const byValues = new Map(variants.map((variant) => [variant.values.join(), variant]))
  return options.map(({ code: option, name, values }, place) => {
    const first = new Map<number, VariantOffer>()
    for (const variant of variants) {
      const value = variant.values[place]
      if (value !== undefined && !first.has(value)) first.set(value, variant)
    }
    const choices = values.map(({ code, label, swatch: sample }, value) => {
      const exact = byValues.get(chosen.values.with(place, value).join())
      const sku = (exact ?? first.get(value))?.sku ?? null
      const on = chosen.values[place] === value
      return { code, label, on, exact: exact !== undefined, sku, swatch: sampleView(label, sample) }
    })
    return { code: option, name, choices: choices.filter(({ sku }) => sku !== null) }
  })
}

function chosenView({ options, price }: ProductDetail, chosen: VariantOffer): ChosenView {
  const words = options.map(({ values }, place) => values[chosen.values[place] ?? -1]?.label)
  const { id, sku, gtin, unitPrice } = chosen
  return {
    id,
    sku,
    gtin: gtin ?? null,
    name: words.filter((word) => word !== undefined).join(', '),
    unitPrice: unitPrice
      ? { value: { amount: unitPrice.amount, currency: price.currency }, per: unitPrice.per }
      : null,
  }
}

function operatorView({ name, address, contact }: OperatorView): OperatorView {
  return { name, address, contact }
}
