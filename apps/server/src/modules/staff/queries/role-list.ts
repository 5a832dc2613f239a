import { permissionCatalog, permissionWords } from '#platform/permission-catalog.ts'
import type { Role } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'
import { allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { expandPermissions } from '../rules/permission-patterns.ts'
import { db } from '../tables.ts'

/** All roles, built-in ones first, each with what it allows now and how many hold it. */
export async function roleList(ctx: Ctx): Promise<Role[]> {
  const rows = await roles(ctx).orderBy('r.built_in', 'desc').orderBy('r.created_at').execute()
  return rows.map(asRole)
}

/** One role; undefined where there is none. */
export async function roleById(ctx: Ctx, id: Id<'rol'>): Promise<Role | undefined> {
  const row = await roles(ctx).where('r.id', '=', id).executeTakeFirst()
  return row && asRole(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof roles>['execute']>>[number]

function roles(ctx: Ctx) {
  return db(ctx)
    .selectFrom('staff.role as r')
    .select(['r.id', 'r.code', 'r.names', 'r.permissions', 'r.version'])
    .select(['r.needs_second_factor', 'r.built_in'])
    .select((of) =>
      of
        .selectFrom('staff.assignment as a')
        .whereRef('a.role_id', '=', 'r.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('members'),
    )
}

function asRole(row: Row): Role {
  const { needs_second_factor: needsSecondFactor, built_in: builtIn, members, ...own } = row
  const permissions = expandPermissions(row.permissions, permissionCatalog())
  return { ...own, permissions, needsSecondFactor, builtIn, members: members ?? 0 }
}

interface CatalogItem {
  readonly permission: `${string}:${string}`
  readonly words: Words
  readonly mayGrant: boolean
}

/** Every permission with its words, and whether the caller holds it everywhere. */
export function catalogFor(ctx: Ctx): CatalogItem[] {
  return permissionCatalog().flatMap((permission) => {
    const words = permissionWords(permission)
    return words === null
      ? []
      : [{ permission, words, mayGrant: allows(ctx.actor, permission, {}) }]
  })
}
