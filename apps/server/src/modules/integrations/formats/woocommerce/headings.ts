import { plainHeading } from '../../rules/columns.ts'

const known: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  type: ['type'],
  sku: ['sku'],
  gtin: ['gtin, upc, ean, or isbn', 'gtin/upc/ean/isbn', 'gtin', 'ean'],
  name: ['name'],
  published: ['published'],
  visibility: ['visibility in catalog'],
  short: ['short description'],
  description: ['description'],
  sale_from: ['date sale price starts'],
  sale_until: ['date sale price ends'],
  tax_status: ['tax status'],
  tax_class: ['tax class'],
  stock: ['stock'],
  sale: ['sale price'],
  regular: ['regular price'],
  categories: ['categories'],
  tags: ['tags'],
  brands: ['brands', 'brand'],
  images: ['images'],
  parent: ['parent'],
  grouped: ['grouped products'],
  external_url: ['external url'],
  button: ['button text'],
}

const byHeading = new Map(
  Object.entries(known).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

/** What a column may be mapped to by hand. */
export const wooFields: readonly string[] = [
  ...Object.keys(known),
  'weight:kg',
  ...[1, 2, 3].flatMap((n) => [`attribute.${n}.name`, `attribute.${n}.values`]),
]

/** The field of a heading: units stand in it, attributes are numbered, `Meta: key` is kept. */
export function wooField(heading: string): string | null {
  const plain = plainHeading(heading)
  const field = byHeading.get(plain)
  if (field !== undefined) return field
  const attribute = /^attribute (\d+) (name|value)(?:\(s\))?$/.exec(plain)
  if (attribute !== null) {
    return `attribute.${attribute[1]}.${attribute[2] === 'name' ? 'name' : 'values'}`
  }
  const weight = /^weight \((\w+)\)$/.exec(plain)
  if (weight !== null) return `weight:${weight[1]}`
  const meta = /^meta:\s*(.+)$/i.exec(heading.trim())
  return meta === null ? null : `meta:${meta[1]}`
}
