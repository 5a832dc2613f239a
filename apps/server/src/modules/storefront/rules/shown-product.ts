import type {
  AttributeValue,
  Compliance,
  ProductKind,
  ProductOption,
  SomeWords,
} from '@redthread/contract/catalog-product'
import type { AttributeDefinition, NetContent, ProductTexts } from '@redthread/contract/catalog'
import type { Picture } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'

/** A variant as shop windows need it. */
export interface ShownVariant {
  readonly id: Id<'var'>
  readonly sku: string
  readonly gtin: string | undefined
  readonly options: Readonly<Record<string, string>>
  readonly content: NetContent | undefined
  /** Place of its picture among those of the product. */
  readonly picture: number | undefined
  readonly attributes: readonly AttributeValue[]
}

/** A picture with its alternative texts. */
export interface ShownPicture extends Omit<Picture, 'alt'> {
  readonly alt: SomeWords
}

/** Where and when a product is offered, and in which languages it is complete there. */
export interface ShownPublication {
  readonly channelId: Id<'chn'>
  readonly from: Temporal.Instant | undefined
  readonly until: Temporal.Instant | undefined
  readonly locales: readonly Locale[]
}

/** A product of the catalog as shop windows need it: what is archived is not in it. */
export interface ShownProduct {
  readonly id: Id<'prd'>
  readonly kind: ProductKind
  readonly isActive: boolean
  readonly vendor: string
  readonly productType: string
  readonly texts: ProductTexts
  readonly tags: readonly string[]
  readonly attributes: readonly AttributeValue[]
  readonly options: readonly ProductOption[]
  readonly variants: readonly ShownVariant[]
  readonly pictures: readonly ShownPicture[]
  /** Its main category first. */
  readonly categoryIds: readonly Id<'cat'>[]
  readonly compliance: Compliance
  readonly publications: readonly ShownPublication[]
  readonly createdAt: Temporal.Instant
}

/** What may be said of products, by code. */
export type Definitions = ReadonlyMap<string, AttributeDefinition>

/** What one variant costs in a channel. */
export interface ShownPrice {
  readonly amount: number
  readonly taxIncluded: boolean
  /** The prior price that is told beside a reduction. */
  readonly prior: number | null
  readonly nextChangeAt: Temporal.Instant | null
}
export type ShownPrices = ReadonlyMap<Id<'var'>, ShownPrice>

/** A variant with its price: one that has none is not for sale. */
export interface PricedVariant extends ShownVariant {
  readonly price: ShownPrice
}

/** The variants that are for sale, in their order. */
export function pricedVariants(product: ShownProduct, prices: ShownPrices): PricedVariant[] {
  return product.variants.flatMap((variant) => {
    const price = prices.get(variant.id)
    return price === undefined ? [] : [{ ...variant, price }]
  })
}
