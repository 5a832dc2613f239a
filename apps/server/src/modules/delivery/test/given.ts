import { channels } from '#modules/channels/module.ts'
import { locations } from '#modules/locations/module.ts'
import type { StaffActor } from '#platform/actor.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { delivery } from '../module.ts'

/** The delivery room with those it asks and the demo in it, over a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  readonly at: (instant: string) => void
  readonly close: () => Promise<void>
}

const staff = (id: StaffActor['id'], grants: StaffActor['grants']): StaffActor => ({
  ...{ kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true },
})

/**
 * `lead` may all, `reader` only look, `localreader` only at Kamppi, `local` changes what belongs to
 * Kamppi.
 */
export const actors = {
  lead: staff('stf_lead', [grantsOf('delivery:read'), grantsOf('delivery:write')]),
  reader: staff('stf_reader', [grantsOf('delivery:read')]),
  localreader: staff('stf_localreader', [grantsOf('delivery:read', { locations: ['loc_kamppi'] })]),
  local: staff('stf_local', [grantsOf('delivery:write', { locations: ['loc_kamppi'] })]),
}

/** Opens the house at noon in Helsinki on Monday the first of June 2026. */
export async function openHouse(): Promise<House> {
  const modules = [channels, locations, delivery]
  registerListeners(modules)
  const engine = await createTestEngine()
  let now = '2026-06-01T09:00:00Z'
  const clocked = { ...engine, clock: () => Temporal.Instant.from(now) }
  const server = await createServer({ engine: clocked, modules, identify: identifyAs(actors) })
  const system = { actor: { kind: 'system', name: 'test' } as const, traceId: 't' }
  for (const { seeds = [] } of modules) {
    for (const seed of seeds) await unitOfWork(clocked, system, (ctx) => seed.run(ctx))
  }
  return {
    engine,
    call: callerOf(server.app),
    at: (instant) => {
      now = instant
    },
    async close() {
      await server.close()
      await engine.end()
    },
  }
}
