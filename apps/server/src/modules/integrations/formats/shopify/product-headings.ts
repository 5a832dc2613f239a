import { plainHeading } from '../../rules/columns.ts'

/** Field → headings, the names of 2024 and after first, those of the years before behind. */
const known: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  handle: ['url handle', 'handle'],
  description: ['description', 'body (html)', 'body html'],
  vendor: ['vendor'],
  category: ['product category', 'standard product type'],
  type: ['type', 'custom product type', 'product type'],
  tags: ['tags'],
  published: ['published on online store', 'published'],
  status: ['status'],
  sku: ['sku', 'variant sku'],
  barcode: ['barcode', 'variant barcode'],
  price: ['price', 'variant price'],
  compare_at: ['compare-at price', 'variant compare at price', 'compare at price'],
  cost: ['cost per item', 'variant cost'],
  tax_code: ['tax code', 'variant tax code'],
  quantity: ['inventory quantity', 'variant inventory qty'],
  grams: ['weight value (grams)', 'variant grams'],
  requires_shipping: ['requires shipping', 'variant requires shipping'],
  image: ['product image url', 'image src'],
  image_position: ['image position'],
  image_alt: ['image alt text'],
  variant_image: ['variant image url', 'variant image'],
  seo_title: ['seo title'],
  seo_description: ['seo description'],
}

const byHeading = new Map(
  Object.entries(known).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

/** What a column may be mapped to by hand. */
export const shopifyFields: readonly string[] = [
  ...Object.keys(known),
  ...[1, 2, 3].flatMap((number) => [`option${number}.name`, `option${number}.value`]),
]

/**
 * The field of a heading. Kept as attributes: `Google Shopping / Gender` and metafields, such as
 * `Fabric (product.metafields.custom.fabric)`. Per market: `Price / Finland`.
 */
export function shopifyField(heading: string): string | null {
  const plain = plainHeading(heading)
  const field = byHeading.get(plain)
  if (field !== undefined) return field
  const option = /^option([123]) (name|value)$/.exec(plain)
  if (option !== null) return `option${option[1]}.${option[2]}`
  const metafield = /\(?(?:product|variant)\.metafields\.([\w-]+\.[\w-]+)\)?/.exec(plain)
  if (metafield !== null) return `attribute:${metafield[1]}`
  const google = /^google shopping \/ (.+)$/.exec(plain)
  if (google !== null) return `attribute:google ${google[1]}`
  const market = /^(included|price|compare-at price) \/ (.+)$/i.exec(heading.trim())
  if (market === null) return null
  const [, what = '', name = ''] = market
  const kinds: Record<string, string> = { included: 'included', price: 'price' }
  return `${kinds[what.toLowerCase()] ?? 'compare_at'}@${name.trim()}`
}
