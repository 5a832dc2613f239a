import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Coupon, CouponBatch, PromotionUse } from '@redthread/contract/promotions-coupons'
import type { Promotion, PromotionUsage } from '@redthread/contract/promotions'
import type { Page } from '@redthread/kernel/page'
import { makeCoupons } from '../commands/make-coupons.ts'
import { givenPromotion, openHouse, webDk, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const person = 'per_aino'
let orders = 0

function useOf(change: object = {}) {
  const reference = `order-${++orders}`
  const place = { personId: null, channelId: webFi, currency: 'EUR', discount: 100 }
  return { reference, ...place, ...change }
}

function reserve(change: object = {}, as = 'lead') {
  return house.call<PromotionUse>('POST /v1/promotion-uses', { as, body: useOf(change) })
}

async function givenCode(code: string, change: object = {}, of: Partial<Promotion> = {}) {
  const promotion = await givenPromotion(house, { couponRequired: true, ...of })
  const { body } = await house.call<Coupon>(`POST /v1/promotions/${promotion.id}/coupons`, {
    as: 'lead',
    body: { code, ...change },
  })
  return { promotion, coupon: body }
}

async function usesOf(couponId: string): Promise<number> {
  const { rows } = await house.engine.pool.query<{ uses: number }>(
    'select uses from pricing.coupon where id = $1',
    [couponId],
  )
  return rows[0]?.uses ?? -1
}

test('sixty-four clients want the last use of a code: exactly one gets it', async () => {
  const { coupon } = await givenCode('LASTONE', { maxUses: 1 })
  const address = await house.listen()
  const answers = await Promise.all(
    Array.from({ length: 64 }, async () => {
      const answer = await fetch(`${address}/v1/promotion-uses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-test-actor': 'lead' },
        body: JSON.stringify(useOf({ code: 'LASTONE' })),
      })
      return { status: answer.status, body: (await answer.json()) as { type?: string } }
    }),
  )
  const taken = answers.filter(({ status }) => status === 201)
  const refused = answers.filter(({ body }) => body.type === 'pricing.usage_limit_reached')
  assert.deepEqual([taken.length, refused.length], [1, 63])
  assert.equal(await usesOf(coupon.id), 1)
  const { rows } = await house.engine.pool.query(
    'select 1 from pricing.promotion_use where coupon_id = $1',
    [coupon.id],
  )
  assert.equal(rows.length, 1)
})

test('thirty-two clients, five uses left of the promotion itself: five get one', async () => {
  const { promotion } = await givenCode('FIVE', {}, { limitTotal: 5 })
  const answers = await Promise.all(Array.from({ length: 32 }, () => reserve({ code: 'five' })))
  assert.equal(answers.filter(({ status }) => status === 201).length, 5)
  const { body } = await house.call<Promotion>(`GET /v1/promotions/${promotion.id}`, {
    as: 'reader',
  })
  assert.equal(body.uses, 5)
})

test('a released use can be had again; a redeemed one is released with its order', async () => {
  const { coupon } = await givenCode('AGAIN', { maxUses: 1 })
  const first = await reserve({ code: 'AGAIN' })
  assert.equal((await reserve({ code: 'AGAIN' })).type, 'pricing.usage_limit_reached')
  const settle = (id: string, state: string) =>
    house.call(`PUT /v1/promotion-uses/${id}/state`, { as: 'lead', body: { state } })
  assert.equal((await settle(first.body.id, 'released')).status, 200)
  assert.equal(await usesOf(coupon.id), 0)
  assert.equal((await settle(first.body.id, 'released')).type, 'pricing.use_settled')
  const second = await reserve({ code: 'AGAIN' })
  assert.equal(second.status, 201)
  assert.equal((await settle(second.body.id, 'redeemed')).status, 200)
  assert.equal((await settle(second.body.id, 'released')).status, 200)
  assert.equal(await usesOf(coupon.id), 0)
})

test('the same order asking twice gets the same use, and counts once', async () => {
  const { coupon } = await givenCode('TWICE')
  const [a, b] = [
    await reserve({ code: 'TWICE', reference: 'same' }),
    await reserve({ code: 'TWICE', reference: 'same' }),
  ]
  assert.equal(a.body.id, b.body.id)
  assert.equal(await usesOf(coupon.id), 1)
})

test('each person uses a code as often as it says, others go on', async () => {
  await givenCode('PERPERSON', { maxUsesPerCustomer: 1 })
  assert.equal((await reserve({ code: 'PERPERSON', personId: person })).status, 201)
  const again = await reserve({ code: 'PERPERSON', personId: person })
  assert.equal(again.type, 'pricing.usage_limit_reached')
  assert.equal((await reserve({ code: 'PERPERSON', personId: 'per_bo' })).status, 201)
})

for (const [state, change] of [
  ['other_customer', { personId: 'per_bo' }],
  ['not_started', { validFrom: '2027-01-01T00:00:00Z' }],
  ['expired', { validUntil: '2026-01-01T00:00:00Z' }],
] as const) {
  test(`a code is refused with its reason: ${state}`, async () => {
    const code = `WHY-${state.replaceAll('_', '-').toUpperCase()}`
    const { coupon } = await givenCode(code, change)
    const refused = await reserve({ code, personId: person })
    assert.deepEqual([refused.type, refused.detail['state']], ['pricing.coupon_not_usable', state])
    assert.equal(await usesOf(coupon.id), 0)
  })
}

test('a disabled code is not usable, and is again when it is enabled', async () => {
  const { coupon } = await givenCode('SWITCH')
  const set = (state: string) =>
    house.call(`PUT /v1/coupons/${coupon.id}/state`, { as: 'lead', body: { state } })
  await set('disabled')
  assert.equal((await reserve({ code: 'SWITCH' })).type, 'pricing.coupon_not_usable')
  await set('active')
  assert.equal((await reserve({ code: 'SWITCH' })).status, 201)
  assert.equal((await reserve({ code: 'NOSUCH' })).type, 'pricing.unknown_coupon')
})

test('ten thousand codes are made in slices, all different, each for one use', async () => {
  const promotion = await givenPromotion(house, { couponRequired: true })
  const body = { name: 'Autumn mailing', prefix: 'SYKSY-', count: 10_000, length: 8 }
  const target = `POST /v1/promotions/${promotion.id}/coupon-batches`
  const batch = (await house.call<CouponBatch>(target, { as: 'lead', body })).body
  assert.equal(batch.made, 0)
  let slices = 1
  while (await house.unit((ctx) => makeCoupons(ctx, batch.id))) slices++
  assert.ok(slices >= 5)
  const listed = await house.call<{ items: CouponBatch[] }>(
    `GET /v1/promotions/${promotion.id}/coupon-batches`,
    { as: 'reader' },
  )
  assert.equal(listed.body.items[0]?.made, 10_000)
  const csv = await house.call(
    `GET /v1/promotions/${promotion.id}/coupons/export.csv?batchId=${batch.id}`,
    { as: 'lead' },
  )
  const lines = csv.text.trim().split('\n').slice(1)
  assert.equal(new Set(lines.map((line) => line.split(',')[0])).size, 10_000)
  assert.match(lines[0] ?? '', /^SYKSY-[2-9A-HJKMNP-TV-Z]{8},active,0,1,/)
  const page = await house.call<Page<Coupon>>(
    `GET /v1/promotions/${promotion.id}/coupons?limit=3&q=syksy`,
    { as: 'reader' },
  )
  assert.equal(page.body.items.length, 3)
})

test('usage tells uses, people, codes and what was given per day', async () => {
  const { promotion } = await givenCode('STATS')
  await reserve({ code: 'STATS', personId: person, discount: 250 })
  const second = await reserve({ code: 'STATS', personId: 'per_bo', discount: 350 })
  const settle = `PUT /v1/promotion-uses/${second.body.id}/state`
  await house.call(settle, { as: 'lead', body: { state: 'redeemed' } })
  const third = await reserve({ code: 'STATS', personId: 'per_cia', discount: 900 })
  const release = `PUT /v1/promotion-uses/${third.body.id}/state`
  await house.call(release, { as: 'lead', body: { state: 'released' } })
  const target = `GET /v1/promotions/${promotion.id}/usage`
  const { body } = await house.call<PromotionUsage>(target, { as: 'reader' })
  assert.deepEqual(body, {
    promotionId: promotion.id,
    reserved: 1,
    redeemed: 1,
    released: 1,
    customers: 2,
    coupons: { issued: 1, used: 1 },
    days: [{ day: '2026-06-01', currency: 'EUR', uses: 2, discount: 600 }],
  })
})

test('who may write promotions in one channel reserves there, and builds none for all', async () => {
  await givenCode('SCOPED')
  assert.equal((await reserve({ code: 'SCOPED' }, 'finn')).status, 201)
  const danish = { code: 'SCOPED', channelId: webDk, currency: 'DKK' }
  assert.equal((await reserve(danish, 'finn')).status, 403)
  assert.equal((await reserve({ code: 'SCOPED' }, 'reader')).status, 403)
})
