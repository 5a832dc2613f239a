import type { EventType, Payload } from '@redthread/contract/define'
import { newId } from '@redthread/kernel/id'
import { actorName } from '../actor.ts'
import type { Ctx } from '../ctx.ts'
import { afterCommit } from '../unit-of-work.ts'
import { tellEmitted } from './emitted.ts'
import { bufferEvents } from './event-buffer.ts'
import { isConsumedHere, liveSourcesOf, notToldOf } from './event-registry.ts'
import { laneOf } from './lane-of.ts'
import { nudge } from './nudge.ts'
import { payloadToJson } from './payload-wire.ts'

/** What happened to one thing: its id, and the payload of its event. */
export interface Entry<E extends EventType> {
  readonly key: string
  readonly payload: Payload<E>
}

/**
 * Writes down that something happened, in the caller's transaction: the event with the next
 * sequence of its key, one delivery per consumer, one entry for open screens. `key` is the id of
 * what it happened to; events of one key reach each consumer in order. All that a unit of work
 * says is written in one statement, on its way to the commit. Throws TypeError where the payload
 * breaks its schema.
 */
export function emit<E extends EventType>(
  ctx: Ctx,
  event: E,
  key: string,
  payload: Payload<E>,
): Promise<void> {
  return emitMany(ctx, event, [{ key, payload }])
}

/** Writes down that the same thing happened to many, as emit does for one. */
export async function emitMany<E extends EventType>(
  ctx: Ctx,
  event: E,
  entries: readonly Entry<E>[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ key, payload }) => ({
    id: newId('evt', ctx),
    at: ctx.now,
    type: event.name,
    key,
    lane: laneOf(key),
    actor: actorName(ctx.actor),
    trace: ctx.traceId,
    json: payloadToJson(event, payload),
    topics: topicsOf(event, payload),
    notTold: notToldOf(event.name, payload),
  }))
  await bufferEvents(ctx, rows)
  tellEmitted(
    ctx,
    event,
    entries.map(({ payload }) => payload),
  )
  if (isConsumedHere(event.name)) afterCommit(ctx, nudgeRelay)
  if (rows.some(({ topics }) => topics.length > 0)) afterCommit(ctx, nudgeLive)
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
