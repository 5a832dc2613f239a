import { platformRefusals } from '@redthread/contract/platform'
import { allows, type Actor, type Scope } from '../actor.ts'
import type { LiveSource } from '../event.ts'
import { payloadFromWire } from '../events/payload-wire.ts'

/** What comes before the colon of a topic: `brand` of `brand:brd_…`. */
export function kindOf(topic: string): string {
  const colon = topic.indexOf(':')
  return colon < 0 ? topic : topic.slice(0, colon)
}

// Stands in for a payload: whatever is asked of it, it gives something to make a topic of.
const anything: unknown = new Proxy(() => anything, {
  get(_, key) {
    if (key === Symbol.toPrimitive) return () => '*'
    if (key === Symbol.iterator) return [][Symbol.iterator]
    if (key === 'map') return (to: (value: unknown) => unknown) => [to(anything)]
    return anything
  },
})

/**
 * The kinds of topics of all sources, each with what one may hold to follow it. Throws where a
 * source makes no topic of a payload: its screens would wait for ever.
 */
export function kindsOf(sources: readonly LiveSource[]): Map<string, Set<LiveSource['may']>> {
  const kinds = new Map<string, Set<LiveSource['may']>>()
  for (const source of sources) {
    const topics = source.topics(anything as never)
    if (topics.length === 0) throw new Error(`${source.event.name} is live but has no topics`)
    for (const kind of topics.map(kindOf)) {
      const mays = kinds.get(kind) ?? new Set()
      kinds.set(kind, mays.add(source.may))
    }
  }
  return kinds
}

/** Refuses topics that nobody feeds, or that the caller may not follow. */
export function requireTopics(
  kinds: ReadonlyMap<string, ReadonlySet<LiveSource['may']>>,
  topics: readonly string[],
  actor: Actor,
): void {
  for (const topic of topics) {
    const mays = kinds.get(kindOf(topic))
    if (mays === undefined) {
      const message = `nobody announces ${kindOf(topic)}`
      platformRefusals.refuse.invalid_request({ errors: [{ path: 'query/topics', message }] })
    }
    if (![...(mays ?? [])].some((may) => mayHear(actor, may, undefined))) {
      platformRefusals.refuse.not_allowed({ topic })
    }
  }
}

/** Tells whether the actor may hear what this right guards, at this place. */
export function mayHear(actor: Actor, may: LiveSource['may'], place: Scope | undefined): boolean {
  if (may === 'anyone') return true
  if (actor.kind === 'staff' && !actor.trusted) return false
  return allows(actor, may, place)
}

/** Which rights open which topics of one event: a listener needs one of them. */
export function rightsOf(
  sources: readonly LiveSource[],
  payload: unknown,
): Map<string, LiveSource['may'][]> {
  const rights = new Map<string, LiveSource['may'][]>()
  for (const source of sources) {
    for (const topic of source.topics(payloadFromWire(source.event, payload) as never)) {
      rights.set(topic, [...(rights.get(topic) ?? []), source.may])
    }
  }
  return rights
}

/**
 * Where an event took place, for grants of one channel or location: its `channelId` and
 * `locationId`. An event without them is about no place, and then only the permission counts.
 */
export function placeOf(payload: unknown): Scope {
  const { channelId, locationId } = (payload ?? {}) as Record<string, unknown>
  return {
    channelId: typeof channelId === 'string' ? channelId : null,
    locationId: typeof locationId === 'string' ? locationId : null,
  }
}
