import { platformRefusals } from '@redthread/contract/platform'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { memberFacts } from '../queries/member-facts.ts'

/** Says why an update of a member found no row: nobody has the id, or someone was faster. */
export async function refuseMissed(ctx: Ctx, memberId: Id<'stf'>): Promise<never> {
  const member = await memberFacts(ctx, memberId)
  if (member === undefined) return staffRefusals.refuse.unknown_member({ memberId })
  return platformRefusals.refuse.version_conflict({ version: member.view.version })
}
