import { plainHeading } from '../../rules/columns.ts'

const known: Readonly<Record<string, string>> = {
  sku: 'sku',
  'store view code': 'store_view',
  'product type': 'type',
  categories: 'categories',
  name: 'name',
  description: 'description',
  'short description': 'short',
  'product online': 'online',
  status: 'online',
  'tax class name': 'tax_class',
  price: 'price',
  'special price': 'special',
  'special price from date': 'special_from',
  'special price to date': 'special_until',
  'url key': 'handle',
  'meta title': 'seo_title',
  'meta description': 'seo_description',
  'base image': 'image',
  'base image label': 'image_alt',
  'additional images': 'images',
  'additional attributes': 'attributes',
  qty: 'quantity',
  'configurable variations': 'variations',
  'configurable variation labels': 'labels',
  'associated skus': 'associated',
  'country of manufacture': 'origin',
  'attribute set code': 'product_type',
  manufacturer: 'vendor',
}

/** What a column may be mapped to by hand. */
export const magentoFields: readonly string[] = [...new Set(Object.values(known))]

/** The field of a heading, null where nobody needs it. */
export function magentoField(heading: string): string | null {
  return known[plainHeading(heading)] ?? null
}
