import { sql } from 'kysely'
import type { Category } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The whole tree of categories, depth first, in the order shown. */
export async function categoryTree(ctx: Ctx): Promise<Category[]> {
  const rows = await db(ctx)
    .selectFrom('catalog.category as c')
    .select(['id', 'handle', 'parent_id', 'path', 'depth', 'rank', 'state', 'texts', 'image'])
    .select(['attributes', 'feed_category', 'version', 'changed_at'])
    .select(
      sql<number>`(select count(*) from catalog.product_category p where p.category_id = c.id)`.as(
        'products',
      ),
    )
    .orderBy('rank')
    .orderBy('id')
    .execute()
  const handles = new Map(rows.map(({ id, handle }) => [id, handle]))
  const below = Map.groupBy(rows, (row) => row.parent_id)
  const listed = (parent: Id<'cat'> | null): typeof rows =>
    (below.get(parent) ?? []).flatMap((row) => [row, ...listed(row.id)])
  return listed(null).map((row) => ({
    id: row.id,
    handle: row.handle,
    parent: row.parent_id === null ? null : (handles.get(row.parent_id) ?? null),
    parentId: row.parent_id,
    ancestors: row.path.split('/').slice(0, -2) as Id<'cat'>[],
    depth: row.depth,
    rank: row.rank,
    state: row.state,
    texts: row.texts,
    image: row.image,
    attributes: [...row.attributes],
    feedCategory: row.feed_category,
    products: row.products,
    version: row.version,
    changedAt: row.changed_at,
  }))
}
