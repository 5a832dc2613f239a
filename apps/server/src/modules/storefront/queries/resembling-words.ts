import { sql } from 'kysely'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { nearestWord } from '../rules/nearest-word.ts'
import type { SearchWord } from '../rules/search-words.ts'

interface Near {
  readonly plain: string
  readonly word: string
  readonly nearness: number
}

/**
 * What a search probably meant: each word that is unheard of is replaced by the nearest of those
 * that are in use; null where there is none. It may be told only where it finds something.
 */
export async function resemblingWords(
  ctx: Ctx,
  locale: Locale,
  words: readonly SearchWord[],
): Promise<string | null> {
  const found = await Promise.all(words.map(({ plain }) => nearTo(ctx, plain, locale)))
  const meant = words.map(({ said, plain }, at) => {
    const near = found[at] ?? []
    if (near.some((one) => one.plain.startsWith(plain))) return said
    const ranks = near.map((one): [string, number] => [one.plain, one.nearness])
    const best = nearestWord(plain, new Map(ranks))
    // As titles write it, with its marks, so that it is taken to its stem.
    return near.find((one) => one.plain === best)?.word ?? null
  })
  const changed = meant.some((word, at) => word !== words[at]?.said)
  return changed && meant.every((word) => word !== null) ? meant.join(' ') : null
}

async function nearTo(ctx: Ctx, word: string, locale: Locale): Promise<Near[]> {
  const { rows } = await sql<Near>`
    select plain, word, nearness from storefront.resembling(${word}, ${locale})`.execute(ctx.tx)
  return rows
}
