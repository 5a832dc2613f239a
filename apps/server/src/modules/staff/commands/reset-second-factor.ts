import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { endSessionsOf } from './end-session.ts'
import { requireAbove } from './require-covered.ts'

/** Takes a colleague's codes and passkeys away, who lost them; they set new ones up on sign-in. */
export async function resetSecondFactor(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  await requireAbove(ctx, memberId)
  await Promise.all([
    db(ctx).deleteFrom('staff.two_factor').where('member_id', '=', memberId).execute(),
    db(ctx).deleteFrom('staff.passkey').where('member_id', '=', memberId).execute(),
    db(ctx)
      .updateTable('staff.member')
      .set((of) => ({ two_factor_enabled: false, version: of('version', '+', 1) }))
      .where('id', '=', memberId)
      .execute(),
  ])
  await endSessionsOf(ctx, memberId)
}
