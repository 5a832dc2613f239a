import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { ClaimedKey, ClaimedLane, Delivery } from './delivery.ts'

/**
 * Claims the lane whose first delivery is the oldest, among these consumers, skipping lanes that
 * others work on; null where nothing waits. Hops from one lane that is not empty to the next: the
 * empty ones, most of them as a rule, cost nothing.
 */
export async function claimLane(
  ctx: Ctx,
  consumers: readonly string[],
): Promise<ClaimedLane | null> {
  const { rows } = await sql<ClaimedLane>`
    with recursive head as (
      (select consumer, lane, position from platform.delivery
        order by consumer, lane, position limit 1)
      union all
      select next.consumer, next.lane, next.position
      from head cross join lateral (
        select d.consumer, d.lane, d.position from platform.delivery d
        where (d.consumer, d.lane) > (head.consumer, head.lane)
        order by d.consumer, d.lane, d.position limit 1
      ) next
    )
    select l.consumer, l.lane
    from head
    join platform.lane l on l.consumer = head.consumer and l.lane = head.lane
    join platform.consumer c on c.name = l.consumer and c.state = 'live'
    where l.consumer = any(${consumers}::text[])
    order by head.position for update of l skip locked limit 1`.execute(ctx.tx)
  return rows[0] ?? null
}

/** Claims one lane by name, to go through it again; null where another is faster. */
export async function claimLaneAgain(ctx: Ctx, lane: ClaimedLane): Promise<ClaimedLane | null> {
  const { rows } = await sql<ClaimedLane>`
    select consumer, lane from platform.lane
    where consumer = ${lane.consumer} and lane = ${lane.lane}
    for update skip locked`.execute(ctx.tx)
  return rows[0] ?? null
}

/** Claims the held key that has been due the longest, with its lane; null where none is due. */
export async function claimHeldKey(
  ctx: Ctx,
  consumers: readonly string[],
): Promise<ClaimedKey | null> {
  const { rows } = await sql<ClaimedKey>`
    select k.consumer, k.subject, k.lane, k.attempts
    from platform.held_key k
    join platform.lane l on l.consumer = k.consumer and l.lane = k.lane
    join platform.consumer c on c.name = k.consumer and c.state = 'live'
    where k.due_at <= ${ctx.now} and k.consumer = any(${consumers}::text[])
    order by k.due_at for update of l skip locked limit 1`.execute(ctx.tx)
  const seen = rows[0]
  if (seen === undefined) return null
  // Another relay may have finished the key between our look at it and our hold on the lane.
  const { rows: still } = await sql<ClaimedKey>`
    select consumer, subject, lane, attempts from platform.held_key
    where consumer = ${seen.consumer} and subject = ${seen.subject}
      and due_at <= ${ctx.now}`.execute(ctx.tx)
  return still[0] ?? null
}

/** Tells whether anything waits for these consumers; locks nothing. */
export async function somethingWaits(ctx: Ctx, consumers: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (
      select from platform.delivery d where d.consumer = any(${consumers}::text[])
    ) or exists (
      select from platform.held_key k where k.due_at <= ${ctx.now}
        and k.consumer = any(${consumers}::text[])
    ) as waits`.execute(ctx.tx)
  return rows[0]?.waits ?? false
}

/** Reads the next deliveries of a claimed lane, in order. */
export async function readLane(
  ctx: Ctx,
  { consumer, lane }: ClaimedLane,
  limit: number,
): Promise<readonly Delivery[]> {
  // `offset 0` keeps the planner from joining the events some other way than one by one.
  const { rows } = await sql<Delivery>`
    select d.position, d.occurred_at, d.subject, e.trace_id, e.payload,
      k.subject is not null as held
    from platform.delivery d
    left join lateral (
      select e.trace_id, e.payload from platform.event e
      where e.occurred_at = d.occurred_at and e.position = d.position offset 0
    ) e on true
    left join platform.held_key k on k.consumer = d.consumer and k.subject = d.subject
    where d.consumer = ${consumer} and d.lane = ${lane}
    order by d.position limit ${limit}`.execute(ctx.tx)
  return rows
}

/** Reads the next deliveries of a claimed held key, in order. */
export async function readHeldKey(
  ctx: Ctx,
  { consumer, subject }: ClaimedKey,
  limit: number,
): Promise<readonly Delivery[]> {
  const { rows } = await sql<Delivery>`
    select d.position, d.occurred_at, d.subject, e.trace_id, e.payload, false as held
    from platform.held_delivery d
    left join lateral (
      select e.trace_id, e.payload from platform.event e
      where e.occurred_at = d.occurred_at and e.position = d.position offset 0
    ) e on true
    where d.consumer = ${consumer} and d.subject = ${subject}
    order by d.position limit ${limit}`.execute(ctx.tx)
  return rows
}
