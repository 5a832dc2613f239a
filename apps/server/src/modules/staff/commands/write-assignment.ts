import type { AssignmentWish } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName, type Grant } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import { grantsOf } from '../rules/held-roles.ts'
import { db } from '../tables.ts'

/** Writes an assignment whose rights have been checked; moves it where it exists. */
export async function writeAssignment(
  ctx: Ctx,
  { memberId, roleId, channels, locations }: AssignmentWish & { readonly memberId: Id<'stf'> },
): Promise<void> {
  await db(ctx)
    .insertInto('staff.assignment')
    .values({
      id: newId('asg', ctx),
      member_id: memberId,
      role_id: roleId,
      channels,
      locations,
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
    })
    .onConflict((same) =>
      same.columns(['member_id', 'role_id']).doUpdateSet({ channels, locations }),
    )
    .execute()
}

/** What a wish amounts to, with the right to give it at the same places; refuses unknown roles. */
export async function grantsWished(ctx: Ctx, wish: AssignmentWish): Promise<Grant[]> {
  const { roleId, channels, locations } = wish
  const role = await db(ctx)
    .selectFrom('staff.role')
    .select('permissions')
    .where('id', '=', roleId)
    .executeTakeFirst()
  if (role === undefined) return staffRefusals.refuse.unknown_role({ roleId })
  const permissions = [...role.permissions, 'staff:write']
  return grantsOf([{ permissions, channels, locations }], permissionCatalog())
}
