import type { NewLocation, OpeningHours, SpecialDay } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { violatedConstraint } from '#platform/violation.ts'
import { hoursFaults } from '../rules/hours-faults.ts'
import { locationFaults } from '../rules/location-faults.ts'
import { db } from '../tables.ts'

const { refuse } = locationsRefusals

/** Refuses why a change of a location met no row: it is unknown, or someone was quicker. */
export async function refuseLocation(ctx: Ctx, locationId: Id<'loc'>): Promise<never> {
  const row = await db(ctx)
    .selectFrom('locations.location')
    .select('version')
    .where('id', '=', locationId)
    .executeTakeFirst()
  if (row === undefined) return refuse.unknown_location({ locationId })
  return platformRefusals.refuse.version_conflict({ version: row.version })
}

/** Turns a taken code into its refusal; throws any other error on. */
export function refuseTakenCode(error: unknown): never {
  if (violatedConstraint(error) === 'location_code_key') refuse.code_taken()
  throw error
}

/** Refuses a location whose fields cannot be right, naming each of them. */
export function refuseFaultyLocation(location: Omit<NewLocation, 'hours'>): void {
  const faults = locationFaults(location)
  if (faults.length > 0) refuse.invalid_location({ faults })
}

/** Refuses hours that contradict themselves, naming each contradiction. */
export function refuseFaultyHours(hours: OpeningHours, days: readonly SpecialDay[]): void {
  const faults = hoursFaults(hours, days)
  if (faults.length > 0) refuse.invalid_hours({ faults })
}
