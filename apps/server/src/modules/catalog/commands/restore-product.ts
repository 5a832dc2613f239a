import type { FieldChange } from '@redthread/contract/catalog'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { ProductView } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockProduct } from '../guards/refuse-product.ts'
import { wholeProducts } from '../queries/whole-products.ts'
import { productFields } from '../rules/product-fields.ts'
import { productOfFields, withoutChanges } from '../rules/product-of-fields.ts'
import { db } from '../tables.ts'
import { saveProduct } from './save-product.ts'

interface Restore {
  readonly productId: Id<'prd'>
  readonly version: number
  readonly ifMatch: number | null
}

/** Brings a product back to how an earlier version was, as a new version of its own. */
export async function restoreProduct(ctx: Ctx, restore: Restore): Promise<ProductView> {
  const { productId, version, ifMatch } = restore
  const current = await lockProduct(ctx, productId, ifMatch)
  if (version > current) catalogRefusals.refuse.unknown_version({ version })
  const changes = await db(ctx)
    .selectFrom('catalog.change')
    .select('fields')
    .where('product_id', '=', productId)
    .where('version', '>', version)
    .orderBy('version')
    .execute()
  const kept = await wholeProducts(ctx, [productId])
  const product = kept.get(productId)?.product
  if (product === undefined) return catalogRefusals.refuse.unknown_product({ productId })
  const all = changes.flatMap(({ fields }): FieldChange[] => [...fields])
  const document = productOfFields(productId, withoutChanges(productFields(product), all))
  const source = `restore of version ${version}`
  return saveProduct(ctx, { productId, document, ifMatch: null, absent: 'clear', source })
}
