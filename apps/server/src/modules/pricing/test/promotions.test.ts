import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BackTest, Quote, Simulation } from '@redthread/contract/pricing-quote'
import type { Promotion } from '@redthread/contract/promotions'
import type { Page } from '@redthread/kernel/page'
import { makeSampleBaskets } from '../commands/make-sample-baskets.ts'
import { runBackTest } from '../commands/run-back-test.ts'
import { pricesFor } from '../queries/prices-for.ts'
import { euro, givenList, givenPrices, givenPromotion, givenVariant } from './given.ts'
import { newPromotion, openHouse, webDk, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

function quote(
  lines: readonly [sku: string, quantity: number][],
  change: object = {},
  as = 'nobody',
) {
  const body = {
    channelId: webFi,
    lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
    ...change,
  }
  return house.call<Quote>('POST /v1/pricing/quote', { as, body })
}

async function end({ id }: Promotion): Promise<void> {
  const body = { switch: 'ended' }
  await house.call(`PUT /v1/promotions/${id}/state`, { as: 'lead', body })
}

async function goods(amount: number) {
  const variant = await givenVariant(house)
  await givenPrices(house, [euro(variant.id, amount)])
  return variant
}

test('a cart is quoted for anyone: price, tax, total, to the cent', async () => {
  const { sku } = await goods(1999)
  const { status, body } = await quote([[sku, 3]])
  assert.equal(status, 200)
  const { total, taxTotal, taxes, discountTotal } = body.cart
  assert.deepEqual([total, discountTotal, taxTotal], [5997, 0, 1219])
  assert.deepEqual(taxes, [{ basisPoints: 2550, net: 4778, tax: 1219, gross: 5997 }])
})

test('every promotion says what it gave, or why not and how far away it is', async () => {
  const { sku, id } = await goods(1000)
  const three = await givenPromotion(house, {
    targets: [{ kind: 'variants', variantIds: [id] }],
    benefits: [{ kind: 'cheapest_free', every: 3, free: 1 }],
  })
  const forty = await givenPromotion(house, {
    class: 'shipping',
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 4_000 } }],
    benefits: [{ kind: 'free_shipping' }],
  })
  const shipping = [{ id: 's', methodId: 'parcel', amount: 490 }]
  const { body } = await quote([[sku, 3]], { shipping })
  const told = new Map(body.cart.promotions.map((one) => [one.promotionId, one]))
  const gave = told.get(three.id)
  assert.ok(gave?.applied)
  assert.deepEqual([gave.amount, gave.coupon], [1000, null])
  const why = told.get(forty.id)
  assert.equal(why?.applied, false)
  const [reason] = why.reasons
  assert.deepEqual([reason?.code, reason?.missing], ['min_amount_not_met', 1_000])
  assert.equal(body.cart.total, 2_490)
  const named = body.promotions.find((one) => one.id === forty.id)
  assert.equal(named?.description, `About ${forty.code}`)
  await end(three)
  await end(forty)
})

test('a code opens its promotion whatever its case, and tells why it does not', async () => {
  const { sku } = await goods(2000)
  const promotion = await givenPromotion(house, { couponRequired: true, class: 'order' })
  const path = `POST /v1/promotions/${promotion.id}/coupons`
  await house.call(path, { as: 'lead', body: { code: 'TERVE10' } })
  const { body } = await quote([[sku, 1]], { coupons: ['terve10', 'NOSUCH'] })
  assert.deepEqual(body.cart.coupons, [
    { code: 'TERVE10', state: 'usable', applied: true },
    { code: 'NOSUCH', state: 'unknown', applied: false },
  ])
  assert.equal(body.cart.total, 1800)
  assert.equal((await quote([[sku, 1]])).body.cart.total, 2000)
  await end(promotion)
})

test('nobody becomes another customer by saying so; staff may ask for anyone, at any time', async () => {
  const { sku, id } = await goods(1000)
  await givenPrices(house, [euro(id, 700, { groupId: 'grp_club' })])
  const customer = { id: 'per_aino', groupIds: ['grp_club'] }
  assert.equal((await quote([[sku, 1]], { customer })).body.cart.total, 1000)
  assert.equal((await quote([[sku, 1]], { customer }, 'lead')).body.cart.total, 700)
  assert.equal((await quote([[sku, 1]], { customer }, 'finn')).body.cart.total, 700)
})

test('what has no price in the channel is refused by name, as is what is unknown', async () => {
  const { sku } = await goods(1000)
  const danish = await quote([[sku, 1]], { channelId: webDk })
  assert.deepEqual([danish.status, danish.type], [422, 'pricing.not_for_sale'])
  const unknown = await quote([['NO-SUCH-SKU', 1]])
  assert.deepEqual([unknown.status, unknown.type], [404, 'pricing.unknown_variant'])
})

test('a general promotion is part of the price in lists, a time of day is not', async () => {
  const { id } = await goods(1000)
  const targets = [{ kind: 'variants' as const, variantIds: [id] }]
  const happy = await givenPromotion(house, {
    targets,
    conditions: [{ kind: 'time_window', zone: 'Europe/Helsinki', from: '00:00', until: '23:59' }],
  })
  const general = await givenPromotion(house, {
    targets,
    benefits: [{ kind: 'percent', basisPoints: 2_500 }],
    validUntil: Temporal.Instant.from('2026-06-20T00:00:00Z'),
  })
  assert.deepEqual([happy.isGeneral, general.isGeneral], [false, true])
  const asked = { channelId: webFi, country: 'FI', currency: 'EUR' } as const
  const prices = await house.unit((ctx) => pricesFor(ctx, [id], asked))
  const price = prices.get(id)
  assert.deepEqual([price?.amount, price?.rowAmount, price?.regular], [750, 1000, 1000])
  assert.deepEqual(price?.promotionIds, [general.id])
  assert.equal(String(price.nextChangeAt), '2026-06-20T00:00:00Z')
  await end(happy)
  await end(general)
})

