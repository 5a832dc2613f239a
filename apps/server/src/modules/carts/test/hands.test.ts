import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CartChanged, CartSummary } from '@redthread/contract/carts'
import type { HandOver, HandOverTaken } from '@redthread/contract/carts-shared'
import type { Id } from '@redthread/kernel/id'
import { ask, givenArticle, givenCart, openHouse, readCart } from './given.ts'
import type { actors, House } from './given.ts'

let house: House
let variantId: Id<'var'>
before(async () => {
  house = await openHouse()
  variantId = await givenArticle(house)
})
after(() => house.close())

type Who = keyof typeof actors
async function codeOf(as: Who, cartId: string): Promise<HandOver> {
  const got = await ask<HandOver>(house, as, `POST /v1/carts/${cartId}/hand-overs`)
  assert.equal(got.status, 201, got.text)
  return got.body
}
function take(as: Who, code: string, more: object = {}) {
  return ask<HandOverTaken>(house, as, 'POST /v1/hand-overs/take', { body: { code, ...more } })
}

test('the desk opens a cart with a reason, and the person sees who, when and why', async () => {
  const { cartId } = await givenCart(house, 'anna', [{ variantId, quantity: 1 }])
  const list = await ask<{ items: CartSummary[] }>(house, 'agent', 'GET /v1/carts')
  const seen = list.body.items.find(({ id }) => id === cartId)
  assert.deepEqual([seen?.count, seen?.personId, seen?.openedBy], [1, 'per_anna', null])
  const opened = await ask(house, 'agent', `POST /v1/carts/${cartId}/open`, {
    body: { reason: 'on_the_phone', note: 'Gift wrapping' },
  })
  assert.equal(opened.status, 200, opened.text)
  house.later({ minutes: 1 })
  const add = await ask<CartChanged>(house, 'agent', `POST /v1/carts/${cartId}/lines`, {
    body: { lines: [{ variantId: await givenArticle(house), quantity: 1 }] },
  })
  assert.equal(add.status, 200, add.text)
  const cart = await readCart(house, 'anna', cartId)
  assert.equal(cart.lines[1]?.addedBy, 'staff')
  const [visit] = cart.visits
  assert.equal(visit?.text, 'Customer care opened your cart: you are on the phone with us')
  assert.equal(visit?.note, 'Gift wrapping')
  assert.equal(visit?.closedAt, null)
  assert.equal((await ask(house, 'agent', `POST /v1/carts/${cartId}/leave`)).status, 200)
  assert.notEqual((await readCart(house, 'anna', cartId)).visits[0]?.closedAt, null)
  assert.equal((await ask(house, 'agent', `GET /v1/carts/${cartId}`)).type, 'carts.open_first')
})

test('whoever opens the cart of somebody known need not ask for what the account says', async () => {
  await house.engine.pool.query(`insert into customers.person
    (id, known, given_name, family_name, created_at, updated_at)
    values ('per_sina', true, 'Sina', 'Laine', now(), now())`)
  const { cartId } = await givenCart(house, 'sina')
  const contact = { givenName: 'Sini' }
  await ask(house, 'sina', `PATCH /v1/carts/${cartId}`, { body: { contact } })
  assert.equal((await readCart(house, 'sina', cartId)).contact.familyName, null)
  const body = { reason: 'on_the_phone' }
  assert.equal((await ask(house, 'agent', `POST /v1/carts/${cartId}/open`, { body })).status, 200)
  const { givenName, familyName } = (await readCart(house, 'agent', cartId)).contact
  assert.deepEqual([givenName, familyName], ['Sini', 'Laine'], 'what she told herself stays')
})

