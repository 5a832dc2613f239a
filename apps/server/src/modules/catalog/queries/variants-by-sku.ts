import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'

export interface VariantOfSku {
  readonly sku: string
  readonly variantId: Id<'var'>
  readonly productId: Id<'prd'>
  readonly state: 'active' | 'archived'
}

/** Variants by their SKUs, as a map; where only archived ones had it, the last of them. */
export async function variantsBySku(
  ctx: Ctx,
  skus: readonly string[],
): Promise<Map<string, VariantOfSku>> {
  const rows = await db(ctx)
    .selectFrom('catalog.variant')
    .select(['sku', 'id as variantId', 'product_id as productId', 'state'])
    .where('sku', '=', anyOf(skus))
    .orderBy('state', 'desc')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.sku, row]))
}
