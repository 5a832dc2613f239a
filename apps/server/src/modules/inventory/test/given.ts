import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { saveProducts } from '#modules/catalog/index.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { locations } from '#modules/locations/module.ts'
import type { Grant, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { holdStock } from '../commands/hold-stock.ts'
import type { HoldWish, LineToHold } from '../holding/hold-wish.ts'
import { setStock } from '../commands/set-stock.ts'
import { inventory } from '../module.ts'
import { faultyStock } from '../queries/faulty-stock.ts'

/** Inventory with the rooms that it asks, over a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  /** Moves the clock of the server. */
  readonly at: (instant: Temporal.Instant) => void
  readonly now: () => Temporal.Instant
  /** Runs a unit of work as the system. */
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>
  readonly listen: () => Promise<string>
  readonly close: () => Promise<void>
}

export const webFi = 'chn_beautyfi' as const
export const webDk = 'chn_beautydk' as const
export const app = 'chn_beautyapp' as const
export const tillKamppi = 'chn_storekamppi' as const
export const kamppi = 'loc_kamppi' as const
export const tampere = 'loc_tampere' as const
export const vantaa = 'loc_vantaa' as const

const permissions = ['inventory:read', 'inventory:write', 'inventory:count'] as const
const everywhere = permissions.map((one) => grantsOf(one))
const inKamppi = permissions.map((one) => grantsOf(one, { locations: [kamppi] }))

/** `lead` may all; `kaisa` may all in Kamppi; `counter` counts there; `reader` only looks. */
export const actors = {
  lead: staff('stf_lead', everywhere),
  kaisa: staff('stf_kaisa', inKamppi),
  counter: staff('stf_counter', [grantsOf('inventory:count', { locations: [kamppi] })]),
  reader: staff('stf_reader', [grantsOf('inventory:read')]),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

/** Opens the house at noon UTC on the first of June 2026, with channels and places of the demo. */
export async function openHouse(): Promise<House> {
  const rooms = [channels, locations, catalog, inventory]
  registerListeners(rooms)
  const engine = await createTestEngine({ REDTHREAD_POOL_SIZE: '8' })
  let now = Temporal.Instant.from('2026-06-01T12:00:00Z')
  const clocked = { ...engine, clock: () => now }
  const server = await createServer({
    engine: clocked,
    modules: rooms,
    identify: identifyAs(actors),
  })
  const unit: House['unit'] = (work) =>
    unitOfWork(clocked, { actor: { kind: 'system', name: 'test' }, traceId: 't' }, work)
  for (const seed of [...(channels.seeds ?? []), ...(locations.seeds ?? [])]) {
    await unit((ctx) => seed.run(ctx))
  }
  return {
    engine,
    call: callerOf(server.app),
    at: (instant) => {
      now = instant
    },
    now: () => now,
    unit,
    listen: () => server.app.listen({ host: '127.0.0.1', port: 0 }),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

let counter = 0

/** A product with one variant; gives the variant's id. */
export async function givenVariant(
  house: House,
  change: Partial<ProductDocument> = {},
): Promise<Id<'var'>> {
  return (await givenGoods(house, change)).id
}

/** The same with its SKU. */
export async function givenGoods(house: House, change: Partial<ProductDocument> = {}) {
  const sku = `SKU-${++counter}`
  const document: ProductDocument = {
    handle: `thing-${counter}`,
    taxClass: 'standard',
    texts: { en: { title: `Thing ${counter}` } },
    variants: [{ sku, options: {} }],
    ...change,
  }
  const [saved] = await house.unit((ctx) => saveProducts(ctx, [document], { source: 'test' }))
  if (saved === undefined || saved.outcome === 'refused') {
    throw new Error(`no product: ${JSON.stringify(saved)}`)
  }
  return { id: saved.variants[0]?.variantId ?? 'var_none', sku }
}

/** A bundle of parts, by their SKUs. */
export async function givenBundle(house: House, parts: readonly (readonly [string, number])[]) {
  const sku = `SET-${++counter}`
  const components = parts.map(([part, quantity]) => ({ sku: part, quantity }))
  return givenVariant(house, { kind: 'bundle', variants: [{ sku, options: {}, components }] })
}

/** Goods of which so many lie at each location. */
export async function givenStock(
  house: House,
  levels: Partial<Record<Id<'loc'>, number>>,
): Promise<Id<'var'>> {
  const variantId = await givenVariant(house)
  await putStock(house, variantId, levels)
  return variantId
}

/** Says how many lie at locations. */
export async function putStock(
  house: House,
  variantId: Id<'var'>,
  levels: Partial<Record<Id<'loc'>, number>>,
): Promise<void> {
  const rows = Object.entries(levels).map(([locationId, quantity]) => ({
    ...{ variantId, locationId: locationId as Id<'loc'>, quantity: quantity ?? 0 },
  }))
  await house.unit((ctx) => setStock(ctx, { rows, reason: 'opening' }))
}

/** One line of a wish; from Kamppi unless said otherwise. */
export function line(variantId: Id<'var'>, change: Partial<LineToHold> = {}): LineToHold {
  return { lineId: 'a', variantId, quantity: 1, locationId: kamppi, ...change }
}

/** Holds goods for the Finnish web shop. */
export function hold(house: House, lines: LineToHold[], change: Partial<HoldWish> = {}) {
  const reference = `cart-${++counter}`
  return house.unit((ctx) => holdStock(ctx, { reference, channelId: webFi, lines, ...change }))
}

/** An id that nobody has used yet. */
export function fresh<P extends string>(prefix: P): Id<P> {
  return `${prefix}_test${++counter}`
}

/** What `redthread verify stock` would say. */
export function verify(house: House): Promise<readonly string[]> {
  return house.unit(faultyStock)
}

/** What lies at a level, as the database says. */
export async function levelOf(house: House, variantId: string, locationId: string) {
  const { rows } = await house.engine.pool.query<{
    on_hand: number
    promised: number
    unavailable: number
    short: number
  }>(
    `select on_hand, promised, unavailable, short from inventory.level
     where variant_id = $1 and location_id = $2`,
    [variantId, locationId],
  )
  return rows[0]
}
