import { sql } from 'kysely'
import type { Static, TSchema } from 'typebox'
import { Check } from 'typebox/value'
import type { Ctx } from '../ctx.ts'
import type { Job } from '../job.ts'

/** When and under which key a job runs. */
export interface EnqueueOptions {
  /** A second job of the same key replaces the first while it waits, so it runs once. */
  readonly key?: string
  readonly runAt?: Temporal.Instant
}

/**
 * Queues a job in the caller's transaction: it runs after commit, and never after a rollback.
 * Gives the id of the queue's entry. Throws TypeError where the payload breaks its schema.
 */
export async function enqueue<S extends TSchema>(
  ctx: Ctx,
  job: Job<S>,
  payload: Static<S>,
  options: EnqueueOptions = {},
): Promise<string> {
  if (!Check(job.schema, payload)) throw new TypeError(`the payload of ${job.name} is not valid`)
  const key = options.key === undefined ? null : `${job.name}:${options.key}`
  const { rows } = await sql<{ id: string }>`
    select id::text as id from graphile_worker.add_job(
      identifier => ${job.name}, payload => ${JSON.stringify(payload)}::json,
      run_at => ${options.runAt ?? null}::timestamptz, max_attempts => ${job.attempts}::int,
      job_key => ${key}::text)`.execute(ctx.tx)
  return rows[0]?.id ?? ''
}
