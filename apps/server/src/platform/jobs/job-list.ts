import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'

/** `dead` has used up its attempts; `failing` waits for the next one. */
export type JobState = 'running' | 'waiting' | 'scheduled' | 'failing' | 'dead'

/** A job as a person looks at it. */
export interface ListedJob {
  readonly id: number
  readonly name: string
  readonly key: string | null
  readonly state: JobState
  readonly attempts: number
  readonly max_attempts: number
  readonly run_at: Temporal.Instant
  readonly created_at: Temporal.Instant
  readonly last_error: string | null
}

/** Which jobs to list: newest first, before an id. */
export interface JobFilter {
  readonly state: JobState | null
  readonly name: string | null
  readonly before: number | null
  readonly limit: number
}

const state = sql.raw(`case
  when locked_at is not null then 'running'
  when attempts >= max_attempts then 'dead'
  when attempts > 0 then 'failing'
  when run_at > now() then 'scheduled'
  else 'waiting' end`)

/** Lists the jobs of the queue, newest first; limit + 1 rows. Done ones are gone. */
export async function listJobs(ctx: Ctx, filter: JobFilter): Promise<readonly ListedJob[]> {
  if (!(await hasQueue(ctx))) return []
  const { rows } = await sql<ListedJob>`
    select id, task_identifier as name, key, ${state} as state, attempts, max_attempts, run_at,
      created_at, last_error
    from graphile_worker.jobs
    where (${filter.state}::text is null or ${state} = ${filter.state})
      and (${filter.name}::text is null or task_identifier = ${filter.name})
      and (${filter.before}::bigint is null or id < ${filter.before})
    order by id desc limit ${filter.limit + 1}`.execute(ctx.tx)
  return rows
}

/** Counts the jobs of each state. */
export async function countJobs(ctx: Ctx): Promise<Readonly<Record<JobState, number>>> {
  const counts = { running: 0, waiting: 0, scheduled: 0, failing: 0, dead: 0 }
  if (!(await hasQueue(ctx))) return counts
  const { rows } = await sql<{ state: JobState; n: number }>`
    select ${state} as state, count(*) as n from graphile_worker.jobs group by 1`.execute(ctx.tx)
  for (const { state: of, n } of rows) counts[of] = n
  return counts
}

/** Has a job run at once with all its attempts; false where it is running or gone. */
export async function retryJob(ctx: Ctx, id: number): Promise<boolean> {
  if (!(await hasQueue(ctx))) return false
  const { rows } = await sql`
    select id from graphile_worker.reschedule_jobs(array[${id}]::bigint[],
      run_at := ${ctx.now}::timestamptz, attempts := 0)`.execute(ctx.tx)
  return rows.length > 0
}

/** Takes a job off the queue; false where it is running or gone. */
export async function cancelJob(ctx: Ctx, id: number): Promise<boolean> {
  if (!(await hasQueue(ctx))) return false
  const { rows } = await sql`
    select id from graphile_worker.complete_jobs(array[${id}]::bigint[])`.execute(ctx.tx)
  return rows.length > 0
}

/** The queue makes its own tables when the first server starts. */
async function hasQueue(ctx: Ctx): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('graphile_worker.jobs') is not null as there`.execute(ctx.tx)
  return rows[0]?.there ?? false
}
