import { sql } from 'kysely'
import { decodeCursor, type Page, pageOf } from '@redthread/kernel/page'
import type { Ctx } from '../ctx.ts'
import { auditColumns, type AuditRow } from './audit-row.ts'

/** What to look for; what is left out does not narrow the list. */
export interface AuditFilter {
  /** As written: `staff:stf_…`, `key:key_…`. */
  readonly actor?: string
  /** A whole action, or the beginning of one: `channels.` */
  readonly action?: string
  readonly subject?: string
  readonly outcome?: 'done' | 'refused'
  readonly from?: Temporal.Instant
  readonly to?: Temporal.Instant
  /** Channels whose entries may be seen, with those of none; `*` is all. */
  readonly channels?: '*' | readonly string[]
  readonly locations?: '*' | readonly string[]
}

/** Lists the audit log, newest first; `after` is the cursor of the page before. */
export async function listAudit(
  ctx: Ctx,
  filter: AuditFilter,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<Page<AuditRow>> {
  const { actor = null, action = null, subject = null, outcome = null } = filter
  const { from = null, to = null, channels = '*', locations = '*' } = filter
  const cursor = page.after === undefined ? null : decodeCursor(page.after, 2)
  const [at = null, id = null] = cursor ?? []
  const { rows } = await sql<AuditRow>`
    select ${auditColumns} from platform.audit
    where (${actor}::text is null or actor = ${actor})
      and (${action}::text is null or starts_with(action, ${action}))
      and (${subject}::text is null or subject = ${subject})
      and (${outcome}::text is null or outcome = ${outcome})
      and (${from}::timestamptz is null or at >= ${from})
      and (${to}::timestamptz is null or at < ${to})
      and (${idsOf(channels)}::text[] is null or channel_id is null
        or channel_id = any(${idsOf(channels)}))
      and (${idsOf(locations)}::text[] is null or location_id is null
        or location_id = any(${idsOf(locations)}))
      and (${at}::timestamptz is null or (at, id) < (${at}::timestamptz, ${id}::text))
    order by at desc, id desc limit ${page.limit + 1}`.execute(ctx.tx)
  return pageOf(rows, page.limit, (row) => [row.at.toString(), row.id])
}

function idsOf(places: '*' | readonly string[]): readonly string[] | null {
  return places === '*' ? null : places
}
