import { sql, type RawBuilder } from 'kysely'
import type { EventType, Payload } from '@redthread/contract/define'
import { newId } from '@redthread/kernel/id'
import { actorName } from '../actor.ts'
import type { Ctx } from '../ctx.ts'
import { afterCommit } from '../unit-of-work.ts'
import { tellEmitted } from './emitted.ts'
import { isConsumedHere, liveSourcesOf } from './event-registry.ts'
import { laneOf } from './lane-of.ts'
import { nudge } from './nudge.ts'
import { payloadToJson } from './payload-wire.ts'

/**
 * Writes down that something happened, in the caller's transaction: the event with the next
 * sequence of its key, one delivery per consumer, one entry for open screens. `key` is the id of
 * what it happened to; events of one key reach each consumer in order. One statement, one round
 * trip. Throws TypeError where the payload breaks its schema.
 */
export async function emit<E extends EventType>(
  ctx: Ctx,
  event: E,
  key: string,
  payload: Payload<E>,
): Promise<void> {
  const row = rowOf(ctx, event, key, payloadToJson(event, payload))
  const topics = topicsOf(event, payload)
  await (topics.length === 0 ? record(row) : recordLive(row, topics)).execute(ctx.tx)
  tellEmitted(ctx, event, [payload])
  if (isConsumedHere(event.name)) afterCommit(ctx, nudgeRelay)
  if (topics.length > 0) afterCommit(ctx, nudgeLive)
}

interface Row {
  readonly id: string
  readonly at: Temporal.Instant
  readonly type: string
  readonly key: string
  readonly lane: number
  readonly actor: string
  readonly trace: string
  readonly json: string
}

function rowOf(ctx: Ctx, event: EventType, key: string, json: string): Row {
  return {
    id: newId('evt', ctx),
    at: ctx.now,
    type: event.name,
    key,
    lane: laneOf(key),
    actor: actorName(ctx.actor),
    trace: ctx.traceId,
    json,
  }
}

function nudgeRelay(): void {
  nudge('deliveries')
}

function nudgeLive(): void {
  nudge('live')
}

function topicsOf(event: EventType, payload: unknown): readonly string[] {
  const sources = liveSourcesOf(event.name)
  if (sources.length === 0) return []
  return [...new Set(sources.flatMap((source) => source.topics(payload as never)))]
}

// The sequence's row lock is held until commit, and the position is drawn after it: so within one
// key the order of positions is the order of commits, which the lanes build on. Who consumes is
// asked of the database, not of this process: another version may know other consumers.
function written({ id, at, type, key, lane, actor, trace, json }: Row): RawBuilder<unknown> {
  return sql`with numbered as (
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
}

const delivered = sql`insert into platform.delivery (consumer, lane, position, occurred_at, subject)
  select c.name, r.lane, r.position, r.occurred_at, r.subject
  from recorded r join platform.consumer c on c.event_type = r.type`

function record(row: Row): RawBuilder<unknown> {
  return sql`${written(row)} ${delivered}`
}

function recordLive(row: Row, topics: readonly string[]): RawBuilder<unknown> {
  return sql`${written(row)}, delivered as (${delivered})
    insert into platform.live_pending (position, occurred_at, topics)
    select position, occurred_at, ${topics}::text[] from recorded`
}
