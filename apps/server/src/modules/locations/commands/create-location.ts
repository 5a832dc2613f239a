import { locationChanged, type Location, type NewLocation } from '@redthread/contract/locations'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { locationFields } from '../guards/location-fields.ts'
import {
  refuseFaultyHours,
  refuseFaultyLocation,
  refuseTakenCode,
} from '../guards/refuse-location.ts'
import { locationColumns, locationOfRow } from '../queries/location-of-row.ts'
import { db } from '../tables.ts'

/** Opens a location; refuses a taken code, and fields or hours that cannot be right. */
export async function createLocation(
  ctx: Ctx,
  input: NewLocation & { id?: Id<'loc'> },
): Promise<Location> {
  refuseFaultyLocation(input)
  refuseFaultyHours(input.hours, [])
  const row = await db(ctx)
    .insertInto('locations.location')
    .values({
      id: input.id ?? newId('loc', ctx),
      ...locationFields(input),
      hours: JSON.stringify(input.hours),
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(locationColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  const { id: locationId, version, state } = row
  const news = { locationId, version, state, change: 'created' as const }
  await emit(ctx, locationChanged, locationId, news)
  return locationOfRow(row, [])
}
