import type { Locale } from '@redthread/kernel/words'
import { plainWords, type SearchWord } from './search-words.ts'

/**
 * What must occur, one way or another: texts for PostgreSQL's `to_tsquery`, for stems and for
 * plain words. `isLast`: it may be the beginning of a longer word.
 */
export interface SearchGroup {
  readonly stems: string
  readonly plains: string
  readonly isLast: boolean
}

/** Synonyms of one language by their term in plain letters. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

const longestTerm = 4
// Finnish has more endings than its dictionary takes off: huulipuna, huulipunan, huulipunat.
const shortestInflected = 7
const ending = 2

/** Turns words into groups; a term of several words that has synonyms is one group. */
export function searchGroups(
  words: readonly SearchWord[],
  synonyms: Synonyms,
  locale: Locale,
): SearchGroup[] {
  const groups: SearchGroup[] = []
  for (let at = 0; at < words.length;) {
    const { length, others } = termAt(words, at, synonyms)
    const term = words.slice(at, at + length)
    at += length
    groups.push(groupOf(term, others, { isLast: at === words.length, locale }))
  }
  return groups
}

interface Term {
  readonly length: number
  readonly others: readonly string[]
}

/** The longest term with synonyms that begins here, else the word alone. */
function termAt(words: readonly SearchWord[], at: number, synonyms: Synonyms): Term {
  for (let length = Math.min(longestTerm, words.length - at); length > 0; length--) {
    const term = words.slice(at, at + length).map(({ plain }) => plain)
    const others = synonyms.get(term.join(' '))?.filter((other) => plainWords(other) !== '')
    if (others !== undefined) return { length, others }
  }
  return { length: 1, others: [] }
}

function groupOf(
  term: readonly SearchWord[],
  others: readonly string[],
  { isLast, locale }: { readonly isLast: boolean; readonly locale: Locale },
): SearchGroup {
  const stems = term.map(({ said }) => `'${said}'`).join(' & ')
  const plains = term.map(({ plain }, place) => {
    const written = isLast && place === term.length - 1 ? `'${plain}':*` : `'${plain}'`
    if (locale !== 'fi' || plain.length < shortestInflected) return written
    return `(${written} | '${plain.slice(0, -ending)}':*)`
  })
  // A quoted text of several words is a phrase to `to_tsquery`.
  const said = others.map(
    (other) => `'${other.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')}'`,
  )
  const plain = others.map((other) => `'${plainWords(other)}'`)
  return {
    stems: [`(${stems})`, ...said].join(' | '),
    plains: [`(${plains.join(' & ')})`, ...plain].join(' | '),
    isLast,
  }
}
