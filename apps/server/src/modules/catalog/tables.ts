// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  AttributeKind,
  AttributeValues,
  CategoryAttributes,
  CategoryState,
  CategoryTexts,
  ChangeKind,
  Choices,
  FieldChanges,
  NetContent,
  ProductOptions,
  ProductTexts,
  VariantOptions,
  VariantState,
} from '@redthread/contract/catalog'
import type {
  Compliance,
  ProductKind,
  ProductState,
  SomeWords,
  TaxClass,
  Unit,
} from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface CatalogTables {
  'catalog.asset': {
    id: Id<'ast'>
    hash: string
    name: string
    media_type: string
    size_bytes: number
    width: number | null
    height: number | null
    color: string | null
    preview: string | null
    source: string | null
    created_by: string
    created_at: Temporal.Instant
  }
  'catalog.asset_content': {
    asset_id: Id<'ast'>
    width: number
    format: string
    bytes: Uint8Array
  }
  'catalog.attribute': {
    code: string
    kind: AttributeKind
    name: ColumnType<SomeWords, string, string>
    localizable: boolean
    scopable: boolean
    is_facet: boolean
    unit: string | null
    choices: ColumnType<Choices, string, string>
    section: Generated<string>
    rank: number
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'catalog.category': {
    id: Id<'cat'>
    handle: string
    parent_id: Id<'cat'> | null
    path: string
    depth: number
    rank: number
    state: CategoryState
    texts: ColumnType<CategoryTexts, string, string>
    image: Id<'ast'> | null
    attributes: ColumnType<CategoryAttributes, string, string>
    feed_category: string | null
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'catalog.category_slug': {
    locale: Locale
    slug: string
    category_id: Id<'cat'>
    is_current: boolean
  }
  'catalog.change': {
    product_id: Id<'prd'>
    version: number
    kind: ChangeKind
    actor: string
    source: string
    changed_at: Temporal.Instant
    fields: ColumnType<FieldChanges, string, string>
  }
  'catalog.component': {
    bundle_id: Id<'var'>
    variant_id: Id<'var'>
    position: number
    quantity: number
  }
  'catalog.media': {
    product_id: Id<'prd'>
    position: number
    asset_id: Id<'ast'>
    alt: ColumnType<SomeWords, string, string>
  }
  'catalog.product': {
    id: Id<'prd'>
    handle: string
    kind: ProductKind
    state: ProductState
    name: string
    vendor: string
    product_type: string
    tax_class: TaxClass
    unit: Unit
    texts: ColumnType<ProductTexts, string, string>
    tags: string[]
    attributes: ColumnType<AttributeValues, string, string>
    options: ColumnType<ProductOptions, string, string>
    compliance: ColumnType<Compliance, string, string>
    search_text: string
    gaps: string[]
    variant_count: number
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'catalog.product_category': {
    product_id: Id<'prd'>
    category_id: Id<'cat'>
    position: number
  }
  'catalog.product_slug': {
    locale: Locale
    slug: string
    product_id: Id<'prd'>
    is_current: boolean
  }
  'catalog.publication': {
    product_id: Id<'prd'>
    channel_id: Id<'chn'>
    from_at: Temporal.Instant | null
    until_at: Temporal.Instant | null
  }
  'catalog.variant': {
    id: Id<'var'>
    product_id: Id<'prd'>
    sku: string
    gtin: string | null
    state: VariantState
    position: number
    options: ColumnType<VariantOptions, string, string>
    options_key: string
    weight_g: number | null
    content: ColumnType<NetContent | null, string | null, string | null>
    requires_shipping: boolean
    tax_class: TaxClass | null
    asset_id: Id<'ast'> | null
    attributes: ColumnType<AttributeValues, string, string>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
    live_sku: GeneratedAlways<string | null>
    live_options: GeneratedAlways<string | null>
    gtin_14: GeneratedAlways<string | null>
  }
}

/** The tables of catalog, which are its own. */
export const db = tablesOf<CatalogTables>()
