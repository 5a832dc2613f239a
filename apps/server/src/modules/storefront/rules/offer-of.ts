import type { ProductCard, Swatch } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import { wordsIn } from './labels.ts'
import type { ChannelView } from './channel-view.ts'
import { facetTokens, type FacetLabel } from './facet-tokens.ts'
import {
  pricedVariants,
  type Definitions,
  type PricedVariant,
  type ShownPicture,
  type ShownPrices,
  type ShownProduct,
} from './shown-product.ts'

/** A product in a channel as the windows keep it; without a language it is not shown. */
export interface Offer {
  readonly channelId: Id<'chn'>
  readonly productId: Id<'prd'>
  readonly locales: readonly Locale[]
  readonly currency: Currency
  readonly from: number
  readonly to: number
  readonly prior: number | null
  readonly categoryIds: readonly Id<'cat'>[]
  readonly tokens: readonly string[]
  readonly shownSince: Temporal.Instant
  readonly nextChangeAt: Temporal.Instant | null
  readonly cards: readonly { readonly locale: Locale; readonly card: ProductCard }[]
  readonly labels: readonly FacetLabel[]
}

/** What an offer is made of. */
export interface OfferParts {
  readonly product: ShownProduct
  readonly channel: ChannelView
  readonly prices: ShownPrices
  readonly definitions: Definitions
  readonly now: Temporal.Instant
}

/** How long something is new. */
const newDays = 30
const mostSwatches = 8

/**
 * Works out what a channel shows of a product right now. It is shown in the languages in which it
 * is complete, while it is active, published, and at least one variant has a price.
 */
export function offerOf(parts: OfferParts): Offer {
  const { product, channel, prices, now } = parts
  const publication = product.publications.find(({ channelId }) => channelId === channel.id)
  const { from, until } = publication ?? {}
  const variants = pricedVariants(product, prices)
  const isOpen =
    publication !== undefined &&
    (from === undefined || Temporal.Instant.compare(from, now) <= 0) &&
    (until === undefined || Temporal.Instant.compare(now, until) < 0)
  const isShown = product.isActive && isOpen && variants.length > 0
  const locales = isShown ? spoken(publication.locales, channel, product) : []
  // A catalog that moved in brings the day since which each product has been offered.
  const shownSince = (isShown ? from : undefined) ?? product.createdAt
  const newUntil = shownSince.add({ hours: newDays * 24 })
  const changes = [from, until, newUntil, ...variants.map(({ price }) => price.nextChangeAt)]
  const base = {
    channelId: channel.id,
    productId: product.id,
    currency: channel.currency,
    categoryIds: product.categoryIds,
    shownSince,
    nextChangeAt: earliestAfter(product.isActive && publication ? changes : [], now),
  }
  if (locales.length === 0) {
    return { ...base, locales, from: 0, to: 0, prior: null, tokens: [], cards: [], labels: [] }
  }
  const { tokens, labels } = facetTokens(product, variants, {
    definitions: parts.definitions,
    channelId: channel.id,
  })
  const span = priceSpan(variants)
  const isNew = Temporal.Instant.compare(now, newUntil) < 0
  const card = { product, variants, span, isNew, currency: channel.currency }
  const cards = locales.map((locale) => ({ locale, card: cardOf(card, locale) }))
  return { ...base, ...span, locales, tokens, cards, labels }
}

function spoken(
  complete: readonly Locale[],
  channel: ChannelView,
  { texts }: ShownProduct,
): Locale[] {
  return channel.locales.filter((locale) => complete.includes(locale) && texts[locale]?.title)
}

interface CardParts {
  readonly product: ShownProduct
  readonly variants: readonly PricedVariant[]
  readonly span: PriceSpan
  readonly isNew: boolean
  readonly currency: Currency
}

/** A product as lists show it in one language. */
function cardOf(
  { product, variants, span, isNew, currency }: CardParts,
  locale: Locale,
): ProductCard {
  const { id, kind, vendor, texts } = product
  const text = texts[locale]
  const swatches = swatchesOf(product, variants, locale)
  const [first, second] = variants
  const shown = first?.picture ?? 0
  return {
    id,
    slug: text?.slug ?? id,
    title: text?.title ?? '',
    ...(text?.subtitle ? { subtitle: text.subtitle } : {}),
    ...(vendor === '' ? {} : { vendor }),
    kind,
    price: { currency, ...span },
    picture: pictureIn(product.pictures[shown] ?? product.pictures[0], locale),
    swatches: swatches.slice(0, mostSwatches),
    swatchCount: swatches.length,
    variantCount: variants.length,
    variantId: second === undefined ? (first?.id ?? null) : null,
    isNew,
  }
}

/** A picture with its alternative text in one language. */
export function pictureIn(picture: ShownPicture | undefined, locale: Locale) {
  if (picture === undefined) return null
  const { sources, width, height, alt } = picture
  return { sources: [...sources], width, height, alt: wordsIn(alt, locale) }
}

/** The samples of the option that the eye chooses by, of what is for sale. */
function swatchesOf(
  { options }: ShownProduct,
  variants: readonly PricedVariant[],
  locale: Locale,
): Swatch[] {
  const drawn = options.find(({ values }) => values.some(({ swatch }) => swatch !== undefined))
  if (drawn === undefined) return []
  const offered = new Set(variants.map((variant) => variant.options[drawn.code]))
  return drawn.values.flatMap(({ code, label, swatch }): Swatch[] => {
    if (swatch === undefined || !offered.has(code)) return []
    const sample = swatch.startsWith('#') ? { color: swatch } : { url: swatch }
    return [{ label: wordsIn(label, locale, code), ...sample }]
  })
}

interface PriceSpan {
  readonly from: number
  readonly to: number
  readonly prior: number | null
  readonly taxIncluded: boolean
}

/** From the cheapest to the dearest variant, with the prior price of the cheapest. */
export function priceSpan(variants: readonly PricedVariant[]): PriceSpan {
  const [first, ...others] = variants
  if (first === undefined) return { from: 0, to: 0, prior: null, taxIncluded: true }
  let cheapest = first.price
  let to = cheapest.amount
  for (const { price } of others) {
    if (price.amount < cheapest.amount) cheapest = price
    if (price.amount > to) to = price.amount
  }
  const { amount: from, prior, taxIncluded } = cheapest
  return { from, to, prior, taxIncluded }
}

function earliestAfter(
  instants: readonly (Temporal.Instant | null | undefined)[],
  now: Temporal.Instant,
): Temporal.Instant | null {
  let earliest: Temporal.Instant | null = null
  for (const one of instants) {
    if (one === null || one === undefined || Temporal.Instant.compare(one, now) <= 0) continue
    if (earliest === null || Temporal.Instant.compare(one, earliest) < 0) earliest = one
  }
  return earliest
}
