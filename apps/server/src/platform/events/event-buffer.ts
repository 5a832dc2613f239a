import { sql, type CompiledQuery, type RawBuilder } from 'kysely'
import type { Ctx, Tx } from '../ctx.ts'

/** An event on its way into the database. */
export interface EventRow {
  readonly id: string
  readonly at: Temporal.Instant
  readonly type: string
  readonly key: string
  readonly lane: number
  readonly actor: string
  readonly trace: string
  /** The payload as JSON text. */
  readonly json: string
  /** What of open screens it is for. */
  readonly topics: readonly string[]
  /** Consumers of such events that do not want this one. */
  readonly notTold: readonly string[]
}

/** So many events of one unit wait for its commit; with more they are written right away. */
const MOST_WAITING = 500

// A unit's buffers, in the order in which the ways to it were opened: what one handler says comes
// behind all that those before it say, whichever was heard first.
const buffersOf = new WeakMap<Tx, EventRow[][]>()
const bufferOf = new WeakMap<Tx, EventRow[]>()

/** Keeps events until the unit commits, when all are written in one statement. */
export async function bufferEvents(ctx: Ctx, rows: readonly EventRow[]): Promise<void> {
  const buffer = openBuffer(ctx.tx)
  for (const row of rows) buffer.push(row)
  if (buffer.length > MOST_WAITING) await writeEvents(ctx)
}

/** Gives another way to the same unit a place of its own, behind those that were opened before. */
export function shareEvents(from: Tx, to: Tx): void {
  openBuffer(from)
  openBuffer(to, buffersOf.get(from))
}

function openBuffer(tx: Tx, among: EventRow[][] = []): EventRow[] {
  const open = bufferOf.get(tx)
  if (open !== undefined) return open
  const buffer: EventRow[] = []
  among.push(buffer)
  bufferOf.set(tx, buffer)
  buffersOf.set(tx, among)
  return buffer
}

/** Drops what waits: what was said is undone. */
export function forgetEvents(ctx: Ctx): void {
  for (const buffer of buffersOf.get(ctx.tx) ?? []) buffer.length = 0
}

/**
 * The statement that writes the events that wait: each with the next sequence of its key, one
 * delivery per consumer, one entry for open screens. Nothing where none waits.
 */
export function eventsToWrite(tx: Tx): readonly CompiledQuery[] {
  const rows = (buffersOf.get(tx) ?? []).flatMap((buffer) => buffer.splice(0))
  const [first] = rows
  if (first === undefined) return []
  return [(rows.length === 1 ? insertOne(first) : insertMany(rows)).compile(tx)]
}

/** Writes the events that wait before the unit commits: where a savepoint must know of them. */
export async function writeEvents(ctx: Ctx): Promise<void> {
  for (const statement of eventsToWrite(ctx.tx)) await ctx.tx.executeQuery(statement)
}

// The sequence's row lock is held until commit, and the position is drawn after it: so within one
// key the order of positions is the order of commits, which the lanes build on. Who consumes is
// asked of the database, not of this process: another version may know other consumers.
function insertOne(row: EventRow): RawBuilder<unknown> {
  const { id, at, type, key, lane, actor, trace, json, topics, notTold } = row
  const delivered = sql`insert into platform.delivery
    (consumer, lane, position, occurred_at, subject)
    select c.name, r.lane, r.position, r.occurred_at, r.subject
    from recorded r join platform.consumer c on c.event_type = r.type
    where c.name <> all(${notTold}::text[])`
  const written = sql`with numbered as (
      insert into platform.event_sequence as s (subject, last) values (${key}, 1)
      on conflict (subject) do update set last = s.last + 1 returning last
    ), recorded as (
      insert into platform.event
        (occurred_at, position, id, type, subject, sequence, lane, actor, trace_id, payload)
      select ${at}::timestamptz, nextval('platform.event_position'), ${id}, ${type}, ${key}, last,
        ${lane}::smallint, ${actor}, ${trace}, ${json}::json
      from numbered
      returning position, occurred_at, lane, subject, type
    )`
  if (topics.length === 0) return sql`${written} ${delivered}`
  return sql`${written}, delivered as (${delivered})
    insert into platform.live_pending (position, occurred_at, topics)
    select position, occurred_at, ${topics}::text[] from recorded`
}

// Sequences are taken in order of the key, so that two such statements never wait for each other
// in a circle; positions are drawn after them, in the order in which the events were said.
function insertMany(rows: readonly EventRow[]): RawBuilder<unknown> {
  const count = new Map<string, number>()
  const given = rows.map(({ at, ...row }, said) => {
    const nth = (count.get(row.key) ?? 0) + 1
    count.set(row.key, nth)
    return { ...row, at: at.toString(), said, nth }
  })
  const counted = given.map((row) => ({ ...row, count: count.get(row.key) }))
  return sql`with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb)
        as r (said int, id text, at timestamptz, type text, key text, lane smallint, actor text,
          trace text, json text, topics text[], "notTold" text[], nth int, count int)
    ), numbered as (
      insert into platform.event_sequence as s (subject, last)
      select key, count from given where nth = 1 order by key
      on conflict (subject) do update set last = s.last + excluded.last returning subject, last
    ), placed as materialized (
      select *, nextval('platform.event_position') as position from (
        select g.*, n.last - g.count + g.nth as sequence
        from given g join numbered n on n.subject = g.key order by g.said
      ) as in_order
    ), recorded as (
      insert into platform.event
        (occurred_at, position, id, type, subject, sequence, lane, actor, trace_id, payload)
      select at, position, id, type, key, sequence, lane, actor, trace, json::json from placed
    ), delivered as (
      insert into platform.delivery (consumer, lane, position, occurred_at, subject)
      select c.name, p.lane, p.position, p.at, p.key
      from placed p join platform.consumer c on c.event_type = p.type
      where c.name <> all(p."notTold")
    )
    insert into platform.live_pending (position, occurred_at, topics)
    select position, at, topics from placed where topics <> '{}' order by position`
}
