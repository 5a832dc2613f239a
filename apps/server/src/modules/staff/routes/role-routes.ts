import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { PermissionCatalog, Role, RoleDraft, RoleUpdate } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { route } from '#platform/route.ts'
import { createRole, removeRole, updateRole } from '../commands/create-role.ts'
import { catalogFor, roleList } from '../queries/role-list.ts'

const { codes } = staffRefusals
const ofRole = { params: Shape({ roleId: Id('rol') }) }
const write = { may: 'roles:write', scope: 'everywhere' } as const
const rights = [codes.unknown_permission, codes.beyond_own_rights]
const edit = [codes.unknown_role, codes.role_built_in, codes.own_rights, ...rights]

/** Roles, and all that they can be made of. */
export const roleRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/roles', name: 'staff.list_roles' },
    summary: 'All roles, with what each allows',
    ...{ may: 'staff:read', scope: 'inside' },
    answer: { 200: Shape({ items: T.Array(Role) }) },
    handle: async (ctx) => ({ items: await roleList(ctx) }),
  }),
  route({
    ...{ method: 'GET', path: '/v1/permissions', name: 'staff.list_permissions' },
    summary: 'All that can be permitted, in words',
    ...{ may: 'staff:read', scope: 'inside' },
    answer: { 200: PermissionCatalog },
    handle: (ctx) => ({ items: catalogFor(ctx) }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/roles', name: 'staff.create_role', ...write },
    summary: 'Make a role of permissions that one holds',
    body: RoleDraft,
    answer: { 201: Role },
    refusals: [codes.code_taken, codes.unknown_role, ...rights],
    handle: (ctx, { body }) => createRole(ctx, body),
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/roles/:roleId', name: 'staff.update_role' },
    summary: 'Change what a role allows',
    ...{ ...write, ...ofRole },
    body: RoleUpdate,
    answer: { 200: Role },
    refusals: edit,
    handle: (ctx, { params, body, ifMatch }) => updateRole(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/roles/:roleId', name: 'staff.remove_role' },
    summary: 'Remove a role that nobody holds',
    ...{ ...write, ...ofRole },
    answer: { 204: null },
    refusals: [...edit, codes.role_in_use],
    handle: (ctx, { params }) => removeRole(ctx, params.roleId),
  }),
]
