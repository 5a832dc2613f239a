import type { LocationService, Store } from '@redthread/contract/locations'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, encodeCursor, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { placeOf } from '../rules/earth.ts'
import { foldText } from '../rules/fold-text.ts'
import { foundRows, type FinderKey, type FoundRow, type Search } from './found-rows.ts'
import { specialDaysOf } from './special-days-of.ts'
import { storeOfRow } from './store-of-row.ts'

/** What people ask the store finder. */
export interface Asked {
  readonly near?: string
  readonly q?: string
  readonly withinM?: number
  readonly openNow?: boolean
  readonly service?: readonly LocationService[]
  readonly brandId?: Id<'brd'>
  readonly country?: string
  readonly limit?: number
  readonly after?: string
}

// Those that are closed now are passed over in steps, up to a bound: one answer reads no more.
const mostRows = 3_000

/**
 * Finds stores: the nearest first where a place is given, else the best match of the words. Where
 * no store holds all words as written, those that nearly do are found.
 */
export async function findStores(ctx: Ctx, asked: Asked): Promise<Page<Store>> {
  const cursor = cursorOf(asked.after)
  const search = searchOf(asked, cursor?.fuzzy ?? false)
  const exact = await pageOfStores(ctx, asked, { search, after: cursor?.key ?? null })
  if (exact.items.length > 0 || cursor !== null || search.words.length === 0) return exact
  return pageOfStores(ctx, asked, { search: { ...search, fuzzy: true }, after: null })
}

function searchOf(asked: Asked, fuzzy: boolean): Search {
  const { near, q, withinM, service, brandId, country } = asked
  return {
    near: near === undefined ? null : (placeOf(near) ?? badQuery('near', 'is not lat,lon')),
    words: foldText(q ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, 8),
    fuzzy,
    withinM: withinM ?? null,
    services: service ?? [],
    brandId: brandId ?? null,
    country: country ?? null,
  }
}

interface From {
  readonly search: Search
  readonly after: FinderKey | null
}

async function pageOfStores(ctx: Ctx, asked: Asked, from: From): Promise<Page<Store>> {
  const { limit = 20, openNow = false } = asked
  const { search } = from
  const found: { row: FoundRow; store: Store }[] = []
  let { after } = from
  for (let read = 0; found.length <= limit && read < mostRows;) {
    const step = openNow ? Math.min(500, 4 * limit) : limit + 1
    const rows = await foundRows(ctx, search, { after, limit: step })
    const days = await specialDaysOf(
      ctx,
      rows.map(({ id }) => id),
    )
    for (const row of rows) {
      const store = storeOfRow(ctx, row, { days: days.get(row.id) ?? [], near: search.near })
      if (!openNow || store.opening.open) found.push({ row, store })
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < step) break
    after = keyOf(last)
    read += rows.length
  }
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  const next = last && encodeCursor([search.fuzzy ? 1 : 0, ...keyOf(last.row)])
  return { items: shown.map(({ store }) => store), next: next ?? null }
}

function keyOf({ sort, name, id }: FoundRow): FinderKey {
  return [sort, name, id]
}

function cursorOf(after: string | undefined): { fuzzy: boolean; key: FinderKey } | null {
  if (after === undefined) return null
  const [fuzzy, sort, name, id] = decodeCursor(after, 4) ?? []
  if (typeof sort !== 'number' || typeof name !== 'string' || typeof id !== 'string') {
    return badQuery('after', 'is not a cursor of this list')
  }
  return { fuzzy: fuzzy === 1, key: [sort, name, id] }
}

function badQuery(field: string, message: string): never {
  return platformRefusals.refuse.invalid_request({ errors: [{ path: `query/${field}`, message }] })
}
