import { sql, type RawBuilder } from 'kysely'
import type { LocationService } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { chordOf, earthPoint, type Place } from '../rules/earth.ts'
import { locationColumns, type LocationRow } from './location-of-row.ts'

/** What the finder looks for, read and checked. */
export interface Search {
  readonly near: Place | null
  /** Words in plain letters; empty for none. */
  readonly words: readonly string[]
  /** Words may be misspelled. */
  readonly fuzzy: boolean
  readonly withinM: number | null
  readonly services: readonly LocationService[]
  readonly brandId: Id<'brd'> | null
  readonly country: string | null
}

/** Where a page begins: behind this key. */
export type FinderKey = readonly [sort: number, name: string, id: string]

/** A location with what it is sorted by: the chord to the place in meters, or how it matches. */
export type FoundRow = LocationRow & { readonly sort: number }

/** The next locations that people may visit, nearest or best match first. */
export async function foundRows(
  ctx: Ctx,
  search: Search,
  { after, limit }: { readonly after: FinderKey | null; readonly limit: number },
): Promise<FoundRow[]> {
  const sort = sortOf(search)
  // The inner query has one key to sort by, which the index over places can answer alone.
  const { rows } = await sql<FoundRow>`
    select * from (
      select ${sql.join(locationColumns.map((column) => sql.ref(column)))}, ${sort} as sort
      from locations.location
      where state <> 'archived' and kind in ('store', 'service_point')
        and ${sql.join(filters(search), sql` and `)}
        and ${behind(sort, after)}
      order by ${sort} fetch first (${limit}::int) rows with ties
    ) as found
    order by sort, name collate "C", id
    limit ${limit}`.execute(ctx.tx)
  return rows
}

function sortOf({ near, words }: Search): RawBuilder<number> {
  if (near !== null) return sql<number>`(earth <-> ${earthPoint(near)}::cube)`
  if (words.length > 0) return sql<number>`(1 - word_similarity(${words.join(' ')}, search_text))`
  return sql<number>`0::float8`
}

function filters(search: Search): RawBuilder<boolean>[] {
  const { words, fuzzy, near, withinM, services, brandId, country } = search
  const found = [sql<boolean>`true`]
  if (words.length > 0 && fuzzy) {
    found.push(sql`word_similarity(${words.join(' ')}, search_text) >= 0.5`)
  } else if (words.length > 0) {
    found.push(sql`search_text like all(${words.map((word) => `%${word}%`)}::text[])`)
  }
  if (near !== null && withinM !== null) {
    const chord = chordOf(withinM)
    const point = sql`${earthPoint(near)}::cube`
    found.push(sql`earth <@ cube_enlarge(${point}, ${chord}, 3)`)
    found.push(sql`(earth <-> ${point}) <= ${chord}`)
  }
  if (services.length > 0) found.push(sql`services @> ${services}::text[]`)
  if (brandId !== null) found.push(sql`brand_ids @> ${[brandId]}::text[]`)
  if (country !== null) found.push(sql`country = ${country}`)
  return found
}

function behind(sort: RawBuilder<number>, after: FinderKey | null): RawBuilder<boolean> {
  if (after === null) return sql<boolean>`true`
  const [value, name, id] = after
  return sql<boolean>`(${sort}, name collate "C", id) >
    (${value}::float8, ${name}::text collate "C", ${id}::text)`
}
