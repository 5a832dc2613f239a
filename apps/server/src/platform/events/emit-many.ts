import { sql } from 'kysely'
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

/** What happened to one thing: its id, and the payload of its event. */
export interface Entry<E extends EventType> {
  readonly key: string
  readonly payload: Payload<E>
}

/**
 * Writes down that the same thing happened to many, as emit does for one, in one statement. Keys
 * must differ from each other; throws RangeError where two are the same, and TypeError where a
 * payload breaks the schema.
 */
export async function emitMany<E extends EventType>(
  ctx: Ctx,
  event: E,
  entries: readonly Entry<E>[],
): Promise<void> {
  if (entries.length === 0) return
  if (new Set(entries.map(({ key }) => key)).size < entries.length) {
    throw new RangeError(`${event.name}: two entries of one statement have the same key`)
  }
  const rows = entries.map(({ key, payload }) => ({
    id: newId('evt', ctx),
    subject: key,
    lane: laneOf(key),
    payload: payloadToJson(event, payload),
    topics: topicsOf(event, payload),
  }))
  const hasTopics = rows.some(({ topics }) => topics.length > 0)
  await statement(ctx, event, rows).execute(ctx.tx)
  const payloads = entries.map(({ payload }) => payload)
  tellEmitted(ctx, event, payloads)
  if (isConsumedHere(event.name)) afterCommit(ctx, () => nudge('deliveries'))
  if (hasTopics) afterCommit(ctx, () => nudge('live'))
}

function topicsOf(event: EventType, payload: unknown): readonly string[] {
  const topics = liveSourcesOf(event.name).flatMap((source) => source.topics(payload as never))
  return [...new Set(topics)]
}

// Sequences are taken in order of the key, so that two such statements never wait for each other
// in a circle; positions are drawn after them, as emit does.
function statement(ctx: Ctx, event: EventType, rows: readonly unknown[]) {
  return sql`with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (id text, subject text, lane smallint, payload text, topics text[])
    ), numbered as (
      insert into platform.event_sequence as s (subject, last)
      select subject, 1 from given order by subject
      on conflict (subject) do update set last = s.last + 1 returning subject, last
    ), recorded as (
      insert into platform.event
        (occurred_at, position, id, type, subject, sequence, lane, actor, trace_id, payload)
      select ${ctx.now}::timestamptz, nextval('platform.event_position'), g.id, ${event.name},
        g.subject, n.last, g.lane, ${actorName(ctx.actor)}, ${ctx.traceId}, g.payload::json
      from numbered n join given g on g.subject = n.subject
      returning position, occurred_at, lane, subject, type
    ), delivered as (
      insert into platform.delivery (consumer, lane, position, occurred_at, subject)
      select c.name, r.lane, r.position, r.occurred_at, r.subject
      from recorded r join platform.consumer c on c.event_type = r.type
    )
    insert into platform.live_pending (position, occurred_at, topics)
    select r.position, r.occurred_at, g.topics
    from recorded r join given g on g.subject = r.subject where g.topics <> '{}'`
}
