import type { EventType } from '@redthread/contract/define'
import type { Ctx } from '../ctx.ts'

type Listener = (ctx: Ctx, payload: unknown) => void

const listeners = new Map<string, Set<Listener>>()

/**
 * Has a listener told of each event of a type as this process writes it down, inside the unit that
 * does: for what is remembered in this process. It may not fail, and does nothing outward.
 */
export function onEmitted(event: EventType, listener: Listener): void {
  const known = listeners.get(event.name)
  if (known === undefined) listeners.set(event.name, new Set([listener]))
  else known.add(listener)
}

/** Tells whoever listens that events of a type were written down. */
export function tellEmitted(ctx: Ctx, event: EventType, payloads: readonly unknown[]): void {
  for (const listener of listeners.get(event.name) ?? []) {
    for (const payload of payloads) listener(ctx, payload)
  }
}
