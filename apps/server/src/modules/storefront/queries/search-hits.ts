import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { searchGroups } from '../rules/search-groups.ts'
import { codeOf, searchWords } from '../rules/search-words.ts'
import { localeBit, type Shelf } from '../rules/shelf.ts'
import type { Windows } from '../windows/windows.ts'
import { resemblingWords } from './resembling-words.ts'
import { codeHits, textHits, type Hits } from './text-hits.ts'

/** Where a search looks. */
export interface SearchPlace {
  readonly kept: Windows
  readonly shelf: Shelf
  readonly locale: Locale
}

/** What a search fits; `corrected`: the words that it was taken for. */
export interface SearchHits {
  readonly hits: Hits
  readonly corrected: string | null
}

/**
 * What the words of a search fit: products by their words, by half a word at its end, by SKU or
 * GTIN. Where nothing that is shown fits, the words are searched for that were probably meant.
 */
export async function searchHits(ctx: Ctx, place: SearchPlace, q: string): Promise<SearchHits> {
  const [worded, coded] = await Promise.all([wordHits(ctx, place, q), codedHits(ctx, q)])
  for (const [no, rank] of coded) worded.set(no, rank)
  if (isAnyShown(place, worded)) return { hits: worded, corrected: null }
  const corrected = await resemblingWords(ctx, place.locale, searchWords(q))
  if (corrected === null) return { hits: worded, corrected: null }
  const hits = await wordHits(ctx, place, corrected)
  return { hits, corrected: isAnyShown(place, hits) ? corrected : null }
}

function wordHits(ctx: Ctx, { kept, locale }: SearchPlace, q: string): Promise<Hits> {
  const groups = searchGroups(searchWords(q), kept.synonyms.get(locale) ?? new Map(), locale)
  return textHits(ctx, locale, groups)
}

function codedHits(ctx: Ctx, q: string): Promise<Hits> | Hits {
  const code = codeOf(q)
  return code === null ? new Map() : codeHits(ctx, code)
}

function isAnyShown({ shelf, locale }: SearchPlace, hits: Hits): boolean {
  for (const no of hits.keys()) {
    if (((shelf.byNo(no)?.locales ?? 0) & localeBit(locale)) !== 0) return true
  }
  return false
}