test('a promotion is scheduled, active and ended by its window, and ended for good by hand', async () => {
  const from = Temporal.Instant.from('2026-06-10T00:00:00Z')
  const until = Temporal.Instant.from('2026-06-12T00:00:00Z')
  const promotion = await givenPromotion(house, { validFrom: from, validUntil: until })
  const state = async () => {
    const target = `GET /v1/promotions/${promotion.id}`
    return (await house.call<Promotion>(target, { as: 'reader' })).body.state
  }
  assert.equal(await state(), 'scheduled')
  house.at('2026-06-10T00:00:00Z')
  assert.equal(await state(), 'active')
  house.at('2026-06-12T00:00:00Z')
  assert.equal(await state(), 'ended')
  house.at('2026-06-01T12:00:00Z')
  await end(promotion)
  const again = await house.call(`PUT /v1/promotions/${promotion.id}/state`, {
    as: 'lead',
    body: { switch: 'on' },
  })
  assert.equal(again.type, 'pricing.switch_not_reachable')
  const listed = await house.call<Page<Promotion>>('GET /v1/promotions?state=ended', {
    as: 'reader',
  })
  assert.ok(listed.body.items.some(({ id }) => id === promotion.id))
})

test('a promotion that cannot be reckoned is refused with each place', async () => {
  const body = newPromotion({
    validFrom: Temporal.Instant.from('2026-06-10T00:00:00Z'),
    validUntil: Temporal.Instant.from('2026-06-01T00:00:00Z'),
    conditions: [{ kind: 'time_window', zone: 'Europe/Nowhere' }],
  })
  const refused = await house.call('POST /v1/promotions', { as: 'lead', body })
  assert.equal(refused.type, 'pricing.invalid_promotion')
  const faults = refused.detail['faults'] as { path: string; code: string }[]
  assert.deepEqual(faults.map(({ path }) => path).toSorted(), ['/conditions/0/zone', '/validUntil'])
  const check = await house.call('POST /v1/promotions/check', { as: 'reader', body })
  assert.deepEqual(check.body, { faults })
})

test('a draft is tried on lines: with it, without it, and the difference', async () => {
  const { sku } = await goods(3000)
  const draft = newPromotion({ class: 'order', benefits: [{ kind: 'percent', basisPoints: 500 }] })
  const body = { quote: { channelId: webFi, lines: [{ sku, quantity: 2 }] }, draft }
  const target = 'POST /v1/promotions/simulate'
  const { body: tried } = await house.call<Simulation>(target, { as: 'reader', body })
  assert.deepEqual([tried.without.cart.total, tried.with.cart.total], [6000, 5700])
  assert.equal(tried.difference, 300)
})

test('a back-test on the same seed finds the same: baskets touched, discount, turnover', async () => {
  for (const amount of [500, 1500, 2500, 8000]) await goods(amount)
  await house.unit((ctx) => makeSampleBaskets(ctx, { count: 400, seed: 7 }))
  const draft = newPromotion({
    class: 'order',
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 5_000 } }],
    benefits: [{ kind: 'percent', basisPoints: 1_000 }],
  })
  const run = async () => {
    const path = 'POST /v1/promotions/back-tests'
    const body = { draft, baskets: 400 }
    const { id } = (await house.call<BackTest>(path, { as: 'lead', body })).body
    while (await house.unit((ctx) => runBackTest(ctx, id)));
    const target = `GET /v1/promotions/back-tests/${id}`
    return (await house.call<BackTest>(target, { as: 'reader' })).body
  }
  const [first, second] = [await run(), await run()]
  assert.deepEqual([first.state, first.done], ['done', 400])
  assert.deepEqual(first.sums, second.sums)
  const [euros] = first.sums
  assert.equal(euros?.currency, 'EUR')
  assert.ok(euros.touched > 0 && euros.touched < euros.baskets)
  assert.equal(euros.turnoverBefore - euros.turnoverAfter, euros.discount)
  assert.equal(euros.averageDiscount, Math.round(euros.discount / euros.touched))
})

test('a sale in a list and a promotion for regular prices keep out of each other', async () => {
  const { sku, id } = await goods(1000)
  const list = await givenList(house)
  await givenPrices(house, [euro(id, 800, { listId: list.id })])
  const promotion = await givenPromotion(house, { targets: [{ kind: 'regular_price' }] })
  assert.equal((await quote([[sku, 1]])).body.cart.total, 800)
  await end(promotion)
})

test('who may build promotions in one channel confines them to it', async () => {
  const confined = newPromotion({ conditions: [{ kind: 'channel', channelIds: [webFi] }] })
  const post = (as: string, body: object) =>
    house.call<Promotion>('POST /v1/promotions', { as, body })
  const made = await post('finn', confined)
  assert.equal(made.status, 201)
  assert.equal((await post('finn', newPromotion())).status, 403)
  assert.equal((await post('reader', confined)).status, 403)
  const widened = await house.call(`PATCH /v1/promotions/${made.body.id}`, {
    as: 'finn',
    body: { conditions: [] },
  })
  assert.equal(widened.status, 403)
})
