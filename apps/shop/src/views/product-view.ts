import type { ProductSort } from '@redthread/contract/storefront'
import type { Money } from '@redthread/kernel/money'

/** A picture with the widths it exists in; `sources` is empty where one file serves every width. */
export interface PictureView {
  readonly src: string
  readonly sources: readonly { readonly url: string; readonly width: number }[]
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** What is paid, and the lowest price of the 30 days before it was reduced. */
export interface PriceView {
  readonly value: Money
  readonly prior: Money | null
  /** Whether other variants cost more. */
  readonly from: boolean
}

/** A shade or pattern as a small round sample. */
export interface SwatchView {
  readonly label: string
  readonly color: string | null
  readonly picture: string | null
}

/** A product on a shelf. */
export interface CardView {
  readonly slug: string
  readonly title: string
  readonly subtitle: string | null
  readonly picture: PictureView | null
  readonly price: PriceView | null
  readonly swatches: readonly SwatchView[]
  /** How many shades there are in all. */
  readonly swatchCount: number
  readonly isNew: boolean
  /** The variant to buy where there is only one. */
  readonly variantId: string | null
}

/** One value of a filter, with how many products it leads to. */
export interface FacetValueView {
  readonly code: string
  readonly label: string
  readonly count: number
  readonly on: boolean
  readonly swatch: SwatchView | null
}

/** A filter: its name in the address, its name for people, its values. */
export interface FacetView {
  readonly code: string
  readonly label: string
  readonly values: readonly FacetValueView[]
}

/** The price filter in whole units of the shop's currency; bounds are what the shelf holds. */
export interface PriceFacetView {
  readonly least: number
  readonly most: number
  readonly from: number | null
  readonly to: number | null
}

/** What a reader asked a shelf for, as its address says it. */
export interface ShelfWish {
  readonly q: string
  readonly sort: ProductSort
  readonly price: PriceFacetView | null
  readonly facets: readonly FacetView[]
}

/** One value of an option, and where choosing it leads. */
export interface ChoiceView {
  readonly code: string
  readonly label: string
  readonly on: boolean
  /** Whether the variant it leads to differs from the chosen one in nothing else. */
  readonly exact: boolean
  /** SKU of the variant that this choice leads to; null where there is none at all. */
  readonly sku: string | null
  readonly swatch: SwatchView | null
}

export interface OptionView {
  readonly code: string
  readonly name: string
  readonly choices: readonly ChoiceView[]
}

/** Who answers for a product, as the law wants it named with the offer. */
export interface OperatorView {
  readonly name: string
  readonly address: string
  readonly contact: string
}

/** A product as its page tells it, with one variant chosen. */
export interface ProductView {
  readonly id: string
  readonly slug: string
  /** Its slug by language. */
  readonly slugs: Readonly<Record<string, string>>
  readonly title: string
  readonly subtitle: string | null
  readonly seoTitle: string
  readonly seoDescription: string | null
  readonly descriptionHtml: string | null
  readonly vendor: string | null
  readonly crumbs: readonly { readonly slug: string; readonly name: string }[]
  readonly pictures: readonly PictureView[]
  readonly options: readonly OptionView[]
  readonly chosen: ChosenView | null
  readonly price: PriceView | null
  /** What is to be had with it beyond the price. */
  readonly promotions: readonly {
    readonly id: string
    readonly name: string
    readonly description: string
  }[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly ingredients: string | null
  readonly safety: string | null
  readonly manufacturer: OperatorView | null
  readonly responsiblePerson: OperatorView | null
  readonly guaranteeYears: number | null
  readonly related: readonly CardView[]
}

/** The variant that a page is about right now. */
export interface ChosenView {
  readonly id: string
  readonly sku: string
  readonly gtin: string | null
  /** Its values in words, such as `Rose, 30 ml`; empty where there is no choice. */
  readonly name: string
  readonly unitPrice: { readonly value: Money; readonly per: string } | null
}
