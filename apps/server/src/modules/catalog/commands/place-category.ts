import type { Category, CategoryDocument } from '@redthread/contract/catalog'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { categoryTree } from '../queries/category-tree.ts'
import { saveCategories } from './save-categories.ts'

interface Place {
  readonly categoryId: Id<'cat'>
  readonly parentId: Id<'cat'> | null
  /** Among the children of its parent, from 0; beyond the last is last. */
  readonly position: number
}

/** Moves a category with all below it; refuses to put it under itself. */
export async function placeCategory(ctx: Ctx, place: Place): Promise<Category[]> {
  const { categoryId, parentId, position } = place
  await lockCatalog(ctx)
  const tree = await categoryTree(ctx)
  const byId = new Map(tree.map((one) => [one.id, one]))
  const moved = byId.get(categoryId)
  const parent = parentId === null ? null : byId.get(parentId)
  if (moved === undefined) return catalogRefusals.refuse.unknown_category({ categoryId })
  if (parent === undefined) return catalogRefusals.refuse.unknown_category({ categoryId: parentId })
  const siblings = tree.filter((one) => one.parentId === parentId && one.id !== categoryId)
  const order = siblings.toSpliced(position, 0, moved)
  const documents = order.map((one, rank): CategoryDocument => {
    const { id, handle, texts } = one
    const placed = one.id === categoryId ? { parent: parent?.handle ?? null } : {}
    return { id, handle, texts, rank, ...placed }
  })
  const saved = await saveCategories(ctx, documents)
  const errors = saved.flatMap((one) => (one.outcome === 'refused' ? one.errors : []))
  if (errors.length > 0) catalogRefusals.refuse.invalid_category({ errors })
  return categoryTree(ctx)
}
