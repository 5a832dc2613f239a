import { createHash } from 'node:crypto'
import type { Permission } from '@redthread/contract/define'
import type { Id } from '@redthread/kernel/id'
import { nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import type { Found } from '#platform/sign-in/session-cache.ts'
import { grantsOf, type HeldRole } from '../rules/held-roles.ts'
import { pinGrants } from '../rules/pin-grants.ts'
import { heldAsJson } from './find-session.ts'

interface DeviceRow {
  readonly id: Id<'dev'>
  readonly location_id: Id<'loc'>
}

interface TillRow extends DeviceRow {
  readonly session_id: Id<'ses'> | null
  readonly member_id: Id<'stf'> | null
  readonly demo: boolean | null
  readonly expires_at: Temporal.Instant | null
  readonly held: readonly HeldRole[]
}

/** The hash under which secrets of tills and their sessions are kept. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

const text = `select d.id, d.location_id, s.id as session_id, m.id as member_id, m.demo,
    s.expires_at, ${heldAsJson} as held
  from staff.device d
  left join staff.till_session s
    on s.device_id = d.id and s.token_hash = $2 and s.expires_at > $3
  left join staff.member m on m.id = s.member_id and m.state = 'active'
  where d.secret_hash = $1 and d.revoked_at is null`

/** Whose till this is: of the one who unlocked it, else the till itself, else nobody. */
export async function findTill(
  engine: Engine,
  cookies: { readonly device: string; readonly till: string | undefined },
  catalog: readonly Permission[],
): Promise<Found> {
  const hashes = [hashSecret(cookies.device), hashSecret(cookies.till ?? '')]
  const values = [...hashes, engine.clock()]
  const { rows } = await engine.pool.query<TillRow>({ name: 'staff_till', text, values })
  const row = rows[0]
  if (row === undefined) return { actor: nobody, expiresAt: null }
  const { id: deviceId, member_id: id, session_id: sessionId, location_id: place } = row
  const barred = row.demo === true && engine.config.demo === 'off'
  if (id === null || sessionId === null || barred) {
    return { actor: { kind: 'device', id: deviceId, deviceId }, expiresAt: null }
  }
  const grants = pinGrants(grantsOf(row.held, catalog), place)
  const { expires_at: expiresAt } = row
  const actor = {
    kind: 'staff',
    id,
    sessionId,
    by: 'pin',
    trusted: true,
    grants,
    deviceId,
  } as const
  return { actor, expiresAt }
}
