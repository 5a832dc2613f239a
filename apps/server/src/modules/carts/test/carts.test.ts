import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CartChanged, OwnCart } from '@redthread/contract/carts'
import { ask, givenArticle, givenCart, givenStock, openHouse, readCart, web } from './given.ts'
import type { House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('a visitor begins a cart, and finds it again with everything in it', async () => {
  const variantId = await givenArticle(house, { handle: 'balm' })
  const begun = await givenCart(house, 'anna', [{ variantId, quantity: 2 }])
  assert.equal(begun.count, 2)
  assert.equal(begun.lines[0]?.title, 'Thing balm')
  const own = await ask<OwnCart>(house, 'anna', `GET /v1/cart?channelId=${web}`)
  const { cart } = own.body
  assert.equal(cart?.id, begun.cartId)
  assert.equal(cart?.totals.total, 2_000)
  assert.equal(cart?.lines[0]?.fulfillment?.kind, 'delivery')
  assert.equal(cart?.deliveryOffers[0]?.code, 'fi-locker')
  assert.deepEqual(
    cart?.requirements.map(({ code }) => code),
    ['email_missing', 'name_missing', 'address_missing'],
  )
})

test('the same article joins its line; quantity 0 takes it out', async () => {
  const variantId = await givenArticle(house)
  const { cartId } = await givenCart(house, 'bo', [{ variantId, quantity: 1 }])
  const added = await ask<CartChanged>(house, 'bo', `POST /v1/carts/${cartId}/lines`, {
    body: { lines: [{ variantId, quantity: 2 }] },
  })
  assert.equal(added.status, 200, added.text)
  const [line] = added.body.lines
  assert.deepEqual([line?.quantity, line?.added, added.body.count], [3, 2, 3])
  const at = `/v1/carts/${cartId}/lines/${line?.id}`
  const fewer = await ask<CartChanged>(house, 'bo', `PATCH ${at}`, { body: { quantity: 1 } })
  assert.deepEqual([fewer.body.count, fewer.body.lines[0]?.added], [1, -2])
  const gone = await ask<CartChanged>(house, 'bo', `PATCH ${at}`, { body: { quantity: 0 } })
  assert.equal(gone.body.count, 0)
  assert.deepEqual((await readCart(house, 'bo', cartId)).lines, [])
})

test('who waits for another change of the cart sees what that one put in', async () => {
  const variantId = await givenArticle(house)
  await givenStock(house, variantId, { loc_vantaa: 5 })
  const { cartId } = await givenCart(house, 'bo', [])
  const { pool } = house.engine
  const other = await pool.connect()
  await other.query('begin')
  await other.query('update carts.cart set version = version + 1 where id = $1', [cartId])
  await other.query(
    `insert into carts.line (customer_id, cart_id, id, variant_id, quantity, kind, way, told_minor,
      told_sale, told_at, added_by, added_at)
     values ('per_bo', $1, 'lin_other', $2, 3, 'delivery', 'delivery', 1000, false, now(),
      'person', now())`,
    [cartId, variantId],
  )
  const adding = ask(house, 'bo', `POST /v1/carts/${cartId}/lines`, {
    body: { lines: [{ variantId, quantity: 3 }] },
  })
  for (let waits = false; !waits;) {
    const { rows } = await pool.query<{ waits: boolean }>(
      `select exists (select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock') as waits`,
    )
    waits = rows[0]?.waits ?? false
  }
  await other.query('commit')
  other.release()
  assert.equal((await adding).type, 'carts.not_enough')
})

test('no more goes in than there is, over all lines of the article', async () => {
  const variantId = await givenArticle(house)
  await givenStock(house, variantId, { loc_vantaa: 3 })
  const { cartId } = await givenCart(house, 'bo', [{ variantId, quantity: 2 }])
  const more = await ask(house, 'bo', `POST /v1/carts/${cartId}/lines`, {
    body: { lines: [{ variantId, quantity: 2 }] },
  })
  assert.equal(more.type, 'carts.not_enough')
  assert.equal(more.detail['available'], 3)
  const cart = await readCart(house, 'bo', cartId)
  assert.equal(cart.lines[0]?.quantity, 2)
  assert.equal(cart.lines[0]?.availability.text, '3 left')
})
