import type { QueuedJob } from '@redthread/contract/operations'
import { decodeCursor, type Page, pageOf } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { type JobState, type ListedJob, listJobs } from '#platform/jobs/job-list.ts'

/** Which jobs to show. */
export interface JobSearch {
  readonly state?: JobState
  readonly name?: string
  readonly limit?: number
  readonly after?: string
}

/** A page of the queue, newest first. */
export async function jobPage(ctx: Ctx, search: JobSearch): Promise<Page<QueuedJob>> {
  const { state = null, name = null, limit = 50, after } = search
  const cursor = after === undefined ? null : decodeCursor(after, 1)
  const before = cursor === null ? null : Number(cursor[0])
  const rows = await listJobs(ctx, { state, name, before, limit })
  const page = pageOf(rows, limit, (row) => [row.id])
  return { items: page.items.map(jobLine), next: page.next }
}

function jobLine(row: ListedJob): QueuedJob {
  const { id, name, key, state, attempts } = row
  return {
    id,
    name,
    key,
    state,
    attempts,
    maxAttempts: row.max_attempts,
    runAt: row.run_at,
    createdAt: row.created_at,
    lastError: row.last_error,
  }
}
