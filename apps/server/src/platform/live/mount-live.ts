import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { actorName, nobody, type Actor } from '../actor.ts'
import type { Identify } from '../edge/identify.ts'
import type { Engine } from '../engine.ts'
import type { LiveHub } from './live-hub.ts'
import { LiveStream } from './live-stream.ts'
import { recheckRights } from './recheck-rights.ts'
import { requireTopics } from './topic-rights.ts'

/** What the door for live streams needs. */
export interface LiveDoor {
  readonly engine: Engine
  readonly hub: LiveHub
  readonly identify: Pick<Identify, 'staff' | 'person'>
  /**
   * Streams that one caller may have open in this process, and seven times as many strangers of
   * one address, who may share a shop's network; 0 lifts the limit.
   */
  readonly mostPerCaller?: number
  /** After about how many ms a stream is ended, so that no process keeps them all for ever. */
  readonly lifetimeMs?: number
  /** How often the rights of those who look on are asked for anew, in ms. */
  readonly recheckMs?: number
}

const mostTopics = 50
const topicShape = /^[A-Za-z0-9][\w.:-]{0,199}$/

/**
 * Mounts `GET /v1/live?topics=a,b`: server-sent events. The id of a message is its place in the
 * line; who comes back with `Last-Event-ID` (or `lastEventId` in the query) misses nothing and
 * hears nothing twice, at whichever process. `reset` says: too long ago, fetch anew.
 */
export function mountLive(app: FastifyInstance, door: LiveDoor): void {
  const sendAway = (stream: LiveStream) => stream.end(chance(door, 200, 2_000))
  const rechecking = setInterval(() => {
    void recheckRights(door.hub.streams, sendAway)
  }, door.recheckMs ?? 15_000).unref()
  app.addHook('preClose', (done) => {
    clearInterval(rechecking)
    for (const stream of door.hub.streams) sendAway(stream)
    done()
  })
  app.get('/v1/live', async (request, reply) => {
    const topics = topicsOf(request)
    const since = sinceOf(request)
    const { actor, caller } = await callerOf(door, request)
    requireTopics(door.hub.kinds, topics, actor)
    requireRoom(door, caller)
    const look = () => door.identify.staff(request.headers)
    const stream = new LiveStream(reply.raw, { topics: new Set(topics), actor, caller, look })
    open(reply, chance(door, 1_000, 3_000))
    keep(door, stream, reply)
    await door.hub.add(stream, since).catch((error: unknown) => {
      request.log.warn({ err: error }, 'a live stream could not start')
      stream.end(chance(door, 1_000, 3_000))
    })
  })
}

function topicsOf(request: FastifyRequest): readonly string[] {
  const { topics } = request.query as { topics?: unknown }
  const named = typeof topics === 'string' ? [...new Set(topics.split(','))] : []
  if (named.length > 0 && named.length <= mostTopics && named.every((t) => topicShape.test(t))) {
    return named
  }
  const message = `must name 1 to ${mostTopics} topics, with commas between them`
  return platformRefusals.refuse.invalid_request({ errors: [{ path: 'query/topics', message }] })
}

/** The place in the line that the caller has read up to; null where it comes for the first time. */
function sinceOf(request: FastifyRequest): number | null {
  const { lastEventId } = request.query as { lastEventId?: unknown }
  const id = request.headers['last-event-id'] ?? lastEventId
  if (typeof id !== 'string' || id === '') return null
  // What is no id of ours is answered like one that is long gone: fetch anew.
  return /^\d{1,15}$/.test(id) ? Number(id) : Number.MAX_SAFE_INTEGER
}

async function callerOf(
  { identify }: LiveDoor,
  { headers, ip }: FastifyRequest,
): Promise<{ actor: Actor; caller: string }> {
  const staff = await identify.staff(headers)
  if (staff.kind !== 'nobody') return { actor: staff, caller: actorName(staff) }
  const person = await identify.person(headers)
  const known = person.kind !== 'nobody'
  return { actor: known ? person : nobody, caller: known ? actorName(person) : ip }
}

function requireRoom({ hub, mostPerCaller = 30 }: LiveDoor, caller: string): void {
  if (mostPerCaller === 0) return
  const most = caller.includes('_') ? mostPerCaller : mostPerCaller * 7
  let count = 0
  for (const stream of hub.streams) if (stream.caller === caller) count++
  if (count >= most) platformRefusals.refuse.too_many_requests({ most })
}

function open(reply: FastifyReply, retryMs: number): void {
  reply.hijack()
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  reply.raw.write(`retry: ${retryMs}\n\n`)
}

/** Takes the stream off the hub when it closes, and ends it when its time is up. */
function keep(door: LiveDoor, stream: LiveStream, reply: FastifyReply): void {
  const { lifetimeMs = 30 * 60_000 } = door
  const over = () => stream.end(chance(door, 100, 1_000))
  const timer = setTimeout(over, lifetimeMs * (0.8 + chance(door, 0, 400) / 1000))
  timer.unref()
  reply.raw.once('close', () => {
    clearTimeout(timer)
    door.hub.remove(stream)
  })
}

/** A number of ms between two, by chance, so that not all come back at once. */
function chance({ engine }: LiveDoor, least: number, most: number): number {
  const [a = 0, b = 0] = engine.random(2)
  return Math.round(least + ((most - least) * (a * 256 + b)) / 65_535)
}
