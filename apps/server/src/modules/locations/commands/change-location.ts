import { sql } from 'kysely'
import { locationChanged, type Location, type LocationUpdate } from '@redthread/contract/locations'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { locationFields } from '../guards/location-fields.ts'
import { refuseFaultyLocation, refuseLocation, refuseTakenCode } from '../guards/refuse-location.ts'
import { locationColumns, locationOfRow } from '../queries/location-of-row.ts'
import { specialDaysOf } from '../queries/special-days-of.ts'
import { db } from '../tables.ts'

interface Change {
  readonly locationId: Id<'loc'>
  readonly ifMatch: number | null
  readonly fields: LocationUpdate
}

/** Changes the given fields of a location; what comes of it must fit together as a whole. */
export async function changeLocation(ctx: Ctx, change: Change): Promise<Location> {
  const { locationId, ifMatch, fields } = change
  const [before, days] = await Promise.all([
    db(ctx)
      .selectFrom('locations.location')
      .select(locationColumns)
      .where('id', '=', locationId)
      .forUpdate()
      .executeTakeFirst(),
    specialDaysOf(ctx, [locationId]),
  ])
  if (before === undefined) return refuseLocation(ctx, locationId)
  if (ifMatch !== null && ifMatch !== before.version) {
    platformRefusals.refuse.version_conflict({ version: before.version })
  }
  const after = { ...locationOfRow(before, []), ...fields }
  refuseFaultyLocation(after)
  const row = await db(ctx)
    .updateTable('locations.location')
    .set({ ...locationFields(after), version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('id', '=', locationId)
    .returning(locationColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  const { version, state } = row
  const news = { locationId, version, state, change: 'edited' as const }
  await emit(ctx, locationChanged, locationId, news)
  return locationOfRow(row, days.get(locationId) ?? [])
}
