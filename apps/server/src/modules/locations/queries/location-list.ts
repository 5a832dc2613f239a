import { sql } from 'kysely'
import type { Location, LocationKind, LocationState } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import { pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { afterName } from '../guards/after-name.ts'
import { foldText } from '../rules/fold-text.ts'
import { db } from '../tables.ts'
import { locationColumns, locationOfRow } from './location-of-row.ts'
import { specialDaysOf } from './special-days-of.ts'

interface Filter {
  readonly kind?: LocationKind
  readonly state?: LocationState
  readonly country?: string
  readonly brandId?: Id<'brd'>
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/** Locations by name, page by page: those that the caller's grants reach. */
export async function locationList(ctx: Ctx, filter: Filter): Promise<Page<Location>> {
  const { kind, state, country, brandId, q, limit = 50 } = filter
  const reached = reach(ctx.actor, 'locations:read', 'locations')
  let query = db(ctx).selectFrom('locations.location').select(locationColumns)
  if (reached !== '*') query = query.where(sql<boolean>`id = any(${reached}::text[])`)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (state !== undefined) query = query.where('state', '=', state)
  if (country !== undefined) query = query.where('country', '=', country)
  if (brandId !== undefined) query = query.where(sql<boolean>`brand_ids @> ${[brandId]}::text[]`)
  if (q !== undefined) query = query.where('search_text', 'like', `%${foldText(q)}%`)
  const rows = await query
    .where(afterName(filter.after))
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [row.name, row.id])
  const ids = items.map(({ id }) => id)
  const days = await specialDaysOf(ctx, ids)
  return { items: items.map((row) => locationOfRow(row, days.get(row.id) ?? [])), next }
}
