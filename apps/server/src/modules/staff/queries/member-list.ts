import { sql } from 'kysely'
import type { Static } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { memberQuery, type Member } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { rolesOf } from './roles-of.ts'

const Query = Shape(memberQuery)
export type MemberQuery = Static<typeof Query>

/** The colleagues whom the caller may see, by name; those of a place see only that place's. */
export async function memberList(ctx: Ctx, query: MemberQuery): Promise<Page<Member>> {
  const limit = query.limit ?? 50
  const rows = await matching(ctx, query)
    .orderBy('m.name')
    .orderBy('m.id')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.name, row.id])
  return { items: await asMembers(ctx, page.items), next: page.next }
}

/** One colleague, as the list shows them; undefined where the caller may not see them. */
export async function memberInReach(ctx: Ctx, id: Id<'stf'>): Promise<Member | undefined> {
  const rows = await matching(ctx, {}).where('m.id', '=', id).execute()
  return (await asMembers(ctx, rows))[0]
}

/** One colleague, wherever they work: for the answer to a change that was allowed. */
export async function memberAnywhere(ctx: Ctx, id: Id<'stf'>): Promise<Member | undefined> {
  return (await asMembers(ctx, await columns(ctx).where('m.id', '=', id).execute()))[0]
}

type Row = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

function columns(ctx: Ctx) {
  return db(ctx)
    .selectFrom('staff.member as m')
    .select(['m.id', 'm.name', 'm.email', 'm.state', 'm.demo', 'm.version', 'm.created_at'])
    .select(['m.two_factor_enabled as codes', 'm.pin_hash'])
    .select((of) => [
      of
        .selectFrom('staff.passkey as p')
        .whereRef('p.member_id', '=', 'm.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('passkeys'),
      of
        .selectFrom('staff.session as s')
        .whereRef('s.member_id', '=', 'm.id')
        .select(({ fn }) => fn.max('s.last_seen_at').as('at'))
        .as('last_seen_at'),
    ])
}

function matching(ctx: Ctx, query: MemberQuery) {
  const { q, state, locationId, after } = query
  const places = reach(ctx.actor, 'staff:read', 'locations')
  const key = after === undefined ? null : decodeCursor(after, 2)
  return columns(ctx)
    .$if(places !== '*', (rows) => rows.where(worksAt(places as readonly string[])))
    .$if(locationId !== undefined, (rows) => rows.where(worksAt([locationId ?? ''])))
    .$if(state !== undefined, (rows) => rows.where('m.state', '=', state ?? 'active'))
    .$if(q !== undefined, (rows) => rows.where(isLike(q ?? '')))
    .$if(key !== null, (rows) =>
      rows.where(sql<boolean>`(m.name, m.id) > (${key?.[0]}, ${key?.[1]})`),
    )
}

/** True for members with a role at one of the places. */
function worksAt(places: readonly string[]) {
  return sql<boolean>`exists (select from staff.assignment a
    where a.member_id = m.id and a.locations && ${places}::text[])`
}

function isLike(text: string) {
  const part = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(m.name ilike ${part} or m.email ilike ${part})`
}

async function asMembers(ctx: Ctx, rows: readonly Row[]): Promise<Member[]> {
  const roles = await rolesOf(
    ctx,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const { pin_hash: hash, last_seen_at: seen, created_at: createdAt, passkeys, ...own } = row
    const held = roles.get(row.id) ?? []
    const pin = hash !== null
    return { ...own, passkeys: passkeys ?? 0, pin, roles: held, lastSeenAt: seen, createdAt }
  })
}
