import type { Assignment } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Grant } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import { grantsOf } from '../rules/held-roles.ts'
import { db } from '../tables.ts'

/** The roles of some members, with where each holds, by member. */
export async function rolesOf(
  ctx: Ctx,
  memberIds: readonly Id<'stf'>[],
): Promise<Map<Id<'stf'>, Assignment[]>> {
  const rows = await assignmentsOf(ctx, memberIds)
  const byMember = Map.groupBy(rows, (row) => row.member_id)
  return new Map([...byMember].map(([id, held]) => [id, held.map(viewOf)]))
}

/** All that a member may do by now, as the roles say; read anew. */
export async function grantsHeldBy(ctx: Ctx, memberId: Id<'stf'>): Promise<Grant[]> {
  return grantsOf(await assignmentsOf(ctx, [memberId]), permissionCatalog())
}

type AssignmentRow = Awaited<ReturnType<typeof assignmentsOf>>[number]

function assignmentsOf(ctx: Ctx, memberIds: readonly Id<'stf'>[]) {
  return db(ctx)
    .selectFrom('staff.assignment as a')
    .innerJoin('staff.role as r', 'r.id', 'a.role_id')
    .select(['a.member_id', 'a.role_id', 'a.channels', 'a.locations'])
    .select(['r.code', 'r.permissions', 'r.needs_second_factor'])
    .where((where) => where('a.member_id', '=', where.fn.any(where.val([...memberIds]))))
    .orderBy('r.code')
    .execute()
}

function viewOf(row: AssignmentRow): Assignment {
  const { role_id: roleId, code: roleCode, channels, locations } = row
  return { roleId, roleCode, channels, locations }
}
