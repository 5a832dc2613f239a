import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from './canonical-json.ts'

/** An entry as it lies in the database; `seq` and `hash` are null until it is sealed. */
export interface AuditRow {
  readonly id: string
  readonly at: Temporal.Instant
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly outcome: 'done' | 'refused'
  readonly detail: unknown
  readonly ip: string
  readonly user_agent: string
  readonly channel_id: string | null
  readonly location_id: string | null
  readonly trace_id: string
  readonly seq: number | null
  readonly hash: string | null
}

/** The columns of an entry, for a select. */
export const auditColumns = sql.raw(
  `id, at, actor, action, subject, outcome, detail, ip, user_agent, channel_id, location_id,
   trace_id, seq, hash`,
)

/** What the first entry is chained to. */
export const noHash = '0'.repeat(64)

/** The hash of an entry at its place: SHA-256 over the hash before it and all that it says. */
export function auditHash(before: string, seq: number, row: AuditRow): string {
  const { hash: _, ...said } = row
  const text = canonicalJson({ ...said, at: row.at.toString(), seq })
  return createHash('sha256').update(`${before}\n${text}`).digest('hex')
}
