import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { likeText } from '../rules/like-text.ts'

/** Which variants that are not archived: of these products, in or below these categories. */
export interface VariantFilter {
  readonly productIds?: readonly Id<'prd'>[]
  readonly categoryIds?: readonly Id<'cat'>[]
  /** Words that the SKU begins with or the product's name holds. */
  readonly q?: string
  readonly after?: string
  readonly limit: number
}

export interface ListedVariant {
  readonly variantId: Id<'var'>
  readonly sku: string
  readonly productId: Id<'prd'>
  readonly title: string
}

/** Variants in the order of their ids, a slice at a time: quick however many there are. */
export async function variantPage(ctx: Ctx, filter: VariantFilter): Promise<ListedVariant[]> {
  const { productIds, categoryIds, q, after = '', limit } = filter
  const ofProducts =
    productIds === undefined ? sql`` : sql`and v.product_id = any(${productIds}::text[])`
  const ofCategories =
    categoryIds === undefined
      ? sql``
      : sql`and exists (select from catalog.product_category pc
          join catalog.category c on c.id = pc.category_id
          where pc.product_id = p.id
            and string_to_array(c.path, '/') && ${categoryIds}::text[])`
  const matching =
    q === undefined
      ? sql``
      : sql`and (v.sku like ${`${likeText(q)}%`} or p.name ilike ${`%${likeText(q)}%`})`
  const { rows } = await sql<ListedVariant>`
    select v.id as "variantId", v.sku, v.product_id as "productId", p.name as title
    from catalog.variant v join catalog.product p on p.id = v.product_id
    where v.id > ${after} and v.state = 'active' and p.state <> 'archived'
      ${ofProducts} ${ofCategories} ${matching}
    order by v.id limit ${limit}`.execute(ctx.tx)
  return rows
}
