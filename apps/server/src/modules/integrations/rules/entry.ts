import type { AttributeDefinition, CategoryDocument } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { ImportOptions } from '@redthread/contract/integrations'
import type { PriceInput } from '@redthread/contract/pricing'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { Fault } from './fault.ts'

/** What a row of a file stands for; counted in the report. */
export type RowRole =
  | 'product'
  | 'variant'
  | 'picture'
  | 'price'
  | 'stock'
  | 'category'
  | 'attribute'
  | 'add_on'
  | 'link'
  | 'other'

export interface SourceRow {
  readonly row: number
  readonly role: RowRole
}

/** A price beside the document of its product; names of channels and lists as in the file. */
export interface SkuPrice {
  readonly row: number
  readonly sku: string
  readonly currency: Currency
  readonly amount: number
  /** A reduction: it goes to the sale list of imports, beside the regular price. */
  readonly sale?: boolean
  readonly taxIncluded?: boolean
  readonly channel?: string
  readonly country?: string
  readonly list?: string
  readonly group?: string
  readonly minQuantity?: number
  readonly validFrom?: string
  readonly validUntil?: string
  /** Ids where the file gives ids: of our own formats. */
  readonly ids?: Pick<PriceInput, 'channelId' | 'listId' | 'groupId' | 'companyId'>
}

export interface StockLine {
  readonly row: number
  readonly sku: string
  /** Null where the file tells only what a piece was bought for. */
  readonly quantity: number | null
  readonly location?: string
  readonly unitCost?: number
}

/** A picture that is still to be fetched; `skus` wear it, none: the product. */
export interface PictureLine {
  readonly url: string
  readonly alt?: string
  readonly skus: readonly string[]
}

/**
 * The smallest part of a file that is taken in or refused whole: a product with all its rows, or
 * one price, one stock count. Rows with `skipped` are none of a catalog's business.
 */
export interface Entry {
  readonly rows: readonly SourceRow[]
  readonly product?: ProductDocument
  /** The row of each variant of the document, in its order. */
  readonly variantRows?: readonly number[]
  readonly categories?: readonly CategoryDocument[]
  readonly attributes?: readonly AttributeDefinition[]
  readonly prices?: readonly SkuPrice[]
  readonly stock?: readonly StockLine[]
  readonly pictures?: readonly PictureLine[]
  readonly faults?: readonly Fault[]
  /** What is left out without harm, and told: a price for a channel of another shop. */
  readonly notes?: readonly Fault[]
  /** Why rows are left out that are not at fault. */
  readonly skipped?: string
}

/** What a file does not say itself, filled in from the run and the house. */
export interface Settings {
  readonly currency: Currency
  readonly locale: Locale
  readonly taxIncluded: boolean
  readonly state: NonNullable<ImportOptions['state']>
  readonly options: ImportOptions
}
