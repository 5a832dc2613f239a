import type { CategoryDocument } from '@redthread/contract/catalog'
import { slugOf } from '../../rules/fold-text.ts'
import { inEach, readLines } from './read-prose.ts'

const brands: Readonly<Record<string, string>> = { cafe: 'Tuuli Café', beauty: 'Tuuli Beauty' }

/** The trees of beauty and café: `blush cheeks: …` is a category with the one above it. */
export function tuuliCategories(): readonly CategoryDocument[] {
  const lines = readLines('categories')
  const parents = new Map(lines.map(({ marks: [handle = '', parent] }) => [handle, parent]))
  return lines.map(({ marks: [handle = '', parent], texts }, place) => {
    const root = rootOf(handle, parents)
    return {
      handle,
      parent: parent ?? null,
      rank: (place + 1) * 10,
      texts: inEach((_, index) => {
        const title = texts[index] ?? ''
        return { title, slug: slugOf(title), seoTitle: `${title} | ${brands[root] ?? ''}` }
      }),
    }
  })
}

function rootOf(handle: string, parents: ReadonlyMap<string, string | undefined>): string {
  const parent = parents.get(handle)
  return parent === undefined ? handle : rootOf(parent, parents)
}
