import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { db } from '../tables.ts'

interface OneSession {
  readonly memberId: Id<'stf'>
  readonly sessionId: Id<'ses'>
}

/** Ends one session of a member, whichever kind it is. */
export async function endSession(ctx: Ctx, { memberId, sessionId }: OneSession): Promise<void> {
  const ended = await Promise.all(
    (['staff.session', 'staff.till_session'] as const).map((table) =>
      db(ctx)
        .deleteFrom(table)
        .where('id', '=', sessionId)
        .where('member_id', '=', memberId)
        .returning('id')
        .execute(),
    ),
  )
  if (ended.flat().length === 0) staffRefusals.refuse.unknown_session({ sessionId })
  await announceRevocation(ctx, 'staff')
}

/** Ends all sessions of a member, at desks and tills. */
export async function endSessionsOf(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  await Promise.all([
    db(ctx).deleteFrom('staff.session').where('member_id', '=', memberId).execute(),
    db(ctx).deleteFrom('staff.till_session').where('member_id', '=', memberId).execute(),
  ])
  await announceRevocation(ctx, 'staff')
}
