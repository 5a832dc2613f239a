import type { Id } from '@redthread/kernel/id'
import { nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import type { Found } from '#platform/sign-in/session-cache.ts'

interface SessionRow {
  readonly id: Id<'ses'>
  readonly shopper_id: Id<'per'>
  readonly last_seen_at: Temporal.Instant | null
  readonly expires_at: Temporal.Instant
}

/** Whose session a token opens, in one named statement; nobody where it is over or revoked. */
export async function findShopper(engine: Engine, token: string): Promise<Found> {
  const now = engine.clock()
  const { rows } = await engine.pool.query<SessionRow>({
    name: 'shopper_session',
    text: `select id, shopper_id, last_seen_at, expires_at from customers.session
      where token = $1 and expires_at > $2`,
    values: [token, now],
  })
  const row = rows[0]
  if (row === undefined) return { actor: nobody, expiresAt: null }
  noteSeen(engine, row, now)
  const actor = { kind: 'shopper' as const, id: row.shopper_id, sessionId: row.id }
  return { actor, expiresAt: row.expires_at }
}

const coarse = Temporal.Duration.from({ hours: 1 })

/** Notes in the background that the session is alive, once an hour at most. */
function noteSeen({ pool, log }: Engine, row: SessionRow, now: Temporal.Instant): void {
  if (row.last_seen_at && Temporal.Instant.compare(row.last_seen_at.add(coarse), now) > 0) return
  pool
    .query({
      name: 'shopper_session_seen',
      text: 'update customers.session set last_seen_at = $2 where id = $1',
      values: [row.id, now],
    })
    .catch((error: unknown) => log.warn({ err: error }, 'session not marked as seen'))
}
