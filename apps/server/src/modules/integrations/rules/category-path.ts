import type { CategoryDocument } from '@redthread/contract/catalog'
import type { Locale } from '@redthread/kernel/words'
import { handleOf, lineOf } from './code-of.ts'

/** A path of names as categories, parents first; the last one is the product's own. */
export interface CategoryPath {
  readonly documents: readonly CategoryDocument[]
  readonly leaf: string | null
}

/**
 * Makes categories of a path such as `Clothing > Hoodies`. A handle carries the names above it, so
 * that Men > Tops and Women > Tops stay apart.
 */
export function categoryPath(names: readonly string[], locale: Locale): CategoryPath {
  const documents: CategoryDocument[] = []
  let parent: string | null = null
  for (const name of names.map((text) => lineOf(text, 255)).filter((text) => text !== '')) {
    const own = handleOf(name)
    const handle: string = (parent === null ? own : `${parent}-${own}`).slice(0, 200)
    documents.push({ handle, parent, texts: { [locale]: { title: name } } })
    parent = handle
  }
  return { documents, leaf: parent }
}

/** Several paths at once: each category once, and the handles of the last ones. */
export function categoryPaths(
  paths: readonly (readonly string[])[],
  locale: Locale,
): { readonly documents: readonly CategoryDocument[]; readonly leaves: readonly string[] } {
  const documents = new Map<string, CategoryDocument>()
  const leaves = new Set<string>()
  for (const names of paths) {
    const path = categoryPath(names, locale)
    for (const document of path.documents) documents.set(document.handle, document)
    if (path.leaf !== null) leaves.add(path.leaf)
  }
  return { documents: [...documents.values()], leaves: [...leaves] }
}
