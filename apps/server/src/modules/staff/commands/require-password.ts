import { platformRefusals } from '@redthread/contract/platform'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { selfOf } from '../queries/me.ts'

/** Refuses a session that was opened with a PIN. */
export function requirePassword(ctx: Ctx): void {
  if (selfOf(ctx).by === 'pin') staffRefusals.refuse.not_with_pin()
}

/** Refuses a PIN session, and one whose second factor is still missing. */
export function requireTrusted(ctx: Ctx): void {
  requirePassword(ctx)
  if (!selfOf(ctx).trusted) platformRefusals.refuse.second_factor_required()
}