test('a caller is found by the whole mail address or phone that they left, never by a part', async () => {
  const { cartId } = await givenCart(house, 'anna', [{ variantId, quantity: 1 }])
  const contact = { email: 'anna.k@mail.example', phone: '+358 40 765 4321' }
  const kept = await ask(house, 'anna', `PATCH /v1/carts/${cartId}`, { body: { contact } })
  assert.equal(kept.status, 200, kept.text)
  const found = async (told: string) => {
    const path = `GET /v1/carts?contact=${encodeURIComponent(told)}`
    const list = await ask<{ items: CartSummary[] }>(house, 'agent', path)
    assert.equal(list.status, 200, list.text)
    return list.body.items.map(({ id }) => id)
  }
  for (const told of [' Anna.K@mail.example', '040 7654321', '+358407654321']) {
    assert.deepEqual(await found(told), [cartId], told)
  }
  for (const told of ['anna.k@mail', '7654321', '0407654322']) {
    assert.deepEqual(await found(told), [], told)
  }
})

test('a visit lasts half a day; then the reason has to be told again', async () => {
  house.later({ minutes: 1 })
  const { cartId } = await givenCart(house, 'anna')
  const body = { reason: 'in_store', locationId: 'loc_kamppi' }
  assert.equal((await ask(house, 'leena', `POST /v1/carts/${cartId}/open`, { body })).status, 200)
  const [visit] = (await readCart(house, 'anna', cartId)).visits
  assert.equal(visit?.text, 'Tuuli Beauty Kamppi opened your cart: you are in the store')
  const elsewhere = { ...body, locationId: 'loc_aarhus' }
  const wrong = await ask(house, 'leena', `POST /v1/carts/${cartId}/open`, { body: elsewhere })
  assert.equal(wrong.type, 'platform.not_allowed')
  house.later({ hours: 13 })
  assert.equal((await ask(house, 'leena', `GET /v1/carts/${cartId}`)).type, 'carts.open_first')
})

test('the counter takes a cart by its code, however it is typed; once', async () => {
  house.later({ minutes: 1 })
  const { cartId } = await givenCart(house, 'bo', [{ variantId, quantity: 2 }])
  const { code, qr } = await codeOf('bo', cartId)
  assert.match(code, /^\w{3} \w{3}$/)
  assert.ok(qr.endsWith(code.replace(' ', '')))
  const taken = await take('leena', code.toLowerCase(), { locationId: 'loc_kamppi' })
  assert.deepEqual([taken.status, taken.body.cartId, taken.body.moved], [200, cartId, false])
  assert.equal((await readCart(house, 'leena', cartId)).count, 2)
  const [visit] = (await readCart(house, 'bo', cartId)).visits
  assert.equal(visit?.text, 'Tuuli Beauty Kamppi opened your cart: you showed your code')
  for (const who of ['leena', 'agent', 'anna', 'bo'] as const) {
    assert.equal((await take(who, code)).type, 'carts.code_not_valid')
  }
})

test('a code that is too old, replaced or made up is refused alike, and gives nothing', async () => {
  const { cartId } = await givenCart(house, 'bo')
  const first = await codeOf('bo', cartId)
  const second = await codeOf('bo', cartId)
  assert.equal((await take('leena', first.code)).type, 'carts.code_not_valid')
  assert.equal((await take('leena', 'AAA AAA')).type, 'carts.code_not_valid')
  house.later({ minutes: 15 })
  assert.equal((await take('leena', second.code)).type, 'carts.code_not_valid')
  assert.equal((await ask(house, 'jens', `GET /v1/carts/${cartId}`)).type, 'carts.open_first')
})

test('of eight hands that reach for one code at once, one gets the cart', async () => {
  const { cartId } = await givenCart(house, 'bo')
  const { code } = await codeOf('bo', cartId)
  const hands = ['leena', 'agent', 'anna', 'sina', 'leena', 'agent', 'anna', 'sina'] as const
  const all = await Promise.all(hands.map((who) => take(who, code)))
  assert.equal(all.filter(({ status }) => status === 200).length, 1)
  assert.equal(all.filter(({ type }) => type === 'carts.code_not_valid').length, 7)
})

