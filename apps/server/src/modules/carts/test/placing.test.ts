import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refusal } from '@redthread/kernel/refusal'
import type { CartChanged } from '@redthread/contract/carts'
import type { Id } from '@redthread/kernel/id'
import { cartToPlace, freezeCart, markOrdered, unfreezeCart } from '../index.ts'
import { actors, ask, givenArticle, givenCart, givenPrice, openHouse } from './given.ts'
import { readCart, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const contact = {
  email: 'Anna@shop.example',
  givenName: 'Anna',
  familyName: 'Aalto',
  phone: '040 1234567',
}
const address = {
  lines: ['Vaasankatu 10'],
  postalCode: '00500',
  city: 'Helsinki',
  region: null,
  country: 'FI',
}

async function readyCart(as: 'anna' | 'bo' | 'sina', pieces = 2): Promise<Id<'crt'>> {
  const variantId = await givenArticle(house)
  const { cartId } = await givenCart(house, as, [{ variantId, quantity: pieces }])
  const body = { contact, address, deliveryOptionId: 'dop_filocker' }
  const got = await ask(house, as, `PATCH /v1/carts/${cartId}`, { body })
  assert.equal(got.status, 200, got.text)
  return cartId
}

function place(as: keyof typeof actors, cartId: Id<'crt'>, version?: number) {
  const asked = version === undefined ? { cartId } : { cartId, version }
  return house.unit((ctx) => cartToPlace(ctx, asked), actors[as])
}

async function refused(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return assert.fail('nothing was refused')
}

test('a cart that lacks nothing gives all that an order copies', async () => {
  const cartId = await readyCart('anna')
  const shown = await readCart(house, 'anna', cartId)
  assert.deepEqual(shown.requirements, [])
  const cart = await place('anna', cartId, shown.version)
  assert.equal(cart.priced.total, shown.totals.total)
  assert.equal(cart.priced.total, 2_490)
  assert.deepEqual(cart.contact, {
    email: 'anna@shop.example',
    phone: '+358401234567',
    givenName: 'Anna',
    familyName: 'Aalto',
    company: null,
    vatId: null,
  })
  assert.equal(cart.customerId, 'per_anna')
  assert.equal(cart.delivery?.name, 'Parcel locker')
  assert.deepEqual(
    [cart.delivery?.amount, cart.delivery?.taxBasisPoints, cart.lines[0]?.taxBasisPoints],
    [490, 2_550, 2_550],
  )
  const [line] = cart.lines
  assert.deepEqual(line?.fulfillment, { kind: 'delivery', locationId: null, day: null })
  assert.equal(line?.quantity, 2)
})

test('free delivery begins at its threshold, and the hint says how far it is', async () => {
  const cartId = await readyCart('anna', 2)
  const shown = await readCart(house, 'anna', cartId)
  const hint = shown.hints.find(({ kind }) => kind === 'free_delivery')
  const value = shown.totals.subtotal
  assert.equal(hint?.missing, 4_900 - value)
  const [line] = shown.lines
  const at = `PATCH /v1/carts/${cartId}/lines/${line?.id}`
  await ask(house, 'anna', at, { body: { quantity: 5 } })
  const more = await readCart(house, 'anna', cartId)
  assert.equal(more.totals.shipping, 0)
  assert.equal(more.totals.total, more.totals.subtotal)
})

test('what is missing is refused by name; another person, version or state as well', async () => {
  const variantId = await givenArticle(house)
  const { cartId, version } = await givenCart(house, 'bo', [{ variantId, quantity: 1 }])
  const incomplete = await refused(place('bo', cartId))
  assert.equal(incomplete.kind.code, 'carts.incomplete')
  assert.equal((await refused(place('anna', cartId))).kind.code, 'carts.unknown_cart')
  assert.equal((await refused(place('agent', cartId))).kind.code, 'carts.open_first')
  const stale = await refused(place('bo', cartId, version - 1))
  assert.equal(stale.kind.code, 'carts.changed_meanwhile')
})

test('an ordered cart is closed for good, and the person begins another', async () => {
  const cartId = await readyCart('bo')
  await house.unit(async (ctx) => {
    await cartToPlace(ctx, { cartId })
    await markOrdered(ctx, { cartId, orderId: 'ord_one' })
  }, actors.bo)
  const again = await refused(place('bo', cartId))
  assert.equal(again.kind.code, 'carts.not_changeable')
  assert.equal(again.detail['orderId'], 'ord_one')
  const twice = house.unit((ctx) => markOrdered(ctx, { cartId, orderId: 'ord_two' }))
  assert.equal((await refused(twice)).kind.code, 'carts.not_changeable')
  const change = await ask(house, 'bo', `PATCH /v1/carts/${cartId}`, { body: { note: 'late' } })
  assert.equal(change.type, 'carts.not_changeable')
  const next = await givenCart(house, 'bo')
  assert.notEqual(next.cartId, cartId)
})

test('a cart that is being paid stays as it is until it is thawed or its time is up', async () => {
  const cartId = await readyCart('sina')
  const freeze = () => house.unit((ctx) => freezeCart(ctx, { cartId, reason: 'card' }), actors.sina)
  await freeze()
  const change = () =>
    ask<CartChanged>(house, 'sina', `PATCH /v1/carts/${cartId}`, { body: { note: 'Ring twice' } })
  assert.equal((await change()).type, 'carts.frozen')
  assert.ok((await place('sina', cartId)).priced.total > 0)
  await house.unit((ctx) => unfreezeCart(ctx, { cartId }), actors.sina)
  assert.equal((await change()).status, 200)
  await freeze()
  house.later({ minutes: 16 })
  assert.deepEqual((await change()).body.state, 'active')
})

test('a price that has risen is told with why, and seen before the order', async () => {
  const variantId = await givenArticle(house, { amount: 1_500 })
  const { cartId } = await givenCart(house, 'sina', [{ variantId, quantity: 1 }])
  house.later({ minutes: 1 })
  await givenPrice(house, variantId, 1_800)
  const told = await readCart(house, 'sina', cartId)
  const change = told.priceChanges.find(({ to }) => to === 1_800)
  assert.deepEqual([change?.from, change?.reason], [1_500, 'price_rose'])
  assert.match(change?.text ?? '', /costs more now: €18\.00 instead of €15\.00/)
  assert.ok(told.requirements.some(({ code }) => code === 'price_rose'))
  const seen = await ask(house, 'sina', `POST /v1/carts/${cartId}/prices/seen`, {
    ifMatch: told.version,
  })
  assert.equal(seen.status, 200, seen.text)
  const after = await readCart(house, 'sina', cartId)
  assert.deepEqual(after.priceChanges, [])
  assert.deepEqual(after.requirements, [])
  house.later({ minutes: 1 })
  await givenPrice(house, variantId, null)
  const gone = await readCart(house, 'sina', cartId)
  assert.equal(gone.priceChanges[0]?.reason, 'not_for_sale')
  assert.ok(gone.requirements.some(({ code }) => code === 'line_not_for_sale'))
})
