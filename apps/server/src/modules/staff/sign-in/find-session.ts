import type { Permission } from '@redthread/contract/define'
import type { SecondFactorState, SignedInBy } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import { nobody, type StaffActor } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import type { Found } from '#platform/sign-in/session-cache.ts'
import { grantsOf, type HeldRole } from '../rules/held-roles.ts'
import { secondFactorState } from '../rules/second-factor.ts'

type Held = readonly (HeldRole & { readonly needsSecondFactor: boolean })[]

/** A session as the look-up reads it. */
interface SessionRow {
  readonly id: Id<'ses'>
  readonly member_id: Id<'stf'>
  readonly by: SignedInBy
  readonly second_factor: boolean
  readonly demo: boolean
  readonly last_seen_at: Temporal.Instant | null
  readonly expires_at: Temporal.Instant
  readonly held: Held
}

/** The roles of member `m` as JSON, for look-ups that turn them into grants. */
export const heldAsJson = `coalesce((select jsonb_agg(jsonb_build_object(
    'permissions', r.permissions, 'channels', a.channels, 'locations', a.locations,
    'needsSecondFactor', r.needs_second_factor) order by r.code)
  from staff.assignment a join staff.role r on r.id = a.role_id
  where a.member_id = m.id), '[]')`

const text = `select s.id, s.member_id, s.by, s.second_factor, m.demo, s.last_seen_at,
    s.expires_at, ${heldAsJson} as held
  from staff.session s join staff.member m on m.id = s.member_id
  where s.token = $1 and s.expires_at > $2 and m.state = 'active'`

/** Whose session a token opens, in one named statement; nobody where it is over or revoked. */
export async function findSession(
  engine: Engine,
  token: string,
  catalog: readonly Permission[],
): Promise<Found> {
  const now = engine.clock()
  const values = [token, now]
  const { rows } = await engine.pool.query<SessionRow>({ name: 'staff_session', text, values })
  const row = rows[0]
  const demo = engine.config.demo === 'on'
  if (row === undefined || (row.demo && !demo)) return { actor: nobody, expiresAt: null }
  const actor: StaffActor = {
    kind: 'staff',
    id: row.member_id,
    sessionId: row.id,
    by: row.by,
    trusted: factorOf(row, demo) !== 'missing',
    grants: grantsOf(row.held, catalog),
  }
  noteSeen(engine, row, now)
  return { actor, expiresAt: row.expires_at }
}

function factorOf(row: SessionRow, demo: boolean): SecondFactorState {
  const needed = row.held.some((role) => role.needsSecondFactor)
  return secondFactorState({ needed, proved: row.second_factor, demo: row.demo && demo })
}

const coarse = Temporal.Duration.from({ minutes: 5 })

/** Notes in the background that the session is alive, every five minutes at most. */
function noteSeen({ pool, log }: Engine, row: SessionRow, now: Temporal.Instant): void {
  if (row.last_seen_at && Temporal.Instant.compare(row.last_seen_at.add(coarse), now) > 0) return
  pool
    .query({
      name: 'staff_session_seen',
      text: 'update staff.session set last_seen_at = $2 where id = $1',
      values: [row.id, now],
    })
    .catch((error: unknown) => log.warn({ err: error }, 'session not marked as seen'))
}
