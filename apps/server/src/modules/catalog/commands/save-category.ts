import type { Category, CategoryDocument } from '@redthread/contract/catalog'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { categoryTree } from '../queries/category-tree.ts'
import { saveCategories } from './save-categories.ts'

interface Save {
  /** Null: a new one. */
  readonly categoryId: Id<'cat'> | null
  readonly document: CategoryDocument
  readonly ifMatch: number | null
}

/** Saves one category; refuses an outdated version, an unknown one, and a handle in use. */
export async function saveCategory(ctx: Ctx, save: Save): Promise<Category> {
  const { categoryId, ifMatch } = save
  await lockCatalog(ctx)
  const tree = await categoryTree(ctx)
  const before = tree.find(({ id }) => id === categoryId)
  if (categoryId !== null && before === undefined) {
    return catalogRefusals.refuse.unknown_category({ categoryId })
  }
  if (ifMatch !== null && before !== undefined && before.version !== ifMatch) {
    platformRefusals.refuse.version_conflict({ version: before.version })
  }
  const { handle } = save.document
  if (tree.some((one) => one.handle === handle && one.id !== categoryId)) {
    const errors = [{ path: '/handle', code: 'handle_taken', value: handle }]
    catalogRefusals.refuse.invalid_category({ errors })
  }
  const { id: _, ...fresh } = save.document
  const document = categoryId === null ? fresh : { ...fresh, id: categoryId }
  const [saved] = await saveCategories(ctx, [document])
  if (saved === undefined || saved.outcome === 'refused') {
    return catalogRefusals.refuse.invalid_category({ errors: saved?.errors ?? [] })
  }
  const now = await categoryTree(ctx)
  return (
    now.find(({ id }) => id === saved.categoryId) ??
    catalogRefusals.refuse.unknown_category({ categoryId: saved.categoryId })
  )
}
