import { plainWords } from './search-words.ts'

const most = 6

/**
 * How a half-written search could go on: its last word completed by the words of the titles that
 * it fits, the most frequent first, each followed by nothing else.
 */
export function completions(q: string, titles: readonly string[]): string[] {
  const said = q.trim().split(/\s+/)
  const half = plainWords(said.at(-1) ?? '')
  if (half === '') return []
  const before = said.slice(0, -1).join(' ').toLowerCase()
  const counts = new Map<string, number>()
  for (const title of titles) {
    const words = title.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)
    for (const word of new Set(words)) {
      if (word.length > 2 && plainWords(word).startsWith(half)) {
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
  }
  return [...counts]
    .toSorted(([a, many], [b, few]) => few - many || a.length - b.length || (a < b ? -1 : 1))
    .map(([word]) => (before === '' ? word : `${before} ${word}`))
    .filter((whole) => whole !== q.trim().toLowerCase())
    .slice(0, most)
}
