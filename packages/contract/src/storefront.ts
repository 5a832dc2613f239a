import { currencies, type Currency } from '@redthread/kernel/money'
import { locales } from '@redthread/kernel/words'
import { Type as T, type Static, type TSchema } from 'typebox'
import {
  CategoryId,
  Handle,
  Operator,
  ProductId,
  productKinds,
  VariantId,
} from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Shape, event } from './define.ts'

const LocaleCode = T.Enum([...locales])
const CurrencyCode = T.Enum(Object.keys(currencies) as Currency[])
const Count = T.Integer({ minimum: 0 })
const Minor = T.Integer({ minimum: 0, description: 'Minor units of the currency.' })

/** How a list may be ordered: `relevance` where words are searched for, else `popular`. */
export const productSorts = ['relevance', 'popular', 'newest', 'price_up', 'price_down'] as const
export type ProductSort = (typeof productSorts)[number]

/** What a product costs in a channel: from the cheapest to the dearest of its variants. */
export const OfferPrice = Shape(
  {
    currency: CurrencyCode,
    from: Minor,
    to: Minor,
    prior: Maybe(
      T.Integer({
        description:
          'Lowest price of the 30 days before the reduction that is announced for the cheapest variant.',
      }),
    ),
    taxIncluded: T.Boolean(),
  },
  { title: 'OfferPrice' },
)
export type OfferPrice = Static<typeof OfferPrice>

/** A picture in the sizes that there are, smallest first; `width` and `height` keep its place. */
export const Picture = Shape(
  {
    sources: T.Array(Shape({ url: T.String(), width: Count }), { minItems: 1 }),
    width: Count,
    height: Count,
    alt: T.String(),
  },
  { title: 'Picture' },
)
export type Picture = Static<typeof Picture>

/** A value that the eye chooses by: `color` is `#rrggbb`, `url` a small picture; one of them. */
export const Swatch = Shape({
  label: T.String(),
  color: T.Optional(T.String()),
  url: T.Optional(T.String()),
})
export type Swatch = Static<typeof Swatch>

/** A product as lists show it. */
export const ProductCard = Shape(
  {
    id: ProductId,
    slug: T.String(),
    title: T.String(),
    subtitle: T.Optional(T.String()),
    vendor: T.Optional(T.String()),
    kind: T.Enum([...productKinds]),
    price: OfferPrice,
    picture: Maybe(Picture),
    /** The first few swatches; `swatchCount` tells how many there are. */
    swatches: T.Array(Swatch, { maxItems: 8 }),
    swatchCount: Count,
    variantCount: Count,
    /** The variant to buy where there is only one. */
    variantId: Maybe(VariantId),
    isNew: T.Boolean(),
  },
  { title: 'ProductCard' },
)
export type ProductCard = Static<typeof ProductCard>

/** One value of a facet; `count` is what a list would hold if it were chosen as well. */
export const FacetValue = Shape({
  code: T.String(),
  label: T.String(),
  count: Count,
  selected: T.Boolean(),
  swatch: T.Optional(T.String({ description: '`#rrggbb` or the address of a picture.' })),
})
export type FacetValue = Static<typeof FacetValue>

/** A way to narrow a list: an option, an attribute, or the brand behind the product (`vendor`). */
export const Facet = Shape(
  { code: T.String(), name: T.String(), values: T.Array(FacetValue, { maxItems: 200 }) },
  { title: 'Facet' },
)
export type Facet = Static<typeof Facet>

/** A category on the way to a page. */
export const Crumb = Shape({ id: CategoryId, slug: T.String(), name: T.String() })
export type Crumb = Static<typeof Crumb>

/** The category that a list shows, with those right below it and the way to it. */
export const CategoryHead = Shape(
  {
    id: CategoryId,
    slug: T.String(),
    name: T.String(),
    description: T.Optional(T.String()),
    path: T.Array(Crumb, { description: 'From the top to the parent.' }),
    children: T.Array(Shape({ id: CategoryId, slug: T.String(), name: T.String(), count: Count })),
    slugs: T.Record(T.String(), T.String(), { description: 'Its slug by language.' }),
  },
  { title: 'CategoryHead' },
)
export type CategoryHead = Static<typeof CategoryHead>

/** What a channel sells, as asked for. */
export const ProductList = Shape(
  {
    items: T.Array(ProductCard),
    next: Maybe(T.String({ description: 'Cursor of the page after this one.' })),
    total: Count,
    sort: T.Enum([...productSorts]),
    facets: T.Array(Facet),
    priceRange: Maybe(
      Shape({ min: Minor, max: Minor }, { description: 'Before a price range is chosen.' }),
    ),
    category: Maybe(CategoryHead),
    corrected: Maybe(
      T.String({ description: 'The words that were searched for instead, where none fit.' }),
    ),
  },
  { title: 'ProductList' },
)
export type ProductList = Static<typeof ProductList>

/** What a list is asked for. Facets of one code widen, of several codes narrow: `color:red`. */
export const ProductListQuery = Shape({
  locale: T.Optional(LocaleCode),
  category: T.Optional(T.String({ maxLength: 200, description: 'Slug or id.' })),
  q: T.Optional(T.String({ maxLength: 200 })),
  facets: T.Optional(
    T.Array(T.String({ pattern: '^[^:]{1,120}:.{1,255}$' }), {
      maxItems: 60,
      description: '`code:value`, one each; values of one code widen, several codes narrow.',
    }),
  ),
  priceMin: T.Optional(Minor),
  priceMax: T.Optional(Minor),
  sort: T.Optional(T.Enum([...productSorts])),
  after: T.Optional(T.String({ maxLength: 500 })),
  limit: T.Optional(T.Integer({ minimum: 1, maximum: 100, default: 24 })),
})
export type ProductListQuery = Static<typeof ProductListQuery>

