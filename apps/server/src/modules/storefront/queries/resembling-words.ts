import { sql } from 'kysely'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { nearestWord } from '../rules/nearest-word.ts'
import { plainWords, type SearchWord } from '../rules/search-words.ts'
import { localeBit, type Shelf } from '../rules/shelf.ts'

interface Near {
  readonly no: number
  readonly title: string
  readonly words: string
}

/**
 * What a search probably meant: each word that nothing shown here carries is replaced by the
 * nearest of those that resemble it; null where that leads nowhere. Only words of products that
 * the shelf shows are ever told.
 */
export async function resemblingWords(
  ctx: Ctx,
  { shelf, locale }: { readonly shelf: Shelf; readonly locale: Locale },
  words: readonly SearchWord[],
): Promise<string | null> {
  const found = await Promise.all(words.map(({ plain }) => nearTo(ctx, plain, locale)))
  const meant = words.map(({ said, plain }, at) => {
    const shown = (found[at] ?? []).filter(({ no }) => {
      return ((shelf.byNo(no)?.locales ?? 0) & localeBit(locale)) !== 0
    })
    const known = counted(shown)
    return [...known.keys()].some((word) => word.startsWith(plain))
      ? said
      : writtenAs(nearestWord(plain, known), shown)
  })
  const changed = meant.some((word, at) => word !== words[at]?.said)
  return changed && meant.every((word) => word !== null) ? meant.join(' ') : null
}

async function nearTo(ctx: Ctx, word: string, locale: Locale): Promise<Near[]> {
  const { rows } = await sql<Near>`
    select no, title, words from storefront.resembling(${word}, ${locale})`.execute(ctx.tx)
  return rows
}

function counted(near: readonly Near[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of near) {
    for (const word of new Set(words.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The word with its marks, as a title writes it, so that stems are found too. */
function writtenAs(plain: string | null, near: readonly Near[]): string | null {
  if (plain === null) return null
  for (const { title } of near) {
    const found = title
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .find((word) => plainWords(word) === plain)
    if (found !== undefined) return found
  }
  return plain
}
