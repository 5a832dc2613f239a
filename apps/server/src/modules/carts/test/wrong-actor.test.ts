import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Id } from '@redthread/kernel/id'
import { carts } from '../module.ts'
import { ask, givenArticle, givenCart, openHouse, readCart, web } from './given.ts'
import type { actors, House } from './given.ts'

let house: House
let cartId: Id<'crt'>
let lineId: string
let variantId: Id<'var'>
before(async () => {
  house = await openHouse()
  variantId = await givenArticle(house)
  const cart = await givenCart(house, 'anna', [{ variantId, quantity: 2 }])
  cartId = cart.cartId
  lineId = cart.lines[0]?.id ?? ''
})
after(() => house.close())

const pickup = { kind: 'pickup', locationId: 'loc_kamppi', day: '2026-06-02' }
const bodies: Readonly<Record<string, () => object>> = {
  'carts.change_cart': () => ({ note: 'mine now' }),
  'carts.add_lines': () => ({ lines: [{ variantId, quantity: 1 }] }),
  'carts.change_line': () => ({ quantity: 1 }),
  'carts.change_ways': () => ({ fulfillment: pickup }),
  'carts.enter_coupon': () => ({ code: 'TERVE10' }),
  'carts.open_cart': () => ({ reason: 'problem' }),
  'carts.attach_person': () => ({ personId: 'per_bo' }),
}

const ofOneCart = (carts.routes ?? []).filter(({ path }) => path.includes(':cartId'))

/** Everybody to whom the cart is none of their business, and what they are told at most. */
const strangers: readonly [keyof typeof actors, RegExp][] = [
  ['bo', /^(carts[.]unknown_cart|platform[.]sign_in_required)$/],
  ['sina', /^(carts[.]unknown_cart|platform[.]sign_in_required)$/],
  ['agent', /^carts[.]open_first$/],
  ['leena', /^carts[.]open_first$/],
  ['reader', /^platform[.]not_allowed$/],
  ['nobodys', /^platform[.]not_allowed$/],
]
const opens = new Set(['carts.open_cart'])

for (const { name, method, path } of ofOneCart) {
  for (const [who, told] of strangers) {
    const mayOpen = opens.has(name) && (who === 'agent' || who === 'leena')
    if (mayOpen) continue
    test(`${who} gets nowhere with ${name} on Anna's cart`, async () => {
      const before = await snapshot()
      const filled = path
        .replace(':cartId', cartId)
        .replace(':lineId', lineId)
        .replace(':variantId', variantId)
        .replace(':code', 'TERVE10')
      const body = bodies[name]?.()
      const got = await ask(house, who, `${method} ${filled}`, body === undefined ? {} : { body })
      assert.match(got.type ?? `${got.status}`, told)
      assert.deepEqual(await snapshot(), before)
    })
  }
}

test('an id that was guessed is as unknown as one that is not there', async () => {
  const guessed = cartId.slice(0, -1) + (cartId.endsWith('0') ? '1' : '0')
  for (const id of [guessed, 'crt_0', 'crt_zzzzzzzzzz']) {
    const got = await ask(house, 'bo', `GET /v1/carts/${id}`)
    assert.equal(got.type, 'carts.unknown_cart')
  }
  const theirs = await ask(house, 'bo', `GET /v1/carts/${cartId}`)
  assert.equal(theirs.type, 'carts.unknown_cart')
})

test('nobody sees a cart, or begins one, without being a person', async () => {
  const got = await house.call(`GET /v1/carts/${cartId}`, {
    headers: { 'x-redthread-side': 'staff' },
  })
  assert.equal(got.type, 'platform.sign_in_required')
})

const quantities = [-1, -1_000_000, 10_000, 1e12, 0.5, 1.0001, '2', null, true, 'NaN']
for (const quantity of quantities) {
  test(`a quantity of ${JSON.stringify(quantity)} is refused and changes nothing`, async () => {
    const before = await snapshot()
    const add = await ask(house, 'anna', `POST /v1/carts/${cartId}/lines`, {
      body: { lines: [{ variantId, quantity }] },
    })
    assert.equal(add.type, 'platform.invalid_request')
    const set = await ask(house, 'anna', `PATCH /v1/carts/${cartId}/lines/${lineId}`, {
      body: { quantity },
    })
    assert.equal(set.type, 'platform.invalid_request')
    assert.deepEqual(await snapshot(), before)
  })
}

