import type { Location } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import { db } from '../tables.ts'
import { locationsStamp } from './every-location.ts'
import { locationColumns, locationOfRow } from './location-of-row.ts'
import { specialDaysOf } from './special-days-of.ts'

type Locations = ReadonlyMap<Id<'loc'>, Location>

const snapshot = new Snapshot<Locations>({ load, stamp: locationsStamp })

/**
 * Every location that is not archived, with its hours, by id and in the order of their names; from
 * memory, at most a second late.
 */
export function openLocations(ctx: Ctx): Locations | Promise<Locations> {
  return snapshot.of(ctx)
}

async function load(ctx: Ctx): Promise<Locations> {
  const rows = await db(ctx)
    .selectFrom('locations.location')
    .select(locationColumns)
    .where('state', '<>', 'archived')
    .orderBy('name')
    .orderBy('id')
    .execute()
  const days = await specialDaysOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return new Map(rows.map((row) => [row.id, locationOfRow(row, days.get(row.id) ?? [])]))
}