/** A variant of a product page; what does not apply is left out, for there may be 2,048. */
export const VariantOffer = Shape(
  {
    id: VariantId,
    sku: T.String(),
    gtin: T.Optional(T.String()),
    /** Place of the chosen value in each option of the product. */
    values: T.Array(Count),
    amount: Minor,
    prior: T.Optional(Minor),
    /** Place of its picture in the product's media. */
    picture: T.Optional(Count),
    /** Price of the base unit, as the law wants it beside the price. */
    unitPrice: T.Optional(Shape({ amount: Minor, per: T.String({ examples: ['1 l', '100 g'] }) })),
  },
  { title: 'VariantOffer' },
)
export type VariantOffer = Static<typeof VariantOffer>

export const OptionView = Shape({
  code: T.String(),
  name: T.String(),
  values: T.Array(Shape({ code: T.String(), label: T.String(), swatch: T.Optional(T.String()) })),
})
export type OptionView = Static<typeof OptionView>

/** An attribute in the reader's words; colors carry their `#rrggbb`. */
export const AttributeView = Shape({
  code: T.String(),
  name: T.String(),
  value: T.String(),
  swatch: T.Optional(T.String()),
})
export type AttributeView = Static<typeof AttributeView>

/** What the law wants said with the offer. */
export const LegalFacts = Shape({
  manufacturer: T.Optional(Operator),
  responsiblePerson: T.Optional(Operator),
  safety: T.Optional(T.String()),
  ingredients: T.Optional(T.String()),
  guaranteeYears: T.Optional(Count),
  originCountry: T.Optional(T.String()),
})
export type LegalFacts = Static<typeof LegalFacts>

/** A product as its own page shows it. */
export const ProductDetail = Shape(
  {
    id: ProductId,
    slug: T.String(),
    slugs: T.Record(T.String(), T.String(), { description: 'Its slug by language.' }),
    title: T.String(),
    subtitle: T.Optional(T.String()),
    description: T.String({ description: 'HTML of a safe, small set of elements.' }),
    seoTitle: T.Optional(T.String()),
    seoDescription: T.Optional(T.String()),
    vendor: T.Optional(T.String()),
    kind: T.Enum([...productKinds]),
    price: OfferPrice,
    options: T.Array(OptionView),
    variants: T.Array(VariantOffer),
    media: T.Array(Picture),
    attributes: T.Array(AttributeView),
    legal: LegalFacts,
    /** What is to be had with it beyond the price, such as three for two. */
    promotions: T.Array(Shape({ id: T.String(), name: T.String(), description: T.String() })),
    /** The way from the top category down to the product's own. */
    breadcrumbs: T.Array(Crumb),
    related: T.Array(ProductCard),
    jsonLd: T.Record(T.String(), T.Unknown(), { description: 'schema.org, without addresses.' }),
  },
  { title: 'ProductDetail' },
)
export type ProductDetail = Static<typeof ProductDetail>

/** Where a product that was looked for by a former slug is now. */
export const MovedProduct = Shape(
  { id: ProductId, movedTo: T.String({ description: 'Its slug now.' }) },
  { title: 'MovedProduct' },
)
export type MovedProduct = Static<typeof MovedProduct>

/** A category of the tree, with what the channel sells in and below it. */
export const CategoryNode = Shape(
  {
    id: CategoryId,
    parentId: Maybe(CategoryId),
    handle: Handle,
    slug: T.String(),
    name: T.String(),
    count: Count,
    depth: Count,
  },
  { title: 'CategoryNode' },
)
export type CategoryNode = Static<typeof CategoryNode>
/** Parents before their children, in the retailer's order; empty categories are left out. */
export const CategoryTree = Shape({ items: T.Array(CategoryNode) }, { title: 'CategoryTree' })
export type CategoryTree = Static<typeof CategoryTree>

/** What a half-written search could become. */
export const Suggestions = Shape(
  {
    products: T.Array(ProductCard, { maxItems: 6 }),
    categories: T.Array(Shape({ slug: T.String(), name: T.String(), count: Count }), {
      maxItems: 4,
    }),
    completions: T.Array(T.String(), { maxItems: 6 }),
  },
  { title: 'Suggestions' },
)
export type Suggestions = Static<typeof Suggestions>

/** What a scanned or typed code stands for. */
export const FoundCode = Shape(
  {
    variantId: VariantId,
    sku: T.String(),
    gtin: Maybe(T.String()),
    /** The variant's values in words, such as `Rose, 30 ml`; empty where there is no choice. */
    choice: T.String(),
    amount: Minor,
    prior: Maybe(Minor),
    product: ProductCard,
  },
  { title: 'FoundCode' },
)
export type FoundCode = Static<typeof FoundCode>

export const offersChanged = event(
  'storefront.offers_changed.v1',
  Shape({ channelId: ChannelId, productIds: T.Array(ProductId, { maxItems: 500 }) }),
  'What a channel shows of these products has changed: price, words, pictures, or that it is sold.',
)
export const storefrontEvents = [offersChanged]

function Maybe<S extends TSchema>(schema: S) {
  return T.Union([schema, T.Null()])
}
