import { platformRefusals } from '@redthread/contract/platform'
import {
  rightsChanged,
  type Role,
  type RoleDraft,
  type RoleUpdate,
} from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { roleById } from '../queries/role-list.ts'
import { grantsOf } from '../rules/held-roles.ts'
import { db } from '../tables.ts'
import { requireCovered } from './require-covered.ts'

const { refuse } = staffRefusals

/** Makes a role of permissions that its maker holds everywhere. */
export async function createRole(ctx: Ctx, draft: RoleDraft): Promise<Role> {
  const { code, names, permissions, needsSecondFactor } = draft
  await requireHeld(ctx, permissions)
  const id = newId('rol', ctx)
  const made = await db(ctx)
    .insertInto('staff.role')
    .values({
      ...{ id, code, names: JSON.stringify(names), permissions, created_at: ctx.now },
      ...{ needs_second_factor: needsSecondFactor, updated_at: ctx.now },
    })
    .onConflict((same) => same.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) refuse.code_taken({ code })
  return roleOrRefuse(ctx, id)
}

type Change = RoleUpdate & { readonly roleId: Id<'rol'>; readonly ifMatch: number | null }

/** Changes what a role allows, for all who hold it; nobody changes a role of their own. */
export async function updateRole(ctx: Ctx, change: Change): Promise<Role> {
  const { roleId, ifMatch, names, permissions, needsSecondFactor } = change
  const before = await changeable(ctx, roleId)
  if (ifMatch !== null && ifMatch !== before.version) {
    return platformRefusals.refuse.version_conflict({ version: before.version })
  }
  await requireHeld(ctx, [...before.permissions, ...(permissions ?? [])])
  await db(ctx)
    .updateTable('staff.role')
    .set((of) => ({
      ...(names && { names: JSON.stringify(names) }),
      ...(permissions && { permissions }),
      ...(needsSecondFactor !== undefined && { needs_second_factor: needsSecondFactor }),
      version: of('version', '+', 1),
      updated_at: ctx.now,
    }))
    .where('id', '=', roleId)
    .execute()
  await emit(ctx, rightsChanged, roleId, { memberId: null, roleId })
  await announceRevocation(ctx, 'staff')
  return roleOrRefuse(ctx, roleId)
}

/** Removes a role that nobody holds. */
export async function removeRole(ctx: Ctx, roleId: Id<'rol'>): Promise<void> {
  const before = await changeable(ctx, roleId)
  await requireHeld(ctx, before.permissions)
  if (before.members > 0) refuse.role_in_use({ members: before.members })
  await db(ctx).deleteFrom('staff.role').where('id', '=', roleId).execute()
}

/** The role, locked; refuses built-in ones and those of the caller. */
async function changeable(ctx: Ctx, roleId: Id<'rol'>): Promise<Role> {
  await db(ctx).selectFrom('staff.role').select('id').where('id', '=', roleId).forUpdate().execute()
  const role = await roleOrRefuse(ctx, roleId)
  if (role.builtIn) refuse.role_built_in({ roleId })
  if (ctx.actor.kind === 'staff' && (await holds(ctx, ctx.actor.id, roleId))) refuse.own_rights()
  return role
}

async function holds(ctx: Ctx, memberId: Id<'stf'>, roleId: Id<'rol'>): Promise<boolean> {
  const row = await db(ctx)
    .selectFrom('staff.assignment')
    .select('id')
    .where('member_id', '=', memberId)
    .where('role_id', '=', roleId)
    .executeTakeFirst()
  return row !== undefined
}

async function requireHeld(ctx: Ctx, permissions: readonly string[]): Promise<void> {
  const catalog = permissionCatalog()
  const unknown = permissions.filter((permission) => !catalog.some((known) => known === permission))
  if (unknown.length > 0) refuse.unknown_permission({ permissions: unknown })
  await requireCovered(ctx, grantsOf([{ permissions, channels: null, locations: null }], catalog))
}

async function roleOrRefuse(ctx: Ctx, roleId: Id<'rol'>): Promise<Role> {
  return (await roleById(ctx, roleId)) ?? refuse.unknown_role({ roleId })
}
