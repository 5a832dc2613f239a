import type { Static } from 'typebox'
import type { SessionShape } from '@redthread/contract/rights'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { deviceInWords } from '#platform/sign-in/device-in-words.ts'
import { db } from '../tables.ts'

export type SessionView = Static<typeof SessionShape>

/** Where a member is signed in, by password, passkey or PIN; the latest first. */
export async function sessionsOf(ctx: Ctx, memberId: Id<'stf'>): Promise<SessionView[]> {
  const columns = ['id', 'ip', 'user_agent', 'created_at', 'last_seen_at', 'expires_at'] as const
  const [signedIn, tills] = await Promise.all([
    db(ctx)
      .selectFrom('staff.session')
      .select([...columns, 'by'])
      .where('member_id', '=', memberId)
      .where('expires_at', '>', ctx.now)
      .orderBy('created_at', 'desc')
      .limit(100)
      .execute(),
    db(ctx)
      .selectFrom('staff.till_session')
      .select(columns)
      .where('member_id', '=', memberId)
      .where('expires_at', '>', ctx.now)
      .orderBy('created_at', 'desc')
      .limit(100)
      .execute(),
  ])
  const own = ctx.actor.kind === 'staff' ? ctx.actor.sessionId : null
  const rows = [...signedIn, ...tills.map((till) => ({ ...till, by: 'pin' as const }))]
  return rows
    .toSorted((a, b) => Temporal.Instant.compare(b.created_at, a.created_at))
    .map((row) => ({
      id: row.id,
      by: row.by,
      device: deviceInWords(row.user_agent),
      ip: row.ip ?? '',
      current: row.id === own,
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
    }))
}
