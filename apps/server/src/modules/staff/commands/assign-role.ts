import type { AssignmentWish, Member } from '@redthread/contract/staff'
import { rightsChanged } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName, type Grant } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import { forgetSessions } from '#platform/sign-in/session-cache.ts'
import { afterCommit } from '#platform/unit-of-work.ts'
import { memberInReach } from '../queries/member-list.ts'
import { grantsOf } from '../rules/held-roles.ts'
import { db } from '../tables.ts'
import { requirePlaces } from './require-places.ts'
import { requireAnotherOwner, requireCovered } from './require-rights.ts'

const { refuse } = staffRefusals

/** Gives a colleague a role at some places, or moves it to others. */
export async function assignRole(
  ctx: Ctx,
  wish: AssignmentWish & { readonly memberId: Id<'stf'> },
): Promise<Member> {
  const { memberId, roleId, channels, locations } = wish
  if (ctx.actor.kind === 'staff' && ctx.actor.id === memberId) refuse.own_rights()
  await requirePlaces(ctx, wish)
  await requireCovered(ctx, [...(await grantsWished(ctx, wish)), ...(await held(ctx, wish))])
  if (channels !== null || locations !== null) await keepAnOwner(ctx, wish)
  await lockMember(ctx, memberId)
  await writeAssignment(ctx, wish)
  await announceRights(ctx, memberId)
  return (await memberInReach(ctx, memberId)) ?? refuse.unknown_member({ memberId })
}

/** Takes a role from a colleague. */
export async function revokeRole(
  ctx: Ctx,
  { memberId, roleId }: { readonly memberId: Id<'stf'>; readonly roleId: Id<'rol'> },
): Promise<void> {
  if (ctx.actor.kind === 'staff' && ctx.actor.id === memberId) refuse.own_rights()
  await requireCovered(ctx, await held(ctx, { memberId, roleId }))
  await keepAnOwner(ctx, { memberId, roleId })
  const taken = await db(ctx)
    .deleteFrom('staff.assignment')
    .where('member_id', '=', memberId)
    .where('role_id', '=', roleId)
    .returning('id')
    .executeTakeFirst()
  if (taken === undefined) refuse.unknown_role({ roleId })
  await announceRights(ctx, memberId)
}

/** Writes an assignment whose rights have been checked. */
export async function writeAssignment(
  ctx: Ctx,
  { memberId, roleId, channels, locations }: AssignmentWish & { readonly memberId: Id<'stf'> },
): Promise<void> {
  await db(ctx)
    .insertInto('staff.assignment')
    .values({
      id: newId('asg', ctx),
      member_id: memberId,
      role_id: roleId,
      channels,
      locations,
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
    })
    .onConflict((same) =>
      same.columns(['member_id', 'role_id']).doUpdateSet({ channels, locations }),
    )
    .execute()
}

/** What a wish amounts to, with the right to give it at the same places; refuses unknown roles. */
export async function grantsWished(ctx: Ctx, wish: AssignmentWish): Promise<Grant[]> {
  const { roleId, channels, locations } = wish
  const role = await db(ctx)
    .selectFrom('staff.role')
    .select('permissions')
    .where('id', '=', roleId)
    .executeTakeFirst()
  if (role === undefined) return refuse.unknown_role({ roleId })
  const permissions = [...role.permissions, 'staff:write']
  return grantsOf([{ permissions, channels, locations }], permissionCatalog())
}

interface HeldBy {
  readonly memberId: Id<'stf'>
  readonly roleId: Id<'rol'>
}

async function held(ctx: Ctx, { memberId, roleId }: HeldBy): Promise<Grant[]> {
  const rows = await db(ctx)
    .selectFrom('staff.assignment as a')
    .innerJoin('staff.role as r', 'r.id', 'a.role_id')
    .select(['r.permissions', 'a.channels', 'a.locations'])
    .where('a.member_id', '=', memberId)
    .where('a.role_id', '=', roleId)
    .execute()
  return grantsOf(rows, permissionCatalog())
}

async function keepAnOwner(ctx: Ctx, { memberId, roleId }: HeldBy): Promise<void> {
  const role = await db(ctx)
    .selectFrom('staff.role')
    .select('code')
    .where('id', '=', roleId)
    .executeTakeFirst()
  if (role?.code === 'owner') await requireAnotherOwner(ctx, memberId)
}

async function lockMember(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  const member = await db(ctx)
    .selectFrom('staff.member')
    .select('id')
    .where('id', '=', memberId)
    .forUpdate()
    .executeTakeFirst()
  if (member === undefined) refuse.unknown_member({ memberId })
}

async function announceRights(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  await emit(ctx, rightsChanged, memberId, { memberId, roleId: null })
  afterCommit(ctx, forgetSessions)
}
