import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { EventRow } from './cloud-event.ts'

/** Which events to list; what is null does not narrow the list. */
export interface EventFilter {
  /** A whole type, or the beginning of one: `orders.` */
  readonly type: string | null
  readonly subject: string | null
  readonly from: Temporal.Instant | null
  readonly to: Temporal.Instant | null
  /** The last event of the page before: its time and position. */
  readonly before: readonly [at: string, position: number] | null
  readonly limit: number
}

const columns = sql.raw(
  'id, type, subject, occurred_at, position, sequence, actor, trace_id, payload',
)

/** Lists events, newest first; limit + 1 rows. */
export async function listEvents(ctx: Ctx, filter: EventFilter): Promise<readonly EventRow[]> {
  const { type, subject, from, to, before, limit } = filter
  const [at = null, position = null] = before ?? []
  const { rows } = await sql<EventRow>`
    select ${columns} from platform.event
    where (${type}::text is null or starts_with(type, ${type}))
      and (${subject}::text is null or subject = ${subject})
      and (${from}::timestamptz is null or occurred_at >= ${from})
      and (${to}::timestamptz is null or occurred_at < ${to})
      and (${at}::timestamptz is null
        or (occurred_at, position) < (${at}::timestamptz, ${position}::bigint))
    order by occurred_at desc, position desc limit ${limit + 1}`.execute(ctx.tx)
  return rows
}

/** An event by its id; null where there is none (any more). */
export async function eventById(ctx: Ctx, id: string): Promise<EventRow | null> {
  const at = timeOfId(id)
  const { rows } = await sql<EventRow>`
    select ${columns} from platform.event
    where occurred_at >= ${at} and occurred_at < ${at.add({ milliseconds: 1 })}
      and id = ${id}`.execute(ctx.tx)
  return rows[0] ?? null
}

/** How far an event has come with a consumer; `delivered` also where it never was meant for it. */
export interface EventProgress {
  readonly consumer: string
  readonly state: 'waiting' | 'held' | 'parked' | 'delivered'
}

/** Asks how far an event has come with each consumer of its type. */
export async function eventProgress(ctx: Ctx, event: EventRow): Promise<readonly EventProgress[]> {
  const { rows } = await sql<EventProgress>`
    select c.name as consumer, case
      when exists (select from platform.delivery d
        where d.consumer = c.name and d.lane = e.lane and d.position = e.position) then 'waiting'
      when h.position is null then 'delivered'
      when k.parked_at is not null then 'parked'
      else 'held' end as state
    from platform.event e
    join platform.consumer c on c.event_type = e.type
    left join platform.held_delivery h on h.consumer = c.name and h.subject = e.subject
      and h.position = e.position
    left join platform.held_key k on k.consumer = c.name and k.subject = e.subject
    where e.occurred_at = ${event.occurred_at} and e.position = ${event.position}
    order by c.name`.execute(ctx.tx)
  return rows
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The millisecond that an id was made in, its first ten characters: ids need no index. */
function timeOfId(id: string): Temporal.Instant {
  const time = id.slice(id.indexOf('_') + 1, id.indexOf('_') + 11)
  let ms = 0
  for (const sign of time) ms = ms * 32 + Math.max(0, alphabet.indexOf(sign))
  return Temporal.Instant.fromEpochMilliseconds(Math.min(ms, 8_640_000_000_000_000))
}
