import type { Location } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { locationColumns, locationOfRow } from './location-of-row.ts'
import { specialDaysOf } from './special-days-of.ts'

/** One location with its hours, archived or not; refuses an unknown one. */
export async function locationDetail(ctx: Ctx, locationId: Id<'loc'>): Promise<Location> {
  const [row, days] = await Promise.all([
    db(ctx)
      .selectFrom('locations.location')
      .select(locationColumns)
      .where('id', '=', locationId)
      .executeTakeFirst(),
    specialDaysOf(ctx, [locationId]),
  ])
  if (row === undefined) return locationsRefusals.refuse.unknown_location({ locationId })
  return locationOfRow(row, days.get(locationId) ?? [])
}
