import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CartChanged, PickupPlaces } from '@redthread/contract/carts'
import { standAtTill } from '../index.ts'
import { actors, ask, givenArticle, givenCart, givenStock, kamppi, openHouse } from './given.ts'
import { readCart, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const atKamppi = { kind: 'pickup', locationId: 'loc_kamppi', day: '2026-06-02' }

test('a line is collected where the store has it, gives it out and is open', async () => {
  const variantId = await givenArticle(house)
  await givenStock(house, variantId, { loc_kamppi: 2, loc_vantaa: 5 })
  const { cartId, lines } = await givenCart(house, 'anna', [{ variantId, quantity: 2 }])
  const at = `PATCH /v1/carts/${cartId}/lines/${lines[0]?.id}`
  const choose = (fulfillment: object) =>
    ask<CartChanged>(house, 'anna', at, { body: { fulfillment } })
  assert.equal((await choose(atKamppi)).status, 200)
  const tries: readonly [object, string, string | undefined][] = [
    [{ ...atKamppi, day: '2026-07-30' }, 'carts.way_not_possible', 'not_on_that_day'],
    [{ ...atKamppi, day: '2026-05-31' }, 'carts.way_not_possible', 'not_on_that_day'],
    [{ ...atKamppi, locationId: 'loc_vantaa' }, 'carts.way_not_possible', 'no_pickup_there'],
    [{ ...atKamppi, locationId: 'loc_nowhere' }, 'carts.way_not_possible', 'no_pickup_there'],
    [{ ...atKamppi, locationId: 'loc_cafekamppi' }, 'carts.way_not_possible', 'no_pickup_there'],
    [{ ...atKamppi, locationId: 'loc_tampere' }, 'carts.not_enough', undefined],
    [{ kind: 'carry_out' }, 'carts.way_not_possible', 'not_at_till'],
  ]
  for (const [way, type, reason] of tries) {
    const got = await choose(way)
    assert.deepEqual([got.type, got.detail['reason']], [type, reason], JSON.stringify(way))
  }
  const cart = await readCart(house, 'anna', cartId)
  assert.deepEqual(cart.lines[0]?.fulfillment, atKamppi)
  assert.equal(cart.groups[0]?.title, 'Collect at Tuuli Beauty Kamppi, Tue 2 Jun')
  assert.deepEqual(
    cart.requirements.map(({ code }) => code),
    ['email_missing', 'name_missing'],
  )
  assert.equal(cart.totals.shipping, 0)
})

test('one article on two ways is two lines, which never promise the same piece', async () => {
  const variantId = await givenArticle(house)
  await givenStock(house, variantId, { loc_kamppi: 1 })
  const { cartId } = await givenCart(house, 'bo', [
    { variantId, quantity: 1, fulfillment: atKamppi },
  ])
  const add = (fulfillment: object) =>
    ask<CartChanged>(house, 'bo', `POST /v1/carts/${cartId}/lines`, {
      body: { lines: [{ variantId, quantity: 1, fulfillment }] },
    })
  assert.equal((await add({ ...atKamppi, day: '2026-06-03' })).type, 'carts.not_enough')
  assert.equal((await add({ kind: 'delivery' })).status, 200)
})

test('all lines take one way at once; the same articles meet in one line', async () => {
  const [one, two] = [await givenArticle(house), await givenArticle(house)]
  const { cartId } = await givenCart(house, 'sina', [
    { variantId: one, quantity: 1 },
    { variantId: one, quantity: 2, fulfillment: atKamppi },
    { variantId: two, quantity: 4 },
  ])
  const moved = await ask<CartChanged>(house, 'sina', `PUT /v1/carts/${cartId}/ways`, {
    body: { fulfillment: atKamppi },
  })
  assert.equal(moved.status, 200, moved.text)
  assert.equal(moved.body.count, 7)
  const cart = await readCart(house, 'sina', cartId)
  assert.deepEqual(new Set(cart.lines.map(({ quantity }) => quantity)), new Set([3, 4]))
  assert.equal(cart.groups.length, 1)
  const places = await ask<PickupPlaces>(house, 'sina', `GET /v1/carts/${cartId}/pickup-places`)
  const [first] = places.body.items
  assert.deepEqual([first?.holds, first?.of], [2, 2])
})

test('changing the way of one line joins it to the other', async () => {
  const variantId = await givenArticle(house)
  const { cartId, lines } = await givenCart(house, 'sina', [
    { variantId, quantity: 1 },
    { variantId, quantity: 2, fulfillment: atKamppi },
  ])
  const mine = lines.filter((line) => line.variantId === variantId)
  const cart = await readCart(house, 'sina', cartId)
  const sent = cart.lines.find(({ id, fulfillment }) => {
    return mine.some((line) => line.id === id) && fulfillment?.kind === 'delivery'
  })
  const at = `PATCH /v1/carts/${cartId}/lines/${sent?.id}`
  const got = await ask<CartChanged>(house, 'sina', at, { body: { fulfillment: atKamppi } })
  assert.equal(got.status, 200, got.text)
  const after = await readCart(house, 'sina', cartId)
  const own = after.lines.filter((line) => line.variantId === variantId)
  assert.deepEqual(
    own.map(({ quantity }) => quantity),
    [3],
  )
})

test('a till sells what is in hand, whatever the books say, and asks nobody’s name', async () => {
  const [here, elsewhere] = [await givenArticle(house), await givenArticle(house)]
  await givenStock(house, here, { loc_kamppi: 0 })
  await givenStock(house, elsewhere, { loc_tampere: 1, loc_kamppi: 0 })
  const sale = await ask<CartChanged>(house, 'leena', 'POST /v1/carts', {
    body: {
      channelId: kamppi,
      locationId: 'loc_kamppi',
      lines: [{ variantId: here, quantity: 1 }],
    },
  })
  assert.equal(sale.status, 201, sale.text)
  const { cartId } = sale.body
  const cart = await readCart(house, 'leena', cartId)
  assert.deepEqual(cart.lines[0]?.fulfillment, { kind: 'carry_out' })
  assert.deepEqual(cart.requirements, [])
  assert.equal(cart.totals.total, 1_000)
  const second = await ask<CartChanged>(house, 'leena', 'POST /v1/carts', {
    body: { channelId: kamppi, locationId: 'loc_kamppi' },
  })
  assert.notEqual(second.body.cartId, cartId)
})

test('only the till says what is carried out of a cart that stands there, never a phone', async () => {
  const variantId = await givenArticle(house)
  await givenStock(house, variantId, { loc_kamppi: 1, loc_vantaa: 9 })
  const { cartId, lines } = await givenCart(house, 'bo', [{ variantId, quantity: 1 }])
  const made = await ask<{ code: string }>(house, 'bo', `POST /v1/carts/${cartId}/hand-overs`)
  const taking = { code: made.body.code, locationId: 'loc_kamppi' }
  const taken = await ask(house, 'leena', 'POST /v1/hand-overs/take', { body: taking })
  assert.equal(taken.status, 200, taken.text)
  const till = { cartId, locationId: 'loc_kamppi' as const }
  await house.unit((ctx) => standAtTill(ctx, till), actors.leena)
  const before = await readCart(house, 'bo', cartId)
  const offered = async (who: 'bo' | 'leena') => (await readCart(house, who, cartId)).lines[0]?.ways
  assert.deepEqual(await offered('bo'), ['pickup', 'delivery'])
  assert.deepEqual(await offered('leena'), ['carry_out', 'pickup', 'delivery'])
  const fulfillment = { kind: 'carry_out' }
  const one = `/v1/carts/${cartId}/lines/${lines[0]?.id}`
  const tries: readonly [string, object][] = [
    [`PATCH ${one}`, { fulfillment }],
    [`PUT /v1/carts/${cartId}/ways`, { fulfillment }],
    [`POST /v1/carts/${cartId}/lines`, { lines: [{ variantId, quantity: 1, fulfillment }] }],
  ]
  const refused = async (target: string, body: object) => {
    const got = await ask(house, 'bo', target, { body })
    assert.deepEqual([got.type, got.detail['reason']], ['carts.way_not_possible', 'not_at_till'])
  }
  for (const [target, body] of tries) await refused(target, body)
  const after = await readCart(house, 'bo', cartId)
  assert.deepEqual([after.version, after.lines], [before.version, before.lines])
  for (const [target, body] of tries.slice(0, 2)) {
    const got = await ask(house, 'leena', target, { body })
    assert.equal(got.status, 200, got.text)
  }
  // The person may still put back what they hold, but not claim to hold more.
  await refused(`PATCH ${one}`, { quantity: 2 })
  const other = await givenArticle(house)
  await ask(house, 'bo', `POST /v1/carts/${cartId}/lines`, {
    body: { lines: [{ variantId: other, quantity: 1 }] },
  })
  const shown = await readCart(house, 'bo', cartId)
  const kindOf = (id: string) =>
    shown.lines.find((line) => line.variantId === id)?.fulfillment?.kind
  assert.deepEqual([kindOf(variantId), kindOf(other)], ['carry_out', 'delivery'])
  assert.equal((await ask(house, 'bo', `PATCH ${one}`, { body: { quantity: 0 } })).status, 200)
})

test('a way that is not possible any more is asked again', async () => {
  const variantId = await givenArticle(house)
  const { cartId } = await givenCart(house, 'anna')
  const add = await ask(house, 'anna', `POST /v1/carts/${cartId}/lines`, {
    body: { lines: [{ variantId, quantity: 1, fulfillment: atKamppi }] },
  })
  assert.equal(add.status, 200, add.text)
  house.later({ hours: 48 })
  const cart = await readCart(house, 'anna', cartId)
  assert.ok(cart.requirements.some(({ code }) => code === 'pickup_day_not_possible'))
})
