import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CartChanged } from '@redthread/contract/carts'
import type { AddReport, KeptItem, ShareLink, SharedList } from '@redthread/contract/carts-shared'
import { newPromotion } from '#modules/pricing/test/given.ts'
import { forgetPerson } from '../commands/forget-person.ts'
import { noteAbandoned } from '../commands/note-abandoned.ts'
import { putAside } from '../commands/put-aside.ts'
import { ask, givenArticle, givenCart, givenPrice, givenStock, openHouse } from './given.ts'
import { readCart, web, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

type Items = { readonly items: readonly KeptItem[] }
const promotion = { name: same('Ten off'), description: same('Ten percent off everything') }
function same(text: string) {
  return { en: text, fi: text, da: text, pl: text }
}

async function givenPromotion(change: object): Promise<string> {
  const body = { ...newPromotion(), ...promotion, ...change }
  const made = await ask<{ id: string }>(house, 'owner', 'POST /v1/promotions', { body })
  assert.equal(made.status, 201, made.text)
  const { id } = made.body
  await ask(house, 'owner', `PUT /v1/promotions/${id}/state`, { body: { switch: 'on' } })
  return id
}

test('a code takes off what it promises; one that is none is refused, with why', async () => {
  const variantId = await givenArticle(house, { amount: 2_000 })
  const id = await givenPromotion({ couponRequired: true })
  await ask(house, 'owner', `POST /v1/promotions/${id}/coupons`, { body: { code: 'TERVE10' } })
  const { cartId } = await givenCart(house, 'anna', [{ variantId, quantity: 1 }])
  const enter = (code: string) =>
    ask(house, 'anna', `POST /v1/carts/${cartId}/coupons`, { body: { code } })
  const wrong = await enter('NONE-SUCH')
  assert.deepEqual([wrong.type, wrong.detail['state']], ['carts.coupon_not_usable', 'unknown'])
  assert.equal((await enter('terve10')).status, 200)
  const cart = await readCart(house, 'anna', cartId)
  assert.equal(cart.totals.total, 1_800)
  assert.deepEqual(
    cart.coupons.map(({ code, applied, text }) => [code, applied, text]),
    [['TERVE10', true, '−€2.00']],
  )
  assert.equal(cart.lines[0]?.discounts[0]?.name, 'Ten off')
  assert.equal((await ask(house, 'anna', `DELETE /v1/carts/${cartId}/coupons/TERVE10`)).status, 200)
  assert.equal((await readCart(house, 'anna', cartId)).totals.total, 2_000)
})

test('an advantage within reach is told by how far it is', async () => {
  await givenPromotion({
    name: same('Five off'),
    class: 'order',
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 6_000 } }],
    benefits: [{ kind: 'fixed_off_cart', amounts: { EUR: 500 } }],
  })
  const variantId = await givenArticle(house, { amount: 5_790 })
  const { cartId } = await givenCart(house, 'bo', [{ variantId, quantity: 1 }])
  const { hints } = await readCart(house, 'bo', cartId)
  assert.deepEqual(
    hints.map(({ kind, missing, text }) => [kind, missing, text]),
    [['amount', 210, '€2.10 more for “Five off”']],
  )
})

test('a line is saved for later and brought back; what is gone meanwhile is refused', async () => {
  const variantId = await givenArticle(house)
  const { cartId, lines } = await givenCart(house, 'sina', [{ variantId, quantity: 3 }])
  const save = `POST /v1/carts/${cartId}/lines/${lines[0]?.id}/save`
  assert.equal((await ask<CartChanged>(house, 'sina', save)).body.count, 0)
  const saved = (await readCart(house, 'sina', cartId)).saved
  assert.deepEqual(
    saved.map(({ article, quantity, unit }) => [article.variantId, quantity, unit]),
    [[variantId, 3, 1_000]],
  )
  const back = `POST /v1/carts/${cartId}/saved/${variantId}`
  await givenStock(house, variantId, { loc_vantaa: 2 })
  assert.equal((await ask(house, 'sina', back)).type, 'carts.not_enough')
  assert.equal((await readCart(house, 'sina', cartId)).saved.length, 1)
  await givenStock(house, variantId, { loc_vantaa: 3 })
  assert.equal((await ask<CartChanged>(house, 'sina', back)).body.count, 3)
  assert.deepEqual((await readCart(house, 'sina', cartId)).saved, [])
  assert.equal((await ask(house, 'sina', back)).type, 'carts.unknown_line')
})

