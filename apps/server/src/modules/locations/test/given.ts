import type { Location, NewLocation } from '@redthread/contract/locations'
import type { Grant, StaffActor } from '#platform/actor.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { locations } from '../module.ts'

/** The locations room alone, over a database of its own, and who may call it. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  /** Sets the clock of the server. */
  readonly at: (instant: string) => void
  readonly close: () => Promise<void>
}

const all = [grantsOf('locations:read'), grantsOf('locations:write'), grantsOf('locations:hours')]
const atKamppi = { locations: ['loc_kamppi'] }

/** `lead` may all; `keeper` looks at Kamppi and changes its hours; `reader` only looks. */
export const actors = {
  lead: staff('stf_lead', all),
  keeper: staff('stf_keeper', [
    grantsOf('locations:read', atKamppi),
    grantsOf('locations:hours', atKamppi),
  ]),
  reader: staff('stf_reader', all.slice(0, 1)),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

/** Opens the house on Monday, 23 November 2026, at noon in Helsinki. */
export async function openHouse(): Promise<House> {
  registerListeners([locations])
  const engine = await createTestEngine()
  let now = '2026-11-23T10:00:00Z'
  const clocked = { ...engine, clock: () => Temporal.Instant.from(now) }
  const identify = identifyAs(actors)
  const server = await createServer({ engine: clocked, modules: [locations], identify })
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

export const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** A text in every language. */
export function words(en: string) {
  return { en, fi: `${en} (fi)`, da: `${en} (da)`, pl: `${en} (pl)` }
}

let counter = 0

/** The fields of a store in Kamppi; `change` replaces some. */
export function newStore(change: Partial<NewLocation> = {}): NewLocation {
  const code = `store-${++counter}`
  return {
    code,
    kind: 'store',
    name: `Store ${counter}`,
    brandIds: ['brd_beauty'],
    address: {
      lines: ['Urho Kekkosen katu 1'],
      postalCode: '00100',
      city: 'Helsinki',
      region: null,
      country: 'FI',
    },
    latitude: 60.1686,
    longitude: 24.9317,
    zone: 'Europe/Helsinki',
    phone: '+358912345678',
    email: null,
    services: ['pickup', 'return'],
    cutOffs: { pickup: '18:00' },
    directions: null,
    capacityPerDay: 40,
    searchTerms: [],
    hours: { regular: [{ days: [...workdays], opens: '10:00', closes: '20:00' }], seasons: [] },
    ...change,
  }
}

/** A store of its own for a test. */
export async function givenStore(call: Caller, change: Partial<NewLocation> = {}) {
  const body = newStore(change)
  return (await call<Location>('POST /v1/locations', { as: 'lead', body })).body
}

/** A store under an id that grants can name. */
export async function givenStoreWithId(house: House, id: string): Promise<Location> {
  const store = await givenStore(house.call)
  await house.engine.pool.query('update locations.location set id = $1 where id = $2', [
    id,
    store.id,
  ])
  return { ...store, id: id as Location['id'] }
}
