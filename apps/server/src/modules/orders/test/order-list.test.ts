import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { OrderQuery } from '@redthread/contract/orders-list'
import { orderFulfillmentStates, orderPaymentStates } from '@redthread/contract/orders-states'
import { orderStates } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import type { Actor, KeyActor } from '#platform/actor.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine, grantsOf, type TestEngine } from '#test/engine.ts'
import { channels as channelRoom } from '#modules/channels/module.ts'
import { locations as locationRoom } from '#modules/locations/module.ts'
import { orderPage, orderRows } from '../queries/order-page.ts'
import { plantOrder, type Planted } from './planted.ts'

const channels: readonly Id<'chn'>[] = ['chn_beautyfi', 'chn_beautydk', 'chn_storekamppi']
const places: readonly (Id<'loc'> | null)[] = [null, null, 'loc_kamppi', 'loc_tampere']
const tags = ['vip', 'gift', 'check']
const people = [
  ['Aino', 'Korhonen'],
  ['Bertil', 'Åkesson'],
  ['Ainikki', 'Mäki'],
  ['Zofia', 'Łukasik'],
] as const
const start = Temporal.Instant.from('2026-05-01T00:00:00Z')

const all: Planted[] = Array.from({ length: 160 }, (_, at) => {
  const pick = <T>(list: readonly T[], by: number): T => list[by % list.length] as T
  const [givenName, familyName] = pick(people, at >> 1)
  return {
    id: `ord_${String(at).padStart(6, '0')}`,
    customerId: `per_${at % 11}`,
    channelId: pick(channels, at),
    locationId: pick(places, at >> 2),
    state: pick(orderStates, at * 7 + (at >> 3)),
    paymentState: pick(orderPaymentStates, at * 3 + (at >> 4)),
    fulfillmentState: pick(orderFulfillmentStates, at * 5 + (at >> 2)),
    // Two and two at the same instant, so that the id has to decide.
    placedAt: start.add({ hours: (at >> 1) * 5 }),
    unit: 500 + ((at * 331) % 9_000),
    variantId: `var_${at % 9}`,
    tags: tags.filter((_tag, index) => (at * 13) % (index + 2) === 0),
    coupons: at % 6 === 0 ? ['TERVE10'] : [],
    givenName,
    familyName,
    email: at % 5 === 0 ? null : `${givenName.toLowerCase()}${at % 10}@tuuli.example`,
  }
})

let engine: TestEngine
before(async () => {
  engine = await createTestEngine()
  for (const { seeds = [] } of [channelRoom, locationRoom]) {
    for (const seed of seeds) await as(system, (ctx) => seed.run(ctx))
  }
  for (const order of all) await as(system, (ctx) => plantOrder(ctx, order))
})
after(() => engine.end())

const system: Actor = { kind: 'system', name: 'test' }

function as<R>(actor: Actor, work: Parameters<typeof unitOfWork<R>>[2]): Promise<R> {
  return unitOfWork(engine, { actor, traceId: 't' }, work)
}

/** Every page of a query, followed to the end. */
async function everyPage(actor: Actor, query: OrderQuery): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | undefined; ;) {
    const page = await as(actor, (ctx) =>
      orderPage(ctx, after === undefined ? query : { ...query, after }),
    )
    ids.push(...page.items.map(({ id }) => id))
    if (page.next === null) return ids
    after = page.next
  }
}

function expected(query: OrderQuery): string[] {
  const has = <T>(wanted: readonly T[] | undefined, one: T) => wanted?.includes(one) ?? true
  const found = all.filter((order) => {
    const total = order.unit * 2
    const words = [order.givenName, order.familyName, order.email ?? ''].map((word) => {
      return word.toLowerCase().replace('å', 'a').replace('ä', 'a').replace('ł', 'l')
    })
    return (
      has(query.state, order.state) &&
      has(query.paymentState, order.paymentState) &&
      has(query.fulfillmentState, order.fulfillmentState) &&
      has(query.channelId, order.channelId) &&
      (query.locationId === undefined ||
        (order.locationId !== null && query.locationId.includes(order.locationId))) &&
      (query.customerId === undefined || query.customerId === order.customerId) &&
      (query.variantId === undefined || query.variantId === order.variantId) &&
      (query.tag === undefined || order.tags.includes(query.tag)) &&
      (query.coupon === undefined || order.coupons.includes(query.coupon.toUpperCase())) &&
      total >= (query.minTotal ?? 0) &&
      total <= (query.maxTotal ?? Infinity) &&
      compare(order.placedAt, query.placedFrom ?? start) >= 0 &&
      (query.placedUntil === undefined || compare(order.placedAt, query.placedUntil) < 0) &&
      (query.q === undefined || words.some((word) => word.startsWith(query.q ?? '')))
    )
  })
  const sorted = found.toSorted((a, b) => compare(b.placedAt, a.placedAt) || (a.id < b.id ? 1 : -1))
  const ids = sorted.map(({ id }) => id)
  return query.sort === 'oldest' ? ids.reverse() : ids
}
const { compare } = Temporal.Instant

