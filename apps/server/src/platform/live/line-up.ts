import type { QueryResult } from 'pg'
import type { Engine } from '../engine.ts'

/** The PostgreSQL channel on which processes hear that the line has grown. */
export const liveChannel = 'redthread_live'

// Any number does, as long as every Redthread takes the same one.
const lineLock = 7_310_552_301
const most = 5_000

// One message of two statements is one transaction and one round trip, and still each statement
// sees what was committed before it began: the second, all that the lock was awaited for.
const lineUpSql = `
  select pg_advisory_xact_lock(${lineLock});
  with taken as (
    delete from platform.live_pending
    where id in (select id from platform.live_pending order by id limit ${most})
    returning id, position, occurred_at, topics
  ), lined as (
    insert into platform.live (position, occurred_at, topics, lined_up_at)
    select position, occurred_at, topics, now() from taken order by id
    returning pos
  )
  select count(*) as n, pg_notify('${liveChannel}', max(pos)::text) from lined
  having count(*) > 0`

/**
 * Gives committed entries their place in the line, one process at a time, and tells all processes.
 * Places become visible in their order, so a reader who is at n has missed nothing before n.
 * Gives the number of entries lined up.
 */
export async function lineUp({ pool }: Engine): Promise<number> {
  const results = (await pool.query(lineUpSql)) as unknown as readonly QueryResult<{ n: number }>[]
  return results[1]?.rows[0]?.n ?? 0
}

/** Lines up until nothing is left. */
export async function lineUpAll(engine: Engine): Promise<void> {
  while ((await lineUp(engine)) === most);
}
