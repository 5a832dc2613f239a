import { sql } from 'kysely'
import type { Static, TSchema } from 'typebox'
import type { Ctx } from '../ctx.ts'
import { nudge } from '../events/nudge.ts'
import { payloadToJson } from '../events/payload-wire.ts'
import type { Job } from '../job.ts'
import { afterCommit } from '../unit-of-work.ts'

/** When and under which key a job runs. */
export interface EnqueueOptions {
  /** A second job of the same key replaces the first while it waits, so it runs once. */
  readonly key?: string
  readonly runAt?: Temporal.Instant
}

/**
 * Queues a job in the caller's transaction: it runs after commit, and never after a rollback.
 * Throws TypeError where the payload breaks its schema.
 *
 * The queue's own function notifies in each transaction, which lets commits wait for one another;
 * so the request is only noted here, and handed to the queue right after, many at a time.
 */
export async function enqueue<S extends TSchema>(
  ctx: Ctx,
  job: Job<S>,
  payload: Static<S>,
  options: EnqueueOptions = {},
): Promise<void> {
  const json = payloadToJson(job, payload)
  const key = options.key === undefined ? null : `${job.name}:${options.key}`
  await sql`
    insert into platform.job_pending (name, payload, job_key, run_at, attempts, trace_id)
    values (${job.name}, ${json}, ${key}, ${options.runAt ?? null}, ${job.attempts},
      ${ctx.traceId})`.execute(ctx.tx)
  afterCommit(ctx, () => nudge('jobs'))
}
