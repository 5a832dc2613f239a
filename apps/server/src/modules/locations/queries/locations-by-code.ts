import { sql } from 'kysely'
import type { Location } from '@redthread/contract/locations'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { locationColumns, locationOfRow } from './location-of-row.ts'
import { specialDaysOf } from './special-days-of.ts'

/** The locations of some codes, or all that are not archived, by code. */
export async function locationsByCode(
  ctx: Ctx,
  codes: readonly string[] | 'all',
): Promise<ReadonlyMap<string, Location>> {
  let query = db(ctx).selectFrom('locations.location').select(locationColumns).orderBy('code')
  query =
    codes === 'all'
      ? query.where('state', '<>', 'archived')
      : query.where(sql<boolean>`code = any(${codes}::text[])`)
  const rows = await query.execute()
  const days = await specialDaysOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return new Map(rows.map((row) => [row.code, locationOfRow(row, days.get(row.id) ?? [])]))
}
