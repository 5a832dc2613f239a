import type { Static } from 'typebox'
import type { AuditEntry, auditQuery } from '@redthread/contract/audit'
import type { Shape } from '@redthread/contract/define'
import type { Page } from '@redthread/kernel/page'
import { reach } from '#platform/actor.ts'
import { listAudit, type AuditFilter } from '#platform/audit/list-audit.ts'
import type { AuditRow } from '#platform/audit/audit-row.ts'
import type { Ctx } from '#platform/ctx.ts'
import { deviceInWords } from '#platform/sign-in/device-in-words.ts'
import { db } from '../tables.ts'

export type AuditQuery = Static<ReturnType<typeof Shape<typeof auditQuery>>>

/** The audit log, newest first, as far as the caller's places reach, with the actors' names. */
export async function auditLog(ctx: Ctx, query: AuditQuery): Promise<Page<AuditEntry>> {
  const { limit = 50, after, from, to, ...wanted } = query
  const filter: AuditFilter = {
    ...wanted,
    ...(from !== undefined && { from: Temporal.Instant.from(from) }),
    ...(to !== undefined && { to: Temporal.Instant.from(to) }),
    channels: reach(ctx.actor, 'audit:read', 'channels'),
    locations: reach(ctx.actor, 'audit:read', 'locations'),
  }
  const page = await listAudit(ctx, filter, { limit, after })
  const names = await namesOf(ctx, page.items)
  return { items: page.items.map((row) => asEntry(row, names)), next: page.next }
}

async function namesOf(ctx: Ctx, rows: readonly AuditRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map((row) => row.actor.slice(row.actor.indexOf(':') + 1)))]
  const named = await Promise.all(
    (['staff.member', 'staff.api_key'] as const).map((table) =>
      db(ctx)
        .selectFrom(table)
        .select(['id', 'name'])
        .where((where) => where('id', '=', where.fn.any(where.val(ids as `stf_${string}`[]))))
        .execute(),
    ),
  )
  return new Map(named.flat().map(({ id, name }) => [id, name]))
}

function asEntry(row: AuditRow, names: ReadonlyMap<string, string>): AuditEntry {
  const { id, at, actor, action, subject, outcome, detail, ip, seq, hash } = row
  return {
    ...{ id, at, actor, action, subject, outcome, detail, ip, seq, hash },
    actorName: names.get(actor.slice(actor.indexOf(':') + 1)) ?? null,
    device: deviceInWords(row.user_agent),
    channelId: row.channel_id,
    locationId: row.location_id,
    requestId: row.trace_id,
  }
}
