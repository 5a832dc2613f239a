import assert from 'node:assert/strict'
import type { Cart, CartChanged } from '@redthread/contract/carts'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { catalog } from '#modules/catalog/module.ts'
import { saveProducts } from '#modules/catalog/index.ts'
import { channels } from '#modules/channels/module.ts'
import { customers } from '#modules/customers/module.ts'
import { delivery } from '#modules/delivery/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { setStock } from '#modules/inventory/index.ts'
import { locations } from '#modules/locations/module.ts'
import { messages } from '#modules/messages/module.ts'
import { setPrices } from '#modules/pricing/index.ts'
import { pricing } from '#modules/pricing/module.ts'
import type { Actor, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Answered, type Call, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { carts } from '../module.ts'

/** Carts with all the rooms below them and the demo's places, over a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  /** Moves the clock of the server on. */
  readonly later: (duration: Temporal.DurationLike) => void
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>, actor?: Actor) => Promise<R>
  readonly listen: () => Promise<string>
  readonly close: () => Promise<void>
}

export const web = 'chn_beautyfi' as const
export const kamppi = 'chn_storekamppi' as const

const person = (kind: 'visitor' | 'shopper', id: Id<'per'>): Actor => ({
  ...{ kind, id, sessionId: null },
})
const staff = (id: StaffActor['id'], grants: StaffActor['grants']): StaffActor => ({
  ...{ kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true },
})
const both = ['carts:read', 'carts:write'] as const
const at = (location: string) => both.map((one) => grantsOf(one, { locations: [location] }))

/** Anna and Bo are visitors, Sina is signed in; the rest are ours. */
export const actors = {
  anna: person('visitor', 'per_anna'),
  bo: person('visitor', 'per_bo'),
  sina: person('shopper', 'per_sina'),
  agent: staff(
    'stf_agent',
    both.map((one) => grantsOf(one)),
  ),
  leena: staff('stf_leena', at('loc_kamppi')),
  jens: staff('stf_jens', at('loc_aarhus')),
  reader: staff('stf_reader', [grantsOf('carts:read')]),
  nobodys: staff('stf_none', []),
  owner: staff('stf_owner', [grantsOf('promotions:write'), grantsOf('promotions:read')]),
} as const

export const rooms = [
  ...[channels, messages, locations, customers, catalog, pricing, inventory, delivery, carts],
]

/** Opens the house at noon in Helsinki on Monday the first of June 2026. */
export async function openHouse(): Promise<House> {
  registerListeners(rooms)
  const engine = await createTestEngine()
  let now = Temporal.Instant.from('2026-06-01T09:00:00Z')
  const clocked = { ...engine, clock: () => now }
  const server = await createServer({
    engine: clocked,
    modules: rooms,
    identify: identifyAs(actors),
  })
  const unit: House['unit'] = (work, actor = { kind: 'system', name: 'test' }) =>
    unitOfWork(clocked, { actor, traceId: 't' }, work)
  for (const { name, seeds = [] } of rooms) {
    if (['channels', 'locations', 'delivery'].includes(name)) {
      for (const seed of seeds) await unit((ctx) => seed.run(ctx))
    }
  }
  return {
    engine,
    call: callerOf(server.app),
    later: (duration) => {
      now = now.add(duration)
    },
    unit,
    listen: () => server.app.listen({ host: '127.0.0.1', port: 0 }),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

let counter = 0

/** An article that is sold in the Finnish web shop and in Kamppi, at 10 euro where not said. */
export async function givenArticle(
  house: House,
  { amount = 1_000, weightG = 200, handle = `thing-${++counter}` } = {},
): Promise<Id<'var'>> {
  const document: ProductDocument = {
    handle,
    state: 'active',
    texts: { en: { title: `Thing ${handle}` }, fi: { title: `Juttu ${handle}` } },
    publications: [{ channelId: web }, { channelId: kamppi }],
    variants: [{ sku: handle.toUpperCase(), options: {}, weightG }],
  }
  const [saved] = await house.unit((ctx) => saveProducts(ctx, [document], { source: 'test' }))
  if (saved === undefined || saved.outcome === 'refused') assert.fail(JSON.stringify(saved))
  const id = saved.variants[0]?.variantId ?? assert.fail()
  await givenPrice(house, id, amount)
  return id
}

/** Writes down what a variant costs from now on, in euro cents. */
export async function givenPrice(house: House, variantId: Id<'var'>, amount: number | null) {
  const row = { variantId, currency: 'EUR' as const, amount }
  await house.unit((ctx) => setPrices(ctx, [row], { source: 'test' }))
}

/** Counts pieces of a variant at a location. */
export async function givenStock(
  house: House,
  variantId: Id<'var'>,
  pieces: Readonly<Record<string, number>>,
): Promise<void> {
  const rows = Object.entries(pieces).map(([locationId, quantity]) => {
    return { variantId, locationId: locationId as Id<'loc'>, quantity }
  })
  await house.unit((ctx) => setStock(ctx, { rows, reason: 'counted' }))
}

export const staffSide = { 'x-redthread-side': 'staff' }

/** Asks as somebody; those who are ours say so. */
export function ask<T = Record<string, unknown>>(
  house: House,
  as: keyof typeof actors,
  ...[target, call = {}]: [target: string, call?: Omit<Call, 'as'>]
): Promise<Answered<T>> {
  const isOurs = actors[as].kind === 'staff'
  const headers = { ...call.headers, ...(isOurs && staffSide) }
  return house.call<T>(target, { ...call, as, headers })
}

type Line = Readonly<Record<string, unknown>>

/** The live cart of a person in the web shop, with lines put in. */
export async function givenCart(
  house: House,
  as: keyof typeof actors,
  lines: readonly Line[] = [],
): Promise<CartChanged> {
  const body = { channelId: web, lines }
  const got = await ask<CartChanged>(house, as, 'POST /v1/carts', { body })
  assert.equal(got.status, 201, got.text)
  return got.body
}

/** The cart as a screen reads it. */
export async function readCart(house: House, as: keyof typeof actors, id: string): Promise<Cart> {
  const got = await ask<Cart>(house, as, `GET /v1/carts/${id}`)
  assert.equal(got.status, 200, got.text)
  return got.body
}
