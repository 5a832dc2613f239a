import { sql } from 'kysely'
import type { ProductFilter } from '@redthread/contract/catalog-views'
import type { ProductState } from '@redthread/contract/catalog-product'
import type { Ctx } from '#platform/ctx.ts'
import { productWhere } from '../guards/product-where.ts'

/** How many products a filter means, by state. */
export async function productCounts(ctx: Ctx, filter: ProductFilter) {
  const where = await productWhere(ctx, filter)
  const { rows } = await sql<{ state: ProductState; count: number }>`
    select p.state, count(*) as count from catalog.product p where ${where}
    group by p.state`.execute(ctx.tx)
  const counts = { draft: 0, active: 0, archived: 0 }
  for (const { state, count } of rows) counts[state] = count
  return { all: counts.draft + counts.active + counts.archived, ...counts }
}