test('a wishlist is shared by a link that says nothing about the person', async () => {
  const [one, two] = [await givenArticle(house), await givenArticle(house)]
  for (const variantId of [one, two]) {
    const body = { channelId: web, variantId }
    assert.equal((await ask(house, 'anna', 'POST /v1/wishlist', { body })).status, 204)
    house.later({ seconds: 1 })
  }
  const own = await ask<Items>(house, 'anna', `GET /v1/kept-items?channelId=${web}&kind=wish`)
  assert.deepEqual(
    own.body.items.map(({ article }) => article.variantId),
    [two, one],
  )
  const other = await ask<Items>(house, 'bo', `GET /v1/kept-items?channelId=${web}&kind=wish`)
  assert.deepEqual(other.body.items, [])
  const body = { channelId: web }
  const link = await ask<ShareLink>(house, 'anna', 'POST /v1/wishlist/shares', { body })
  const shared = await house.call<SharedList>(`GET /v1/shared/${link.body.token}`)
  assert.equal(shared.body.items.length, 2)
  assert.ok(!shared.text.includes('per_anna'))
  await givenPrice(house, one, null)
  const taken = await ask<AddReport>(house, 'bo', `POST /v1/shared/${link.body.token}/take`)
  assert.deepEqual(
    taken.body.added.map(({ variantId }) => variantId),
    [two],
  )
  assert.deepEqual(taken.body.skipped, [{ variantId: one, quantity: 1, reason: 'not_for_sale' }])
  const made = `GET /v1/shared/${'0'.repeat(26)}`
  assert.equal((await house.call(made)).type, 'carts.link_not_valid')
  house.later({ hours: 24 * 30 })
  assert.equal((await house.call(`GET /v1/shared/${link.body.token}`)).type, 'carts.link_not_valid')
})

test('a cart that is left is announced once, until it is touched again; later it is put aside', async () => {
  const variantId = await givenArticle(house)
  const { cartId } = await givenCart(house, 'bo', [{ variantId, quantity: 1 }])
  house.later({ minutes: 61 })
  await house.unit(noteAbandoned)
  await house.unit(noteAbandoned)
  assert.equal(await announced(cartId), 1)
  assert.notEqual((await readCart(house, 'bo', cartId)).abandonedAt, null)
  await ask(house, 'bo', `PATCH /v1/carts/${cartId}`, { body: { note: 'Back' } })
  assert.equal((await readCart(house, 'bo', cartId)).abandonedAt, null)
  house.later({ minutes: 61 })
  await house.unit(noteAbandoned)
  assert.equal(await announced(cartId), 2)
  house.later({ hours: 24 * 91 })
  await house.unit(putAside)
  assert.equal((await readCart(house, 'bo', cartId)).state, 'expired')
  assert.equal(await announced(cartId, 'carts.cart_closed.v1'), 1)
})

async function announced(cartId: string, type = 'carts.cart_abandoned.v1'): Promise<number> {
  const { rows } = await house.engine.pool.query(
    'select 1 from platform.event where subject = $1 and type = $2',
    [cartId, type],
  )
  return rows.length
}

test('who is forgotten leaves neither address nor wishes behind', async () => {
  const { cartId } = await givenCart(house, 'anna')
  const contact = { email: 'anna@shop.example', givenName: 'Anna' }
  await ask(house, 'anna', `PATCH /v1/carts/${cartId}`, { body: { contact, note: 'Ring' } })
  await house.unit((ctx) => forgetPerson(ctx, 'per_anna'))
  const { rows } = await house.engine.pool.query(
    `select 1 from carts.cart where customer_id = 'per_anna'
        and (contact <> '{}' or note is not null or state = 'active')
      union all select 1 from carts.kept_item where customer_id = 'per_anna'`,
  )
  assert.equal(rows.length, 0)
})
