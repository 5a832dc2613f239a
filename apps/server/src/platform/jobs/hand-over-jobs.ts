import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { unitOfWork } from '../unit-of-work.ts'

// Any number does, as long as every Redthread takes the same one.
const handOverLock = 7_310_552_303
const most = 500

/** Hands jobs that were asked for to the queue, in the order they were; gives their number. */
export async function handOverJobs(engine: Engine): Promise<number> {
  const porter = { actor: { kind: 'system', name: 'jobs' }, traceId: '' } as const
  return unitOfWork(engine, porter, async (ctx) => {
    // One process at a time, or the later of two jobs of one key might come first.
    const lock = sql`select pg_advisory_xact_lock(${handOverLock})`.execute(ctx.tx)
    const queued = sql`
      with taken as (
        delete from platform.job_pending
        where id in (select id from platform.job_pending order by id limit ${most})
        returning id, name, payload, job_key, run_at, attempts, trace_id
      ), in_order as (select * from taken order by id)
      select graphile_worker.add_job(name,
        json_build_object('payload', payload, 'traceId', trace_id),
        run_at := run_at, max_attempts := attempts, job_key := job_key) is not null as queued
      from in_order`.execute(ctx.tx)
    const [, { rows }] = await Promise.all([lock, queued])
    return rows.length
  })
}

/** Hands over until nothing is left. */
export async function handOverAllJobs(engine: Engine): Promise<void> {
  while ((await handOverJobs(engine)) === most);
}
