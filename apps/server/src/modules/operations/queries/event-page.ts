import type { EventSummary } from '@redthread/contract/operations'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, type Page, pageOf } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import type { EventRow } from '#platform/events/cloud-event.ts'
import { listEvents } from '#platform/events/event-list.ts'

/** What the events explorer looks for. */
export interface EventSearch {
  readonly type?: string
  readonly subject?: string
  readonly from?: Temporal.Instant
  readonly to?: Temporal.Instant
  readonly limit?: number
  readonly after?: string
}

/** A page of events, newest first. */
export async function eventPage(ctx: Ctx, search: EventSearch): Promise<Page<EventSummary>> {
  const { type = null, subject = null, from = null, to = null, limit = 50, after } = search
  const cursor = after === undefined ? null : decodeCursor(after, 2)
  const before = cursor === null ? null : ([String(cursor[0]), Number(cursor[1])] as const)
  const rows = await listEvents(ctx, { type, subject, from, to, before, limit })
  const page = pageOf(rows, limit, (row) => [row.occurred_at.toString(), row.position])
  return { items: page.items.map(eventLine), next: page.next }
}

/** An event as one line of the explorer. */
export function eventLine(row: EventRow): EventSummary {
  const { id, type, subject, sequence, occurred_at, actor } = row
  return { id: id as Id<'evt'>, type, subject, sequence, time: occurred_at, actor }
}
