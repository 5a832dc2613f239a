import type { Permission } from '@redthread/contract/define'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Grant } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { grantsHeldBy } from '../queries/roles-of.ts'
import { firstBeyond } from '../rules/covers-grants.ts'
import { db } from '../tables.ts'

/** What the caller may do by now: of a member as their roles say at this moment. */
export async function grantsOfCaller(ctx: Ctx): Promise<readonly Grant[]> {
  const { actor } = ctx
  if (actor.kind === 'staff') return grantsHeldBy(ctx, actor.id)
  return actor.kind === 'key' ? actor.grants : []
}

/** Refuses to give or take what the caller does not hold, place by place. The system may. */
export async function requireCovered(ctx: Ctx, wanted: readonly Grant[]): Promise<void> {
  if (ctx.actor.kind === 'system') return
  const beyond = firstBeyond(await grantsOfCaller(ctx), wanted)
  if (beyond !== null) staffRefusals.refuse.beyond_own_rights({ permission: beyond.permission })
}

/**
 * Refuses to act on a colleague who may do anything that the caller may not, and on oneself. One
 * without any role is for those who may do this everywhere.
 */
export async function requireAbove(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  if (ctx.actor.kind === 'staff' && ctx.actor.id === memberId) staffRefusals.refuse.own_rights()
  const theirs = await grantsHeldBy(ctx, memberId)
  await requireCovered(ctx, theirs.length > 0 ? theirs : [everywhere('staff:write')])
}

/** A permission held in all channels and locations. */
export function everywhere(permission: Permission): Grant {
  return { permission, channels: '*', locations: '*' }
}

/** Refuses where the member is the only active owner; holds the owners' rows until commit. */
export async function requireAnotherOwner(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  const owners = await db(ctx)
    .selectFrom('staff.assignment as a')
    .innerJoin('staff.role as r', 'r.id', 'a.role_id')
    .innerJoin('staff.member as m', 'm.id', 'a.member_id')
    .select('a.member_id')
    .where('r.code', '=', 'owner')
    .where('a.channels', 'is', null)
    .where('a.locations', 'is', null)
    .where('m.state', '=', 'active')
    .orderBy('a.id')
    .forUpdate(['a', 'm'])
    .execute()
  const isOwner = owners.some((owner) => owner.member_id === memberId)
  if (isOwner && owners.length === 1) staffRefusals.refuse.last_owner()
}
