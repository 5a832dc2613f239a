import type { MemberDetail } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { memberInReach } from './member-list.ts'
import { sessionsOf } from './sessions-of.ts'

/** One colleague with their sessions; refuses where the caller may not see them. */
export async function memberDetail(ctx: Ctx, memberId: Id<'stf'>): Promise<MemberDetail> {
  const [member, sessions] = await Promise.all([
    memberInReach(ctx, memberId),
    sessionsOf(ctx, memberId),
  ])
  if (member === undefined) return staffRefusals.refuse.unknown_member({ memberId })
  return { ...member, sessions }
}
