import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'
import { hoursFaults } from '../rules/hours-faults.ts'
import { searchText } from '../rules/search-text.ts'
import { db } from '../tables.ts'
import { locationColumns, locationOfRow } from './location-of-row.ts'
import { specialDaysOf } from './special-days-of.ts'

/** Hours do not contradict themselves, and each location is found by its own words. */
export const locationsCheck: Check = {
  name: 'locations',
  about: 'no opening hours contradict themselves; each location is found by its own words',
  run: faultyLocations,
}

/** Names the locations whose hours or search words are not what saving them promises. */
export async function faultyLocations(ctx: Ctx): Promise<string[]> {
  const rows = await db(ctx)
    .selectFrom('locations.location')
    .select(locationColumns)
    .select('search_text')
    .orderBy('code')
    .execute()
  const days = await specialDaysOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.flatMap((row) => {
    const { code, hours, specialDays, ...location } = locationOfRow(row, days.get(row.id) ?? [])
    const faults = hoursFaults(hours, specialDays)
    const found = row.search_text === searchText({ code, ...location })
    return [
      ...faults.map(({ path, reason }) => `location ${code}: ${reason} at ${path}`),
      ...(found ? [] : [`location ${code}: is not found by its own words`]),
    ]
  })
}
