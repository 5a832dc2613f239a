import { setTimeout as wait } from 'node:timers/promises'
import type { Cart } from '@redthread/contract/carts'
import type { FulfillmentOrder, FulfillmentOrderDetail } from '@redthread/contract/fulfillment'
import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import type { OwnOrder } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import { carts } from '#modules/carts/module.ts'
import { saveProducts } from '#modules/catalog/index.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { customers } from '#modules/customers/module.ts'
import { delivery } from '#modules/delivery/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { locations } from '#modules/locations/module.ts'
import { messages } from '#modules/messages/module.ts'
import { orders } from '#modules/orders/module.ts'
import { issueGiftCard } from '#modules/payments/index.ts'
import { payments } from '#modules/payments/module.ts'
import { setPrices } from '#modules/pricing/index.ts'
import { pricing } from '#modules/pricing/module.ts'
import type { Actor, Grant, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { createServer } from '#platform/server.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { callerOf, type Answered, type Caller } from '#test/caller.ts'
import { createTestEngine, grantsOf, identifyAs, type TestEngine } from '#test/engine.ts'
import { fulfillment } from '../module.ts'

/** All rooms that an order goes through, over a database of their own. */
export interface House {
  readonly engine: TestEngine
  readonly call: Caller
  /** Runs a unit of work as the system, or as somebody. */
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R>, actor?: Actor) => Promise<R>
  /** Waits until all news have reached everybody. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

export const webFi = 'chn_beautyfi' as const
export const tillKamppi = 'chn_storekamppi' as const
export const kamppi = 'loc_kamppi' as const
export const tampere = 'loc_tampere' as const
export const vantaa = 'loc_vantaa' as const

const both = (places: Partial<Grant> = {}): Grant[] => [
  grantsOf('fulfillment:read', places),
  grantsOf('fulfillment:write', places),
]
const mine = (kind: 'visitor' | 'shopper', id: Id<'per'>): Actor => ({ kind, id, sessionId: 's' })

/** `lead` may all; `tiina` works in Tampere; `kaisa` in Kamppi; `reader` only looks. */
export const actors = {
  lead: staff('stf_lead', [
    ...both(),
    ...(['orders:read', 'orders:write', 'orders:cancel', 'inventory:write'] as const).map((one) =>
      grantsOf(one),
    ),
  ]),
  tiina: staff('stf_tiina', both({ locations: [tampere] })),
  kaisa: staff('stf_kaisa', [
    ...both({ locations: [kamppi] }),
    grantsOf('carts:write', { locations: [kamppi] }),
  ]),
  reader: staff('stf_reader', [grantsOf('fulfillment:read')]),
  aino: mine('shopper', 'per_aino'),
  stranger: mine('visitor', 'per_stranger'),
}

function staff(id: StaffActor['id'], grants: readonly Grant[]): StaffActor {
  return { kind: 'staff', id, sessionId: 's', grants, by: 'password', trusted: true }
}

const rooms = [
  ...[channels, messages, locations, customers, catalog, pricing, inventory],
  ...[payments, delivery, carts, orders, fulfillment],
]

/** Opens the house with channels, places and options of the demo; `more` may call too. */
export async function openHouse(more: Readonly<Record<string, Actor>> = {}): Promise<House> {
  registerListeners(rooms)
  const engine = await createTestEngine({ REDTHREAD_POOL_SIZE: '8' })
  const server = await createServer({
    engine,
    modules: rooms,
    identify: identifyAs({ ...actors, ...more }),
    background: [createRelay(engine)],
  })
  const system: Actor = { kind: 'system', name: 'test' }
  const unit: House['unit'] = (work, actor = system) =>
    unitOfWork(engine, { actor, traceId: 't' }, work)
  for (const room of [channels, locations, delivery]) {
    for (const seed of room.seeds ?? []) await unit((ctx) => seed.run(ctx))
  }
  await server.listen()
  return {
    engine,
    call: callerOf(server.app),
    unit,
    settled: () => settled(engine),
    async close() {
      await server.close()
      await engine.end()
    },
  }
}

async function settled({ pool }: TestEngine): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const { rows } = await pool.query<{ left: number }>(
      'select count(*)::int as left from platform.delivery',
    )
    if (rows[0]?.left === 0) return
    await wait(10)
  }
  const { rows } = await pool.query('select consumer, last_error from platform.stuck limit 5')
  throw new Error(`news do not arrive: ${JSON.stringify(rows)}`)
}

let counter = 0

/** An article at 10 euros, with so many pieces at each place. */
export async function givenArticle(
  house: House,
  levels: Partial<Record<Id<'loc'>, number>>,
): Promise<{ id: Id<'var'>; sku: string }> {
  const sku = `SKU-${++counter}`
  const inAll = { title: `Thing ${counter}`, description: '<p>Soft.</p>', slug: `thing-${counter}` }
  const [saved] = await house.unit((ctx) =>
    saveProducts(
      ctx,
      [
        {
          handle: `thing-${counter}`,
          state: 'active',
          taxClass: 'standard',
          texts: { en: inAll, fi: inAll },
          variants: [{ sku, options: {} }],
          publications: [{ channelId: webFi }, { channelId: tillKamppi }],
        },
      ],
      { source: 'test' },
    ),
  )
  if (saved === undefined || saved.outcome === 'refused') throw new Error(JSON.stringify(saved))
  const id = saved.variants[0]?.variantId ?? 'var_none'
  const price = { variantId: id, currency: 'EUR' as const, amount: 1000 }
  await house.unit((ctx) => setPrices(ctx, [price], { source: 'test' }))
  const rows = Object.entries(levels).map(([locationId, quantity]) => {
    return { variantId: id, locationId, quantity }
  })
  if (rows.length === 0) return { id, sku }
  const stocked = await house.call('PUT /v1/stock', { as: 'lead', body: { rows, reason: 'test' } })
  if (stocked.status !== 200) throw new Error(stocked.text)
  return { id, sku }
}

