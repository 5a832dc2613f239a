import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The paired till that a colleague calls from, and where it stands; null where there is none. */
export async function tillPlace(
  ctx: Ctx,
): Promise<{ readonly deviceId: Id<'dev'>; readonly locationId: Id<'loc'> } | null> {
  const { actor } = ctx
  if (actor.kind !== 'staff' || actor.deviceId === undefined) return null
  const row = await db(ctx)
    .selectFrom('staff.device')
    .select(['id as deviceId', 'location_id as locationId'])
    .where('id', '=', actor.deviceId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
