import type { Wire } from '@redthread/client/wire'
import type { Category, CategoryDocument } from '@redthread/contract/catalog'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'
import type { Place } from './tree-moves.ts'

export type CategoryView = Wire<Category>
export type CategoryDraft = Wire<CategoryDocument>
type Tree = { items: CategoryView[] }

export function createCategory(body: CategoryDraft): Promise<CategoryView> {
  return answer<CategoryView>(api.POST('/v1/categories', { body } as never))
}

/** Saves a category over the version that was seen. */
export function saveCategory(
  categoryId: string,
  version: number,
  body: CategoryDraft,
): Promise<CategoryView> {
  const params = { path: { categoryId } }
  return answer<CategoryView>(
    api.PUT('/v1/categories/{categoryId}', { params, headers: ifMatch(version), body } as never),
  )
}

/** Puts a category with all below it elsewhere in the tree; answers the whole tree. */
export function placeCategory(categoryId: string, place: Place): Promise<Tree> {
  const params = { path: { categoryId } }
  return answer<Tree>(
    api.PUT('/v1/categories/{categoryId}/place', { params, body: place } as never),
  )
}

export function removeCategory(categoryId: string): Promise<unknown> {
  const params = { path: { categoryId } }
  return answer<unknown>(api.DELETE('/v1/categories/{categoryId}', { params }))
}
