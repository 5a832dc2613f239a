import type { Device } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The paired tills in the caller's reach, at most 500. */
export async function deviceList(ctx: Ctx): Promise<Device[]> {
  const places = reach(ctx.actor, 'devices:read', 'locations')
  const rows = await devices(ctx)
    .$if(places !== '*', (of) =>
      of.where((where) =>
        where('d.location_id', '=', where.fn.any(where.val(places as Id<'loc'>[]))),
      ),
    )
    .orderBy('d.created_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(asDevice)
}

/** One paired till; undefined where there is none. */
export async function deviceById(ctx: Ctx, id: Id<'dev'>): Promise<Device | undefined> {
  const row = await devices(ctx).where('d.id', '=', id).executeTakeFirst()
  return row && asDevice(row)
}

function devices(ctx: Ctx) {
  return db(ctx)
    .selectFrom('staff.device as d')
    .innerJoin('staff.member as m', 'm.id', 'd.paired_by')
    .select(['d.id', 'd.name', 'd.location_id', 'd.created_at', 'd.version'])
    .select('m.name as paired_by')
    .select((of) =>
      of
        .selectFrom('staff.till_session as s')
        .whereRef('s.device_id', '=', 'd.id')
        .select(({ fn }) => fn.max('s.last_seen_at').as('at'))
        .as('last_seen_at'),
    )
    .where('d.revoked_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof devices>['execute']>>[number]

function asDevice(row: Row): Device {
  const { id, name, location_id: locationId, paired_by: pairedBy, version } = row
  const { created_at: createdAt, last_seen_at: lastSeenAt } = row
  return { id, name, locationId, pairedBy, createdAt, lastSeenAt, version }
}
