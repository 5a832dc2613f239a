import type { Invitation } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The latest 200 invitations in the caller's reach. */
export async function invitationList(ctx: Ctx): Promise<Invitation[]> {
  const places = reach(ctx.actor, 'staff:read', 'locations')
  const rows = await invitations(ctx).orderBy('created_at', 'desc').limit(200).execute()
  const views = rows.map((row) => asInvitation(row, ctx.now))
  if (places === '*') return views
  const seen = (id: Id<'loc'>): boolean => places.includes(id)
  return views.filter(({ roles }) => roles.some(({ locations }) => locations?.some(seen)))
}

/** One invitation; undefined where there is none. */
export async function invitationById(ctx: Ctx, id: Id<'inv'>): Promise<Invitation | undefined> {
  const row = await invitations(ctx).where('id', '=', id).executeTakeFirst()
  return row && asInvitation(row, ctx.now)
}

function invitations(ctx: Ctx) {
  return db(ctx)
    .selectFrom('staff.invitation')
    .select(['id', 'email', 'name', 'locale', 'assignments', 'created_at', 'expires_at'])
    .select(['accepted_at', 'revoked_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['execute']>>[number]

function asInvitation(row: Row, now: Temporal.Instant): Invitation {
  const { id, email, name, locale, assignments, created_at: createdAt, expires_at: expiresAt } = row
  const roles = [...assignments]
  return { id, email, name, locale, roles, state: stateOf(row, now), createdAt, expiresAt }
}

function stateOf(row: Row, now: Temporal.Instant): Invitation['state'] {
  if (row.accepted_at !== null) return 'accepted'
  if (row.revoked_at !== null) return 'withdrawn'
  return Temporal.Instant.compare(row.expires_at, now) <= 0 ? 'expired' : 'open'
}
