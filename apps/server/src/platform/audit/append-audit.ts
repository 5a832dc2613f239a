import { sql } from 'kysely'
import { newId } from '@redthread/kernel/id'
import { actorName } from '../actor.ts'
import type { Ctx } from '../ctx.ts'
import { nudge } from '../events/nudge.ts'
import { afterCommit } from '../unit-of-work.ts'
import { redact } from './redact.ts'

/** One thing that a member of staff or a key did, or tried to do. */
export interface AuditEntry {
  /** `module.verb_noun`, as the route is named. */
  readonly action: string
  /** The id of what it was done to; empty where there is none. */
  readonly subject: string
  /** `done` unless told. */
  readonly outcome?: 'done' | 'refused'
  readonly detail: unknown
  readonly ip: string
  readonly userAgent: string
  readonly channelId?: string | null
  readonly locationId?: string | null
}

/**
 * Appends to the audit log in the caller's transaction: both are kept, or neither. No row is
 * shared with other writers; the entry takes its place in the chain right after the commit.
 */
export async function appendAudit(ctx: Ctx, entry: AuditEntry): Promise<void> {
  const detail = JSON.stringify(redact(entry.detail)) ?? 'null'
  await sql`
    insert into platform.audit (id, at, actor, action, subject, outcome, detail, ip, user_agent,
      channel_id, location_id, trace_id)
    values (${newId('aud', ctx)}, ${ctx.now}, ${actorName(ctx.actor)}, ${entry.action},
      ${entry.subject}, ${entry.outcome ?? 'done'}, ${detail}, ${entry.ip}, ${entry.userAgent},
      ${entry.channelId ?? null}, ${entry.locationId ?? null}, ${ctx.traceId})`.execute(ctx.tx)
  afterCommit(ctx, () => nudge('audit'))
}
