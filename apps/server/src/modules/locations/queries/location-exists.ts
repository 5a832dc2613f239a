import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Tells whether there is a location with this id, archived or not. */
export async function locationExists(ctx: Ctx, locationId: Id<'loc'>): Promise<boolean> {
  const row = await db(ctx)
    .selectFrom('locations.location')
    .select('id')
    .where('id', '=', locationId)
    .executeTakeFirst()
  return row !== undefined
}
