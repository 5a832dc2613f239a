import type { HeldDelivery } from '@redthread/contract/operations'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, type Page, pageOf } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { heldKeys, type HeldKey } from '#platform/relay/parked.ts'

/** Which held deliveries to show; `parkedOnly` leaves out those that will be tried again. */
export interface HeldSearch {
  readonly parkedOnly?: boolean
  readonly limit?: number
  readonly after?: string
}

/** A page of held deliveries, by consumer and subject. */
export async function heldPage(ctx: Ctx, search: HeldSearch): Promise<Page<HeldDelivery>> {
  const { parkedOnly = false, limit = 50, after: cursor } = search
  const at = cursor === undefined ? null : decodeCursor(cursor, 2)
  const after = at === null ? null : ([String(at[0]), String(at[1])] as const)
  const rows = await heldKeys(ctx, { parkedOnly, limit, after })
  const page = pageOf(rows, limit, (row) => [row.consumer, row.subject])
  return { items: page.items.map(heldLine), next: page.next }
}

function heldLine(row: HeldKey): HeldDelivery {
  const { consumer, subject, attempts, error, waiting } = row
  return {
    consumer,
    subject,
    eventId: row.event_id as Id<'evt'> | null,
    eventType: row.event_type,
    attempts,
    error,
    failedAt: row.failed_at,
    dueAt: row.due_at,
    parkedAt: row.parked_at,
    waiting,
  }
}
