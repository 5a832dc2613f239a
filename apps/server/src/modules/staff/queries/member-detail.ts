import type { Member, MemberDetail } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { memberAnywhere, memberInReach } from './member-list.ts'
import { sessionsOf } from './sessions-of.ts'

/** One colleague with their sessions; refuses where the caller may not see them. */
export async function memberDetail(ctx: Ctx, memberId: Id<'stf'>): Promise<MemberDetail> {
  return withSessions(ctx, memberId, await memberInReach(ctx, memberId))
}

/** A colleague as the caller's own change left them, even where they are out of reach by it. */
export async function memberChanged(ctx: Ctx, memberId: Id<'stf'>): Promise<MemberDetail> {
  return withSessions(ctx, memberId, await memberAnywhere(ctx, memberId))
}

async function withSessions(
  ctx: Ctx,
  memberId: Id<'stf'>,
  member: Member | undefined,
): Promise<MemberDetail> {
  if (member === undefined) return staffRefusals.refuse.unknown_member({ memberId })
  return { ...member, sessions: await sessionsOf(ctx, memberId) }
}
