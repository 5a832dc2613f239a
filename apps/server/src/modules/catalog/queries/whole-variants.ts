import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { WholeVariant } from '../rules/whole-product.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'

/** The variants of products with their components, by product, in order; archived ones last. */
export async function wholeVariants(
  ctx: Ctx,
  productIds: readonly Id<'prd'>[],
): Promise<Map<string, WholeVariant[]>> {
  const [rows, parts] = await Promise.all([rowsOf(ctx, productIds), componentsOf(ctx, productIds)])
  const components = Map.groupBy(parts, (part) => part.bundle_id)
  const variants = Map.groupBy(rows, (row) => row.product_id)
  const entries = [...variants].map(([productId, list]) => {
    const whole = list.map((row): WholeVariant => ({
      id: row.id,
      sku: row.sku,
      ...(row.gtin === null ? {} : { gtin: row.gtin }),
      options: row.options,
      state: row.state,
      ...(row.weight_g === null ? {} : { weightG: row.weight_g }),
      ...(row.content === null ? {} : { content: row.content }),
      requiresShipping: row.requires_shipping,
      ...(row.tax_class === null ? {} : { taxClass: row.tax_class }),
      ...(row.asset_id === null ? {} : { media: row.asset_id }),
      attributes: [...row.attributes],
      components: (components.get(row.id) ?? []).map(({ sku, quantity }) => ({ sku, quantity })),
    }))
    return [productId, whole] as const
  })
  return new Map(entries)
}

function rowsOf(ctx: Ctx, productIds: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.variant')
    .select(['id', 'product_id', 'sku', 'gtin', 'state', 'options', 'weight_g', 'content'])
    .select(['requires_shipping', 'tax_class', 'asset_id', 'attributes'])
    .where('product_id', '=', anyOf(productIds))
    .orderBy('product_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

function componentsOf(ctx: Ctx, productIds: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.component as c')
    .innerJoin('catalog.variant as b', 'b.id', 'c.bundle_id')
    .innerJoin('catalog.variant as v', 'v.id', 'c.variant_id')
    .select(['c.bundle_id', 'c.quantity', 'v.sku'])
    .where('b.product_id', '=', anyOf(productIds))
    .orderBy('c.bundle_id')
    .orderBy('c.position')
    .execute()
}
