import { rightsChanged } from '@redthread/contract/staff'
import type { AssignmentWish, AssignmentWishes, MemberDetail } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { memberChanged } from '../queries/member-detail.ts'
import { rolesOf } from '../queries/roles-of.ts'
import { changedWishes } from '../rules/changed-wishes.ts'
import { db } from '../tables.ts'
import { refuseMissed } from './refuse-missed.ts'
import { requirePlaces } from './require-places.ts'
import { requireAnotherOwner, requireCovered } from './require-covered.ts'
import { grantsWished, writeAssignment } from './write-assignment.ts'

interface Wishes {
  readonly memberId: Id<'stf'>
  readonly roles: AssignmentWishes
  readonly ifMatch: number | null
}

/**
 * Gives a colleague these roles at these places, in place of those they had. What is given and
 * what is taken must both be the caller's own; what stays as it is may be anyone's.
 */
export async function assignRoles(ctx: Ctx, wishes: Wishes): Promise<MemberDetail> {
  const { memberId, roles } = wishes
  if (ctx.actor.kind === 'staff' && ctx.actor.id === memberId) staffRefusals.refuse.own_rights()
  await lockMember(ctx, wishes)
  const before = (await rolesOf(ctx, [memberId])).get(memberId) ?? []
  const { given, taken } = changedWishes(before, roles)
  for (const wish of given) await requirePlaces(ctx, wish)
  for (const wish of [...given, ...taken]) await requireCovered(ctx, await grantsWished(ctx, wish))
  const owner = before.find(({ roleCode }) => roleCode === 'owner')
  if (taken.some(({ roleId }) => roleId === owner?.roleId)) await requireAnotherOwner(ctx, memberId)
  const kept = new Set(given.map((wish) => wish.roleId))
  await takeRoles(
    ctx,
    memberId,
    taken.filter((wish) => !kept.has(wish.roleId)),
  )
  for (const wish of given) await writeAssignment(ctx, { ...wish, memberId })
  await emit(ctx, rightsChanged, memberId, { memberId, roleId: null })
  await announceRevocation(ctx, 'staff')
  return memberChanged(ctx, memberId)
}

async function lockMember(ctx: Ctx, { memberId, ifMatch }: Wishes): Promise<void> {
  const locked = await db(ctx)
    .updateTable('staff.member')
    .set((of) => ({ version: of('version', '+', 1), updated_at: ctx.now }))
    .where('id', '=', memberId)
    .where(atVersion(ifMatch))
    .returning('id')
    .executeTakeFirst()
  if (locked === undefined) await refuseMissed(ctx, memberId)
}

async function takeRoles(
  ctx: Ctx,
  memberId: Id<'stf'>,
  taken: readonly AssignmentWish[],
): Promise<void> {
  const roleIds = taken.map((wish) => wish.roleId)
  if (roleIds.length === 0) return
  await db(ctx)
    .deleteFrom('staff.assignment')
    .where('member_id', '=', memberId)
    .where((where) => where('role_id', '=', where.fn.any(where.val(roleIds))))
    .execute()
}
