import { categoryChanged } from '@redthread/contract/catalog'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { categoryTree } from '../queries/category-tree.ts'
import { db } from '../tables.ts'

/** Removes an empty category; refuses one that holds products or other categories. */
export async function removeCategory(ctx: Ctx, categoryId: Id<'cat'>): Promise<void> {
  await lockCatalog(ctx)
  const tree = await categoryTree(ctx)
  const found = tree.find(({ id }) => id === categoryId)
  if (found === undefined) return catalogRefusals.refuse.unknown_category({ categoryId })
  const children = tree.filter(({ parentId }) => parentId === categoryId).length
  const { products, version } = found
  if (children + products > 0) catalogRefusals.refuse.in_use({ children, products })
  await db(ctx).deleteFrom('catalog.category_slug').where('category_id', '=', categoryId).execute()
  await db(ctx).deleteFrom('catalog.category').where('id', '=', categoryId).execute()
  await emit(ctx, categoryChanged, categoryId, {
    categoryId,
    version: version + 1,
    change: 'removed',
  })
}
