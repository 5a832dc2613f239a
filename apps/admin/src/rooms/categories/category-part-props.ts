import type { CategoryDraft } from './categories-api.ts'

/** What a part of the form reads and changes. */
export interface CategoryPartProps {
  draft: CategoryDraft
  change: (part: Partial<CategoryDraft>) => void
}
