import type { ProductDocument, TaxClass } from '@redthread/contract/catalog-product'
import type { PriceInput, PriceOutcome } from '@redthread/contract/pricing'
import type { NewPriceList, PriceList } from '@redthread/contract/pricing-lists'
import type { NewPromotion, Promotion } from '@redthread/contract/promotions'
import type { Id } from '@redthread/kernel/id'
import { saveProducts } from '#modules/catalog/index.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import type { Grant, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { setPrices } from '../commands/set-prices.ts'
import { announceDue } from '../commands/announce-due.ts'
import { pricing } from '../module.ts'

/** Pricing with the rooms that it asks, over a database of its own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  /** Sets the clock of the server. */
  readonly at: (instant: string) => void
  /** Runs a unit of work as the system. */
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>
  /** Opens the server for clients of the network; gives its address. */
  readonly listen: () => Promise<string>
  readonly close: () => Promise<void>
}

export const webFi = 'chn_beautyfi' as const
export const webDk = 'chn_beautydk' as const

const permissions = [
  'pricing:read',
  'pricing:write',
  'promotions:read',
  'promotions:write',
] as const
const everywhere = permissions.map((one) => grantsOf(one))
const inFinland = permissions.map((one) => grantsOf(one, { channels: [webFi] }))

/** `lead` may all; `finn` may all in the Finnish web shop; `reader` only looks. */
export const actors = {
  lead: staff('stf_lead', everywhere),
  finn: staff('stf_finn', inFinland),
  reader: staff('stf_reader', [grantsOf('pricing:read'), grantsOf('promotions:read')]),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

/** Opens the house at noon UTC on the first of June 2026, with the channels of the demo. */
export async function openHouse(): Promise<House> {
  registerListeners([channels, catalog, pricing])
  const engine = await createTestEngine()
  let now = '2026-06-01T12:00:00Z'
  const clocked = { ...engine, clock: () => Temporal.Instant.from(now) }
  const identify = identifyAs(actors)
  const server = await createServer({
    engine: clocked,
    modules: [channels, catalog, pricing],
    identify,
  })
  const unit: House['unit'] = (work) =>
    unitOfWork(clocked, { actor: { kind: 'system', name: 'test' }, traceId: 't' }, work)
  for (const seed of channels.seeds ?? []) await unit((ctx) => seed.run(ctx))
  return {
    engine,
    call: callerOf(server.app),
    at: (instant) => {
      now = instant
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

/** A product with one variant; gives the variant's id and SKU. */
export async function givenVariant(
  house: House,
  change: Partial<ProductDocument> = {},
  taxClass: TaxClass = 'standard',
): Promise<{ id: Id<'var'>; sku: string; productId: Id<'prd'> }> {
  const handle = `thing-${++counter}`
  const sku = `SKU-${counter}`
  const document: ProductDocument = {
    handle,
    taxClass,
    texts: { en: { title: `Thing ${counter}` } },
    variants: [{ sku, options: {} }],
    ...change,
  }
  const [saved] = await house.unit((ctx) => saveProducts(ctx, [document], { source: 'test' }))
  if (saved === undefined || saved.outcome === 'refused') {
    throw new Error(`no product: ${JSON.stringify(saved)}`)
  }
  const id = saved.variants[0]?.variantId ?? 'var_none'
  return { id, sku, productId: saved.productId }
}

/** Writes prices as the system does. */
export function givenPrices(house: House, rows: readonly PriceInput[]): Promise<PriceOutcome[]> {
  return house.unit((ctx) => setPrices(ctx, rows, { source: 'test' }))
}

/** A price in euro, in whole cents. */
export function euro(variantId: Id<'var'>, amount: number | null, more: Partial<PriceInput> = {}) {
  return { variantId, currency: 'EUR' as const, amount, ...more }
}

/** A sale list that is on, from now on or in its window. */
export async function givenList(
  house: House,
  change: Partial<NewPriceList> = {},
): Promise<PriceList> {
  const body: NewPriceList = {
    code: `list-${++counter}`,
    name: `List ${counter}`,
    kind: 'sale',
    priority: 0,
    channelIds: [],
    countries: [],
    groupIds: [],
    companyIds: [],
    startsAt: null,
    endsAt: null,
    note: '',
    ...change,
  }
  const made = await house.call<PriceList>('POST /v1/price-lists', { as: 'lead', body })
  return switchList(house, made.body.id, 'active')
}

/** Switches a list on or off. */
export async function switchList(house: House, id: string, state: PriceList['state']) {
  const target = `PUT /v1/price-lists/${id}/state`
  return (await house.call<PriceList>(target, { as: 'lead', body: { state } })).body
}

/** What the announcing job does when it is woken. */
export function announce(house: House) {
  return house.unit(announceDue)
}

/** Words that are the same in every language. */
export function words(text: string) {
  return { en: text, fi: text, da: text, pl: text }
}

/** The fields of a promotion of ten percent off everything; `change` replaces some. */
export function newPromotion(change: Partial<NewPromotion> = {}): NewPromotion {
  const code = `promotion-${++counter}`
  return {
    code,
    name: words(code),
    description: words(`About ${code}`),
    lane: 'default',
    priority: 0,
    mode: 'stack',
    group: null,
    stopAfter: false,
    class: 'product',
    combinesWith: ['product', 'order', 'shipping'],
    conditions: [],
    targets: [],
    benefits: [{ kind: 'percent', basisPoints: 1_000 }],
    maxDiscount: null,
    validFrom: null,
    validUntil: null,
    couponRequired: false,
    limitTotal: null,
    limitPerCustomer: null,
    ...change,
  }
}

/** A promotion that is switched on. */
export async function givenPromotion(
  house: House,
  change: Partial<NewPromotion> = {},
): Promise<Promotion> {
  const body = newPromotion(change)
  const made = await house.call<Promotion>('POST /v1/promotions', { as: 'lead', body })
  if (made.status !== 201) throw new Error(made.text)
  const target = `PUT /v1/promotions/${made.body.id}/state`
  return (await house.call<Promotion>(target, { as: 'lead', body: { switch: 'on' } })).body
}
