import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { BulkEdit } from '@redthread/contract/catalog-views'

/** A document with the edits of a bulk change applied to it. */
export function editedDocument(
  document: ProductDocument,
  { tags, categories, publications, ...plain }: BulkEdit['set'],
): ProductDocument {
  const set = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  const added = publications?.add ?? []
  const gone = new Set([
    ...(publications?.remove ?? []),
    ...added.map(({ channelId }) => channelId),
  ])
  const kept = (document.publications ?? []).filter(({ channelId }) => !gone.has(channelId))
  return {
    ...document,
    ...set,
    tags: edited(document.tags ?? [], tags),
    categories: edited(document.categories ?? [], categories),
    publications: [...kept, ...added],
  }
}

function edited(
  list: readonly string[],
  edit: { add?: string[]; remove?: string[] } | undefined,
): string[] {
  const removed = new Set(edit?.remove)
  const kept = list.filter((item) => !removed.has(item))
  return [...new Set([...kept, ...(edit?.add ?? [])])]
}
