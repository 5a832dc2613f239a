import type { Static } from 'typebox'
import type { SessionShape } from '@redthread/contract/rights'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { deviceInWords } from '#platform/sign-in/device-in-words.ts'
import { db } from '../tables.ts'

type SessionView = Static<typeof SessionShape>

/** Where a shopper is signed in, the latest first, at most 100. */
export async function sessionsOfShopper(ctx: Ctx, personId: Id<'per'>): Promise<SessionView[]> {
  const rows = await db(ctx)
    .selectFrom('customers.session')
    .select(['id', 'by', 'ip', 'user_agent', 'created_at', 'last_seen_at', 'expires_at'])
    .where('shopper_id', '=', personId)
    .where('expires_at', '>', ctx.now)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  const own = ctx.actor.kind === 'shopper' ? ctx.actor.sessionId : null
  return rows.map((row) => ({
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
