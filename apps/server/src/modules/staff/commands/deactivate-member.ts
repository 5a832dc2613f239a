import { memberDeactivated, rightsChanged, type Member } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { memberInReach } from '../queries/member-list.ts'
import { db } from '../tables.ts'
import { endSessionsOf } from './end-session.ts'
import { requireAbove, requireAnotherOwner } from './require-rights.ts'
import { refuseMissed } from './refuse-missed.ts'

interface OfMember {
  readonly memberId: Id<'stf'>
  readonly ifMatch: number | null
}

/** Shuts a colleague out at once: no sign-in, no session, no till. Roles stay, to come back to. */
export async function deactivateMember(ctx: Ctx, input: OfMember): Promise<Member> {
  await requireAbove(ctx, input.memberId)
  await requireAnotherOwner(ctx, input.memberId)
  await setState(ctx, input, 'deactivated')
  await endSessionsOf(ctx, input.memberId)
  await emit(ctx, memberDeactivated, input.memberId, { memberId: input.memberId })
  return member(ctx, input.memberId)
}

/** Lets a colleague in again, with the roles they had. */
export async function reactivateMember(ctx: Ctx, input: OfMember): Promise<Member> {
  const { memberId } = input
  await requireAbove(ctx, memberId)
  await setState(ctx, input, 'active')
  await emit(ctx, rightsChanged, memberId, { memberId, roleId: null })
  return member(ctx, memberId)
}

async function setState(
  ctx: Ctx,
  { memberId, ifMatch }: OfMember,
  state: 'active' | 'deactivated',
): Promise<void> {
  const changed = await db(ctx)
    .updateTable('staff.member')
    .set((of) => ({ state, version: of('version', '+', 1), updated_at: ctx.now }))
    .where('id', '=', memberId)
    .where(atVersion(ifMatch))
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined) await refuseMissed(ctx, memberId)
}

async function member(ctx: Ctx, memberId: Id<'stf'>): Promise<Member> {
  const found = await memberInReach(ctx, memberId)
  return found ?? staffRefusals.refuse.unknown_member({ memberId })
}
