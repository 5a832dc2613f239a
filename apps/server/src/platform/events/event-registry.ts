import type { Consumer, LiveSource } from '../event.ts'
import type { Module } from '../module.ts'

/** What this process knows of who listens to events. */
interface Listeners {
  readonly consumers: ReadonlyMap<string, Consumer>
  readonly consumed: ReadonlySet<string>
  /** Those that do not hear of every event of their type, by its name. */
  readonly choosy: ReadonlyMap<string, readonly Consumer[]>
  readonly live: ReadonlyMap<string, readonly LiveSource[]>
}

let listeners: Listeners = {
  consumers: new Map(),
  consumed: new Set(),
  choosy: new Map(),
  live: new Map(),
}

/**
 * Tells the platform who listens; called once by the composition root, before the first emit.
 * Throws where two consumers bear one name: their deliveries could not be told apart.
 */
export function registerListeners(modules: readonly Pick<Module, 'consumers' | 'live'>[]): void {
  const consumers = new Map<string, Consumer>()
  for (const consumer of modules.flatMap((m) => m.consumers ?? [])) {
    if (consumers.has(consumer.name)) throw new Error(`two consumers are named ${consumer.name}`)
    consumers.set(consumer.name, consumer)
  }
  listeners = {
    consumers,
    consumed: new Set([...consumers.values()].map((c) => c.event.name)),
    choosy: Map.groupBy(
      [...consumers.values()].filter(({ when }) => when !== undefined),
      ({ event }) => event.name,
    ),
    live: Map.groupBy(
      modules.flatMap((m) => m.live ?? []),
      (source) => source.event.name,
    ),
  }
}

/** Every consumer of this process by name. */
export function knownConsumers(): ReadonlyMap<string, Consumer> {
  return listeners.consumers
}

/** Tells whether some consumer of this process waits for events of this type. */
export function isConsumedHere(type: string): boolean {
  return listeners.consumed.has(type)
}

/** The consumers that do not want to hear of this event, by name. */
export function notToldOf(type: string, payload: unknown): readonly string[] {
  const choosy = listeners.choosy.get(type) ?? []
  return choosy.flatMap(({ name, when }) => (when?.(payload as never) === false ? [name] : []))
}

/** The live sources that events of this type feed. */
export function liveSourcesOf(type: string): readonly LiveSource[] {
  return listeners.live.get(type) ?? []
}

/** Every live source of this process. */
export function allLiveSources(): readonly LiveSource[] {
  return [...listeners.live.values()].flat()
}