const some = <T>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
    freq: 2,
  })
const rarely = <T>(...values: T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 })
const queries = fc.record({
  state: some(orderStates),
  paymentState: some(orderPaymentStates),
  fulfillmentState: some(orderFulfillmentStates),
  channelId: some(channels),
  locationId: some(['loc_kamppi', 'loc_tampere'] as const),
  customerId: rarely('per_3' as const, 'per_none' as const),
  variantId: rarely('var_1' as const, 'var_7' as const),
  tag: rarely(...tags),
  coupon: rarely('terve10'),
  q: rarely('aino', 'ak', 'lukas', 'bertil3@', 'nobody'),
  minTotal: rarely(3_000, 12_000),
  maxTotal: rarely(9_000, 16_000),
  placedFrom: rarely(start.add({ hours: 100 })),
  placedUntil: rarely(start.add({ hours: 290 })),
  sort: fc.constantFrom('newest' as const, 'oldest' as const),
  limit: fc.constantFrom(1, 7, 50),
})

test('any filters together find exactly what fits them, page by page, in order', async () => {
  const seed = Number(process.env['REDTHREAD_TEST_SEED'] ?? Date.now() % 1_000_000)
  process.stdout.write(`seed ${seed}\n`)
  const numRuns = Number(process.env['REDTHREAD_TEST_SIZE'] ?? 60)
  const holds = fc.asyncProperty(queries, async (drawn) => {
    const query = Object.fromEntries(
      Object.entries(drawn).filter(([, value]) => value !== undefined),
    ) as OrderQuery
    const wanted = expected(query)
    // One row at a time only where that ends soon.
    const limit = wanted.length > 20 ? 50 : (query.limit ?? 50)
    assert.deepEqual(await everyPage(system, { ...query, limit }), wanted)
  })
  await fc.assert(holds, { numRuns, seed })
})

test('where a filter finds too many to look at each, the walk finds the same', async () => {
  const some: OrderQuery[] = [
    { q: 'aino' },
    { q: 'ak', state: ['open', 'canceled'], sort: 'oldest' },
    { customerId: 'per_3' },
    { minTotal: 3_000, maxTotal: 9_000 },
    { tag: 'vip', minTotal: 3_000 },
    { tag: 'gift', q: 'bertil', variantId: 'var_3' },
    { coupon: 'TERVE10', customerId: 'per_6', maxTotal: 16_000 },
  ]
  for (const query of some) {
    const wanted = expected(query)
    assert.ok(wanted.length > 0, JSON.stringify(query))
    // Gone through from the end, swept by mark or bucket, and anything between.
    for (const mostFew of [0, 1, 10]) {
      const rows: readonly { id: string }[] = await as(system, (ctx) =>
        orderRows(ctx, query, { most: 200, mostFew }),
      )
      const found = rows.map(({ id }) => id)
      assert.deepEqual(found, wanted, `${JSON.stringify(query)} ${mostFew}`)
    }
  }
})

test('colleagues see the orders of their channels and places, and no others', async () => {
  const key = (places: Parameters<typeof grantsOf>[1][]): KeyActor => ({
    kind: 'key',
    id: 'key_1',
    grants: places.map((one) => grantsOf('orders:read', one)),
  })
  const finn = await everyPage(key([{ channels: ['chn_beautyfi'] }]), {})
  assert.deepEqual(finn, expected({ channelId: ['chn_beautyfi'] }))
  // Somebody of a store sees what was sold there, and what was sold nowhere in particular.
  const kim = await everyPage(key([{ locations: ['loc_kamppi'] }]), {})
  const elsewhere = all.filter(({ locationId }) => locationId === 'loc_tampere')
  assert.deepEqual(
    new Set(kim),
    new Set(all.filter((o) => !elsewhere.includes(o)).map((o) => o.id)),
  )
  assert.deepEqual(await everyPage(key([]), {}), [])
  const both = key([{ channels: ['chn_beautyfi'], locations: ['loc_kamppi'] }])
  for (const id of await everyPage(both, {})) {
    const order = all.find((one) => one.id === id)
    assert.equal(order?.channelId, 'chn_beautyfi')
    assert.notEqual(order?.locationId, 'loc_tampere')
  }
})

test('a cursor that is none of ours is refused', async () => {
  await assert.rejects(
    everyPage(system, { after: 'bm90IG9uZQ' }),
    (error: { kind?: { code: string } }) => error.kind?.code === 'platform.invalid_request',
  )
})
