import { plainHeading } from '../../rules/columns.ts'

/** What a feed says of an item that becomes a field of ours. */
const fields = new Set([
  ...['id', 'title', 'description', 'link', 'image_link', 'additional_image_link', 'price'],
  ...['sale_price', 'sale_price_effective_date', 'brand', 'gtin', 'mpn', 'item_group_id'],
  ...['color', 'size', 'material', 'pattern', 'gender', 'age_group', 'product_type'],
  ...['google_product_category', 'shipping_weight', 'availability', 'quantity', 'condition'],
  ...['energy_efficiency_class', 'size_system', 'size_type', 'multipack', 'is_bundle'],
])

/** The names of the fields. */
export const feedFields: readonly string[] = [...fields]

/** The field of a heading or element: `g:price`, `image link`, `Image_Link`. */
export function feedField(heading: string): string | null {
  const name = plainHeading(heading).replace(/^g:/, '').replaceAll(' ', '_')
  return fields.has(name) ? name : null
}
