import type { Ctx } from '#platform/ctx.ts'
import type { CategoryNode } from '../rules/plan-categories.ts'
import { db } from '../tables.ts'

/** Every category as it is kept, those above before those below. */
export async function categoryNodes(ctx: Ctx): Promise<CategoryNode[]> {
  const rows = await db(ctx)
    .selectFrom('catalog.category')
    .select(['id', 'handle', 'parent_id', 'path', 'depth', 'rank', 'state', 'texts', 'image'])
    .select(['attributes', 'feed_category', 'version'])
    .orderBy('depth')
    .orderBy('rank')
    .orderBy('id')
    .execute()
  return rows.map(({ parent_id: parentId, feed_category: feedCategory, ...row }) => ({
    ...row,
    parentId,
    feedCategory,
  }))
}
