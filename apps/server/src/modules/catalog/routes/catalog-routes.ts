import { assetRoutes } from './assets.ts'
import { assortmentRoutes } from './assortments.ts'
import { attributeRoutes } from './attributes.ts'
import { categoryRoutes } from './categories.ts'
import { manyProductsRoutes } from './many-products.ts'
import { productRoutes } from './products.ts'
import { variantRoutes } from './variants.ts'

/** All that the catalog answers over HTTP, beside the files under /media. */
export const catalogRoutes = [
  ...productRoutes,
  ...manyProductsRoutes,
  ...variantRoutes,
  ...categoryRoutes,
  ...attributeRoutes,
  ...assetRoutes,
  ...assortmentRoutes,
]
