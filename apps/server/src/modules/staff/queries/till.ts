import { sql } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import type { Till } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The till that calls; the edge has let nothing else in. */
export function tillOf(ctx: Ctx): Id<'dev'> {
  const { actor } = ctx
  const id = actor.kind === 'device' || actor.kind === 'staff' ? actor.deviceId : undefined
  return id ?? platformRefusals.refuse.sign_in_required()
}

/** The till, and who may switch to it: colleagues with a PIN who have a role at its place. */
export async function till(ctx: Ctx): Promise<Till> {
  const deviceId = tillOf(ctx)
  const device = await db(ctx)
    .selectFrom('staff.device')
    .select(['id', 'name', 'location_id as locationId'])
    .where('id', '=', deviceId)
    .executeTakeFirstOrThrow()
  const staff = await switchable(ctx, device.locationId).orderBy('m.name').limit(200).execute()
  return { device, staff, current: ctx.actor.kind === 'staff' ? ctx.actor.id : null }
}

/** Members who may open a till at a place with their PIN. */
export function switchable(ctx: Ctx, locationId: Id<'loc'>) {
  return db(ctx)
    .selectFrom('staff.member as m')
    .select(['m.id', 'm.name'])
    .where('m.state', '=', 'active')
    .where('m.pin_hash', 'is not', null)
    .$if(ctx.config.demo === 'off', (of) => of.where('m.demo', '=', false))
    .where(
      sql<boolean>`exists (select from staff.assignment a where a.member_id = m.id
        and (a.locations is null or a.locations @> array[${locationId}]::text[]))`,
    )
}