const smuggled = [
  { unit: 1 },
  { price: 1 },
  { told_minor: 1 },
  { total: 0 },
  { currency: 'PLN' },
  { discount: 999 },
]
for (const field of smuggled) {
  test(`a line that brings ${JSON.stringify(field)} along is refused`, async () => {
    const before = await snapshot()
    const line = { variantId, quantity: 1, ...field }
    const post = `POST /v1/carts/${cartId}/lines`
    assert.equal(
      (await ask(house, 'anna', post, { body: { lines: [line] } })).type,
      'platform.invalid_request',
    )
    assert.equal(
      (await ask(house, 'anna', `PATCH /v1/carts/${cartId}`, { body: field })).type,
      'platform.invalid_request',
    )
    assert.equal(
      (await ask(house, 'anna', `PATCH /v1/carts/${cartId}/lines/${lineId}`, { body: field })).type,
      'platform.invalid_request',
    )
    assert.deepEqual(await snapshot(), before)
  })
}

test('another currency needs another channel, and there an article of here is not for sale', async () => {
  const body = { channelId: 'chn_beautydk', lines: [{ variantId, quantity: 1 }] }
  const danish = await ask(house, 'anna', 'POST /v1/carts', { body })
  assert.equal(danish.type, 'carts.not_for_sale')
  const own = await readCart(house, 'anna', cartId)
  assert.equal(own.totals.currency, 'EUR')
})

test('another country pays its own tax on the same prices, never another price', async () => {
  const before = await readCart(house, 'anna', cartId)
  const unknown = await ask(house, 'anna', `PATCH /v1/carts/${cartId}`, { body: { country: 'XX' } })
  assert.equal(unknown.type, 'carts.invalid_address')
  const body = { contact: { vatId: 'FI00000018' } }
  const noCompany = await ask(house, 'anna', `PATCH /v1/carts/${cartId}`, { body })
  assert.equal(noCompany.type, 'carts.invalid_address', 'a VAT id with a wrong check digit')
  assert.deepEqual((await readCart(house, 'anna', cartId)).totals, before.totals)
})

test('a visitor cannot begin a cart for somebody else, or sell at a till', async () => {
  for (const more of [{ personId: 'per_bo' }, { locationId: 'loc_kamppi' }]) {
    const got = await ask(house, 'anna', 'POST /v1/carts', { body: { channelId: web, ...more } })
    assert.equal(got.status, 403, got.text)
  }
})

test('colleagues sell only where they may, and say why they begin a cart for a person', async () => {
  const at = (locationId: string) => ({ channelId: 'chn_storekamppi', locationId })
  const jens = await ask(house, 'jens', 'POST /v1/carts', { body: at('loc_kamppi') })
  assert.equal(jens.type, 'platform.not_allowed')
  const reader = await ask(house, 'reader', 'POST /v1/carts', { body: at('loc_kamppi') })
  assert.equal(reader.type, 'platform.not_allowed')
  const agent = { channelId: web, personId: 'per_anna' }
  const silent = await ask(house, 'agent', 'POST /v1/carts', { body: agent })
  assert.equal(silent.type, 'carts.open_first')
})

test('a sale of one store is none of another store’s business', async () => {
  const body = { channelId: 'chn_storekamppi', locationId: 'loc_kamppi' }
  const sale = await ask<{ cartId: string }>(house, 'leena', 'POST /v1/carts', { body })
  assert.equal(sale.status, 201, sale.text)
  const other = await ask(house, 'jens', `GET /v1/carts/${sale.body.cartId}`)
  assert.equal(other.type, 'platform.not_allowed')
  const list = await ask<{ items: { id: string }[] }>(house, 'jens', 'GET /v1/carts')
  assert.ok(!list.body.items.some(({ id }) => id === sale.body.cartId))
})

async function snapshot(): Promise<unknown[]> {
  const { rows } = await house.engine.pool.query<Record<string, unknown>>(
    `select c.version, c.state, c.note, c.count,
      (select json_agg(l order by l.id) from carts.line l where l.cart_id = c.id) as lines,
      (select count(*) from carts.visit v where v.cart_id = c.id) as visits,
      (select count(*) from carts.coupon p where p.cart_id = c.id) as codes,
      (select count(*) from carts.hand_over h where h.cart_id = c.id) as codes_out
    from carts.cart c where c.id = $1`,
    [cartId],
  )
  return rows
}
