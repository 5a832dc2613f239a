import type { Document, View } from './products-api.ts'

/** What every part of the editor gets. */
export interface PartProps {
  draft: Document
  change: (part: Partial<Document>) => void
  mayWrite: boolean
  /** As it was last saved; null before the first time. */
  saved: View | null
}