test('the code is kept as a hash, and not in the log of what was done', async () => {
  const { cartId } = await givenCart(house, 'anna')
  const { code } = await codeOf('anna', cartId)
  const plain = code.replace(' ', '')
  await take('leena', code, { locationId: 'loc_kamppi' })
  const { rows } = await house.engine.pool.query(
    `select 1 from carts.hand_over where code_hash like '%' || $1 || '%'
      union all select 1 from platform.audit where detail::text like '%' || $1 || '%'
      union all select 1 from platform.audit where detail::text like '%' || $2 || '%'`,
    [plain, code],
  )
  assert.equal(rows.length, 0)
})

test('another phone takes the goods along, and the first one hears where they went', async () => {
  const { cartId } = await givenCart(house, 'anna', [{ variantId, quantity: 3 }])
  const pieces = (await readCart(house, 'anna', cartId)).count
  // Hers may hold something: she is one of those who reach for codes above.
  const { rows: own } = await house.engine.pool.query<{ count: number }>(
    `select coalesce(sum(count), 0)::int as count from carts.cart
      where customer_id = 'per_sina' and state = 'active'`,
  )
  const { qr } = await codeOf('anna', cartId)
  const taken = await take('sina', qr)
  assert.equal(taken.body.moved, true)
  const there = await readCart(house, 'sina', taken.body.cartId)
  assert.equal(there.count, pieces + (own[0]?.count ?? 0))
  assert.equal(there.mergeReport?.lines[0]?.action, 'moved')
  const old = await readCart(house, 'anna', cartId)
  assert.equal(old.state, 'merged')
  const { rows } = await house.engine.pool.query(
    `select payload ->> 'intoCartId' as into from platform.event
      where subject = $1 and payload ->> 'change' = 'merged'`,
    [cartId],
  )
  assert.deepEqual(rows, [{ into: taken.body.cartId }])
})

test('two devices change one cart at once: both changes are there', async () => {
  const { cartId } = await givenCart(house, 'sina')
  const articles = await Promise.all([1, 2, 3, 4, 5, 6].map(() => givenArticle(house)))
  const before = await readCart(house, 'sina', cartId)
  const all = await Promise.all(
    articles.flatMap((id) =>
      [1, 2].map((quantity) =>
        ask<CartChanged>(house, 'sina', `POST /v1/carts/${cartId}/lines`, {
          body: { lines: [{ variantId: id, quantity }] },
        }),
      ),
    ),
  )
  assert.deepEqual(new Set(all.map(({ status }) => status)), new Set([200]))
  const versions = all.map(({ body }) => body.version).toSorted((a, b) => a - b)
  assert.equal(new Set(versions).size, 12)
  const after = await readCart(house, 'sina', cartId)
  assert.equal(after.count, before.count + 18)
  assert.equal(after.version, before.version + 12)
})

test('of two devices that both saw one version, the later learns that it changed', async () => {
  const { cartId } = await givenCart(house, 'sina')
  const { version } = await readCart(house, 'sina', cartId)
  const write = (note: string) =>
    ask(house, 'sina', `PATCH /v1/carts/${cartId}`, { body: { note }, ifMatch: version })
  const both = await Promise.all([write('One'), write('Two')])
  assert.deepEqual(new Set(both.map(({ status }) => status)), new Set([200, 412]))
})

test('two devices that begin at once begin one cart', async () => {
  const lines = [{ variantId, quantity: 1 }]
  await house.engine.pool.query(`update carts.cart set state = 'expired'
    where customer_id = 'per_bo' and state = 'active'`)
  const both = await Promise.all([givenCart(house, 'bo', lines), givenCart(house, 'bo', lines)])
  assert.equal(both[0]?.cartId, both[1]?.cartId)
  assert.equal((await readCart(house, 'bo', both[0]?.cartId ?? '')).count, 2)
})
