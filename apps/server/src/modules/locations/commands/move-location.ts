import { sql } from 'kysely'
import { locationChanged, locationMoves } from '@redthread/contract/locations'
import type { Location, LocationState } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { locationDetail } from '../queries/location-detail.ts'
import { db } from '../tables.ts'

interface Move {
  readonly locationId: Id<'loc'>
  readonly ifMatch: number | null
  readonly state: LocationState
}

/** Pauses, resumes, archives or brings back a location, as the table of moves allows. */
export async function moveLocation(ctx: Ctx, move: Move): Promise<Location> {
  const { locationId, ifMatch, state } = move
  const before = await locationDetail(ctx, locationId)
  if (state === before.state && (ifMatch ?? before.version) === before.version) return before
  if (!locationMoves[before.state].includes(state)) {
    locationsRefusals.refuse.state_not_reachable({ from: before.state, to: state })
  }
  const row = await db(ctx)
    .updateTable('locations.location')
    .set({ state, version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('id', '=', locationId)
    .where('version', '=', ifMatch ?? before.version)
    .returning(['version', 'changed_at'])
    .executeTakeFirst()
  if (row === undefined) {
    return platformRefusals.refuse.version_conflict({ version: before.version })
  }
  const { version, changed_at: changedAt } = row
  const news = { locationId, version, state, change: 'state' as const }
  await emit(ctx, locationChanged, locationId, news)
  return { ...before, state, version, changedAt }
}
