import type { EventType, Payload, Permission } from '@redthread/contract/define'
import type { Ctx } from './ctx.ts'

/** A module's reaction to an event: runs after commit, once in effect, in order per key. */
export interface Consumer {
  readonly name: string
  readonly event: EventType
  /**
   * Where a consumer that is new to a database begins: `now` (the default), or `beginning`, after
   * which it is handed every event that is still kept, then the new ones.
   */
  readonly from?: 'now' | 'beginning'
  /**
   * Which events are handed over, where not all: the others cost no delivery. Only spares work:
   * what is handed over anew, or by another version, may be any.
   */
  readonly when?: (payload: never) => boolean
  readonly handle: (ctx: Ctx, payload: never) => Promise<void>
}

/** Declares a consumer, named `module.what_it_does`. */
export function on<E extends EventType>(
  event: E,
  name: string,
  handle: (ctx: Ctx, payload: Payload<E>) => Promise<void>,
): Consumer {
  return { name, event, handle }
}

/** An event that open screens hear of: its topics, and who may listen. */
export interface LiveSource {
  readonly event: EventType
  readonly topics: (payload: never) => readonly string[]
  readonly may: 'anyone' | Permission
}

/** Declares that an event goes out to the open screens that follow one of its topics. */
export function liveOn<E extends EventType>(
  event: E,
  topics: (payload: Payload<E>) => readonly string[],
  may: LiveSource['may'],
): LiveSource {
  return { event, topics, may }
}