/** The day after tomorrow where the demo's stores are. */
export const dayAfterNext = Temporal.Now.plainDateISO('Europe/Helsinki').add({ days: 2 }).toString()
export const inTampere: FulfillmentChoice = {
  kind: 'pickup',
  locationId: tampere,
  day: dayAfterNext,
}
export const byParcel: FulfillmentChoice = { kind: 'delivery' }
export const takenAlong: FulfillmentChoice = { kind: 'carry_out' }

const buyer = {
  contact: {
    email: 'aino@example.com',
    phone: '+358401234567',
    givenName: 'Aino',
    familyName: 'Järvinen',
  },
  address: {
    lines: ['Mannerheimintie 5 A 12'],
    postalCode: '00100',
    city: 'Helsinki',
    region: null,
    country: 'FI',
  },
  deliveryOptionId: 'dop_fidoor',
}

/** What somebody buys, and by whom. */
export interface Purchase {
  readonly lines: readonly {
    readonly sku: string
    readonly quantity: number
    readonly fulfillment: FulfillmentChoice
  }[]
  /** A person of `openHouse`, or `kaisa` at the till of Kamppi. */
  readonly as?: string
  readonly more?: Record<string, unknown>
}

/** Buys from the first article to the paid order, over HTTP; a person pays by gift card. */
export async function givenOrder(house: House, { lines, as, more }: Purchase): Promise<OwnOrder> {
  const who = as ?? 'aino'
  const atTill = who === 'kaisa'
  const place = atTill ? { channelId: tillKamppi, locationId: kamppi } : { channelId: webFi }
  const details = atTill ? {} : buyer
  const { call } = house
  const headers = atTill ? { 'x-redthread-side': 'staff' } : {}
  const by = { as: who, headers }
  const made = await call<{ cartId: string }>('POST /v1/carts', {
    ...by,
    body: { ...place, lines, ...details, ...more },
  })
  if (made.status >= 300) throw new Error(made.text)
  const path = `/v1/carts/${made.body.cartId}`
  const shown = await call<Cart>(`GET ${path}`, by)
  const { total } = shown.body.totals
  const tender = atTill
    ? { kind: 'cash', amount: total + 500 }
    : { kind: 'gift_card', amount: total, ...(await giftCard(house, total)) }
  const paid = await call(`POST ${path}/tenders`, { ...by, body: tender })
  if (paid.status !== 201) throw new Error(paid.text)
  const { version } = (await call<Cart>(`GET ${path}`, by)).body
  const placed = await call<OwnOrder>(`POST ${path}/place`, { ...by, body: { version, total } })
  if (placed.status !== 201) throw new Error(placed.text)
  await house.settled()
  return placed.body
}

async function giftCard(house: House, amount: number) {
  const { code, pin } = await house.unit((ctx) => issueGiftCard(ctx, { amount, currency: 'EUR' }))
  return { code, pin }
}

/** What is to leave for an order, in the order in which it was asked for. */
export async function leavingFor(house: House, orderId: string): Promise<FulfillmentOrder[]> {
  const path = `GET /v1/fulfillment-orders?orderId=${orderId}`
  const { body } = await house.call<{ items: FulfillmentOrder[] }>(path, { as: 'lead' })
  return body.items
}

/** Does something with a fulfillment order, as `lead` unless said otherwise. */
export function act(
  house: House,
  id: string,
  { action, body, as = 'lead' }: { action: string; body?: unknown; as?: string },
): Promise<Answered<FulfillmentOrderDetail>> {
  const path = `POST /v1/fulfillment-orders/${id}/${action}` as const
  return house.call<FulfillmentOrderDetail>(path, { as, ...(body === undefined ? {} : { body }) })
}

/** Picks everything of a fulfillment order. */
export async function pickAll(house: House, { id, lines }: FulfillmentOrder, as = 'lead') {
  const picked = lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }))
  return act(house, id, { action: 'picks', body: { lines: picked }, as })
}

/** What lies at a place, and what of it is promised. */
export async function levelAt(house: House, variantId: string, locationId: string) {
  const { rows } = await house.engine.pool.query<{ on_hand: number; promised: number }>(
    'select on_hand, promised from inventory.level where variant_id = $1 and location_id = $2',
    [variantId, locationId],
  )
  return rows[0]
}

/** Mails of a template, oldest first, as they were written. */
export async function mailsOf(house: House, template: string) {
  const { rows } = await house.engine.pool.query<{
    recipient: string
    subject: string
    body: string
    secrets: Record<string, string> | null
  }>(
    'select recipient, subject, body, secrets from messages.message where template = $1 order by id',
    [template],
  )
  return rows
}
