import { sql } from 'kysely'
import { hoursChanged, type HoursUpdate, type Location } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseFaultyHours, refuseLocation } from '../guards/refuse-location.ts'
import { locationColumns, locationOfRow } from '../queries/location-of-row.ts'
import { firstTold, specialDaysOf } from '../queries/special-days-of.ts'
import { changedDays } from '../rules/changed-days.ts'
import { db } from '../tables.ts'
import { writeSpecialDays } from './write-special-days.ts'

interface Change extends HoursUpdate {
  readonly locationId: Id<'loc'>
  readonly ifMatch: number | null
}

/**
 * Sets the ordinary hours, seasons and special days of a location as the editor shows them; days
 * long past stay as they were. Refuses hours that contradict themselves and an outdated version.
 */
export async function setHours(ctx: Ctx, change: Change): Promise<Location> {
  const { locationId, ifMatch, hours, specialDays } = change
  refuseFaultyHours(hours, specialDays)
  const row = await db(ctx)
    .updateTable('locations.location')
    .set({
      hours: JSON.stringify(hours),
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', locationId)
    .where(atVersion(ifMatch))
    .returning(locationColumns)
    .executeTakeFirst()
  if (row === undefined) return refuseLocation(ctx, locationId)
  const before = (await specialDaysOf(ctx, [locationId])).get(locationId) ?? []
  const first = firstTold(ctx).toString()
  const wanted = specialDays.filter(({ date }) => date >= first)
  const { gone, written } = changedDays(before, wanted)
  if (gone.length > 0) {
    await db(ctx)
      .deleteFrom('locations.special_day')
      .where('location_id', '=', locationId)
      .where(sql<boolean>`date = any(${gone}::date[])`)
      .execute()
  }
  await writeSpecialDays(
    ctx,
    written.map((day) => ({ locationId, day })),
  )
  const dates = [...gone, ...written.map(({ date }) => date)].toSorted()
  await emit(ctx, hoursChanged, locationId, { locationId, version: row.version, dates })
  const kept = wanted.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return locationOfRow(row, kept)
}
