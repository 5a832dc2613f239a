import { memberDeactivated, rightsChanged } from '@redthread/contract/staff'
import type { MemberDetail, MemberState } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { memberChanged } from '../queries/member-detail.ts'
import { db } from '../tables.ts'
import { endSessionsOf } from './end-session.ts'
import { refuseMissed } from './refuse-missed.ts'
import { requireAbove, requireAnotherOwner } from './require-covered.ts'

interface StateChange {
  readonly memberId: Id<'stf'>
  readonly state: MemberState
  readonly ifMatch: number | null
}

/**
 * Shuts a colleague out at once (no sign-in, no session, no till), or lets them in again with the
 * roles they had.
 */
export async function setMemberState(ctx: Ctx, change: StateChange): Promise<MemberDetail> {
  const { memberId, state } = change
  await requireAbove(ctx, memberId)
  if (state === 'deactivated') await requireAnotherOwner(ctx, memberId)
  await writeState(ctx, change)
  if (state === 'deactivated') {
    await endSessionsOf(ctx, memberId)
    await emit(ctx, memberDeactivated, memberId, { memberId })
  } else {
    await emit(ctx, rightsChanged, memberId, { memberId, roleId: null })
  }
  return memberChanged(ctx, memberId)
}

async function writeState(ctx: Ctx, { memberId, state, ifMatch }: StateChange): Promise<void> {
  const changed = await db(ctx)
    .updateTable('staff.member')
    .set((of) => ({ state, version: of('version', '+', 1), updated_at: ctx.now }))
    .where('id', '=', memberId)
    .where(atVersion(ifMatch))
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined) await refuseMissed(ctx, memberId)
}
