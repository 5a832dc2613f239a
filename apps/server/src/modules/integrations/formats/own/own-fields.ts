import { locales } from '@redthread/kernel/words'

/** Texts of a product, each with a column per language: `title.en`. */
export const textFields = [
  'title',
  'subtitle',
  'description',
  'slug',
  'seo_title',
  'seo_description',
] as const

/** Columns that the first row of a product fills. */
export const productFields: readonly string[] = [
  ...['handle', 'product_state', 'kind', 'vendor', 'product_type', 'tax_class', 'unit'],
  ...textFields.flatMap((field) => locales.map((locale) => `${field}.${locale}`)),
  ...['categories', 'tags', 'options', 'attributes', 'media', 'compliance', 'publications'],
]

/** Columns that every row fills: a row is a variant. */
export const variantFields: readonly string[] = [
  ...['sku', 'gtin', 'variant_state', 'variant_options', 'weight_g', 'content'],
  ...[
    'requires_shipping',
    'variant_tax_class',
    'variant_media',
    'variant_attributes',
    'components',
  ],
  ...['price', 'currency', 'tax_included', 'prices'],
]

/** All columns of our own CSV, in their order. */
export const ownFields: readonly string[] = [...productFields, ...variantFields]
