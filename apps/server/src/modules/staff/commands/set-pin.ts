import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { selfOf } from '../queries/me.ts'
import { isWeakPin } from '../rules/weak-pin.ts'
import { hashPin } from '../sign-in/pin-hash.ts'
import { db } from '../tables.ts'
import { requireTrusted } from './require-password.ts'

/** Sets one's own PIN for tills; needs a session opened with the password. */
export async function setPin(ctx: Ctx, { pin }: { readonly pin: string }): Promise<void> {
  requireTrusted(ctx)
  if (isWeakPin(pin)) staffRefusals.refuse.weak_pin()
  const hash = await hashPin(ctx.config.secret, pin)
  await writePin(ctx, selfOf(ctx).id, hash)
}

/** Takes a member's PIN away and opens the tills that wrong ones have shut. */
export async function clearPin(ctx: Ctx, memberId: Id<'stf'>): Promise<void> {
  await writePin(ctx, memberId, null)
}

async function writePin(ctx: Ctx, memberId: Id<'stf'>, hash: string | null): Promise<void> {
  await Promise.all([
    db(ctx)
      .updateTable('staff.member')
      .set((of) => ({ pin_hash: hash, version: of('version', '+', 1), updated_at: ctx.now }))
      .where('id', '=', memberId)
      .execute(),
    db(ctx).deleteFrom('staff.pin_attempt').where('member_id', '=', memberId).execute(),
  ])
}
