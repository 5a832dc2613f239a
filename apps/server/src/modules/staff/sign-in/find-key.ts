import { hash, timingSafeEqual } from 'node:crypto'
import type { Permission } from '@redthread/contract/define'
import type { Id } from '@redthread/kernel/id'
import { nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import type { Found } from '#platform/sign-in/session-cache.ts'
import { grantsOf } from '../rules/held-roles.ts'
import { keyPrefixOf } from '../rules/api-key-text.ts'

interface KeyRow {
  readonly id: Id<'key'>
  readonly hash: string
  readonly permissions: readonly string[]
  readonly channels: readonly string[] | null
  readonly locations: readonly string[] | null
  readonly expires_at: Temporal.Instant | null
  readonly last_used_at: Temporal.Instant | null
}

/** The hash under which a key is kept and cached: SHA-256 in hex. Keys are 160 bits of noise. */
export function hashKey(key: string): string {
  return hash('sha256', key, 'hex')
}

/** Whose key this is; nobody where it is unknown, revoked or over. Compares in constant time. */
export async function findKey(
  engine: Engine,
  key: string,
  catalog: readonly Permission[],
): Promise<Found> {
  const prefix = keyPrefixOf(key)
  const now = engine.clock()
  const { rows } = await engine.pool.query<KeyRow>({
    name: 'staff_key',
    text: `select id, hash, permissions, channels, locations, expires_at, last_used_at
      from staff.api_key
      where prefix = $1 and revoked_at is null and (expires_at is null or expires_at > $2)`,
    values: [prefix, now],
  })
  const row = rows[0]
  const given = Buffer.from(hashKey(key), 'hex')
  const kept = row === undefined ? Buffer.alloc(32) : Buffer.from(row.hash, 'hex')
  if (!timingSafeEqual(given, kept) || row === undefined) return { actor: nobody, expiresAt: null }
  noteUsed(engine, row, now)
  const grants = grantsOf([row], catalog)
  return { actor: { kind: 'key', id: row.id, grants }, expiresAt: row.expires_at }
}

const coarse = Temporal.Duration.from({ minutes: 5 })

/** Notes in the background that the key was used, every five minutes at most. */
function noteUsed({ pool, log }: Engine, row: KeyRow, now: Temporal.Instant): void {
  if (row.last_used_at && Temporal.Instant.compare(row.last_used_at.add(coarse), now) > 0) return
  pool
    .query({
      name: 'staff_key_used',
      text: 'update staff.api_key set last_used_at = $2 where id = $1',
      values: [row.id, now],
    })
    .catch((error: unknown) => log.warn({ err: error }, 'key not marked as used'))
}
