import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { unitOfWork } from '../unit-of-work.ts'

const porter = { actor: { kind: 'system', name: 'jobs' }, traceId: '' } as const

/** How often a process says that its workers live, in ms, and when they count as dead. */
export const heartbeatMs = 15_000
const deadAfter = Temporal.Duration.from({ seconds: 60 })

/**
 * Notes that these workers live, forgets those that went silent, and frees the jobs that no
 * living worker holds: after a killed process they run again within a minute, not in four hours.
 */
export async function tendWorkers(engine: Engine, workers: readonly string[]): Promise<void> {
  await unitOfWork(engine, porter, async (ctx) => {
    await sql`insert into platform.job_worker (id, seen_at)
      select id, ${ctx.now}::timestamptz from unnest(${workers}::text[]) as id
      on conflict (id) do update set seen_at = excluded.seen_at`.execute(ctx.tx)
    await sql`delete from platform.job_worker
      where seen_at < ${ctx.now.subtract(deadAfter)}`.execute(ctx.tx)
    // A worker may hold its first job for a moment before it is noted here.
    await sql`select graphile_worker.force_unlock_workers(array(
      select distinct j.locked_by from graphile_worker.jobs j
      where j.locked_at < ${ctx.now.subtract(deadAfter)} and not exists (
        select from platform.job_worker w where w.id = j.locked_by)))`.execute(ctx.tx)
  })
}

/** Forgets workers that have ended in good order. */
export async function forgetWorkers(engine: Engine, workers: readonly string[]): Promise<void> {
  await unitOfWork(engine, porter, (ctx) =>
    sql`delete from platform.job_worker where id = any(${workers}::text[])`.execute(ctx.tx),
  )
}
