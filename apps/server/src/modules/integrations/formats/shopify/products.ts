import type { TableFormat } from '../table-format.ts'
import { shopifyField, shopifyFields } from './product-headings.ts'
import { readShopifyProducts } from './read-products.ts'

export const shopifyProducts: TableFormat = {
  kind: 'table',
  name: 'shopify_products',
  fields: shopifyFields,
  fieldOf: shopifyField,
  needs: [['title']],
  recognizes: (headings) =>
    headings.has('title') &&
    (headings.has('handle') || headings.has('url handle')) &&
    (headings.has('option1 name') || headings.has('variant price') || headings.has('price')),
  read: readShopifyProducts,
}
