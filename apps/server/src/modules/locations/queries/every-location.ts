import { sql } from 'kysely'
import type { LocationKind, LocationService, LocationState } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** What rooms that move goods ask of a location. */
export interface LocationFacts {
  readonly id: Id<'loc'>
  readonly code: string
  readonly name: string
  readonly kind: LocationKind
  readonly state: LocationState
  readonly country: string
  readonly zone: string
  readonly brandIds: readonly Id<'brd'>[]
  readonly services: readonly LocationService[]
}

/** Every location by its code, archived ones too. */
export function everyLocation(ctx: Ctx): Promise<LocationFacts[]> {
  return db(ctx)
    .selectFrom('locations.location')
    .select(['id', 'code', 'name', 'kind', 'state', 'country', 'zone'])
    .select(['brand_ids as brandIds', 'services'])
    .orderBy('code')
    .execute()
}

/** A number that every change of a location moves; for those who keep them in memory. */
export async function locationsStamp(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select coalesce(sum(version), 0) as stamp from locations.location`.execute(ctx.tx)
  return Number(rows[0]?.stamp ?? 0)
}
