import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Cart } from '@redthread/contract/carts'
import type { CustomerGlance, StockNear, TillSale } from '@redthread/contract/counter'
import { givenArticle } from '#modules/fulfillment/test/given.ts'
import { givenSale, kamppi, openTills, type TillHouse } from './given.ts'

let house: TillHouse
let article: { id: string; sku: string }
before(async () => {
  house = await openTills()
  article = await givenArticle(house, { [kamppi]: 5, loc_tampere: 3 })
})
after(() => house.close())

function find(shown: string, as = 'leena') {
  return house.call<{ items: CustomerGlance[] }>('POST /v1/till/customers/find', {
    ...{ as, body: { shown } },
  })
}

function signUp(body: object, as = 'leena') {
  return house.call<CustomerGlance>('POST /v1/till/customers', { as, body })
}

test('somebody is signed up once, found by the whole number only, and shown with little', async () => {
  const told = { phone: '040 555 1234', givenName: 'Aino', familyName: 'Virtanen' }
  const first = await signUp(told)
  assert.equal(first.status, 200, first.text)
  const { personId, ...shown } = first.body
  assert.deepEqual(shown, { name: 'Aino V.', email: null, phone: '••• 1234', proved: false })
  assert.equal((await signUp({ phone: '+358405551234' })).body.personId, personId)
  const written = ['+358 40 555 1234', '0405551234', '00358 40 5551234']
  for (const one of written) {
    assert.deepEqual(
      (await find(one)).body.items.map((each) => each.personId),
      [personId],
      one,
    )
  }
  for (const part of ['5551234', '0405', 'Aino', 'aino@']) {
    assert.deepEqual((await find(part)).body.items, [], part)
  }
})

test('what is no address and no number signs nobody up', async () => {
  const count = async () => {
    const { rows } = await house.engine.pool.query('select count(*) as n from customers.person')
    return (rows[0] as { n: number }).n
  }
  const before = await count()
  assert.equal((await signUp({ phone: '12' })).type, 'counter.nothing_given')
  assert.equal((await signUp({ givenName: 'Aino' })).type, 'counter.nothing_given')
  assert.equal((await signUp({ phone: '0401112223' }, 'max')).type, 'counter.no_till')
  assert.equal(await count(), before)
})

test('the sale is theirs once they are attached, and nobody’s as they are taken off', async () => {
  const mail = { email: 'Saara@Example.com', givenName: 'Saara' }
  const { personId } = (await signUp(mail)).body
  const sale = await givenSale(house, 'leena', { variantId: article.id })
  const attach = (to: string | null) =>
    house.call<TillSale>(`PUT /v1/till/sales/${sale.id}/customer`, {
      ...{ as: 'leena', body: { personId: to } },
    })
  const cart = async () => {
    const headers = { 'x-redthread-side': 'staff' }
    const asked = { as: 'leena', headers }
    return (await house.call<Cart>(`GET /v1/carts/${sale.cartId}`, asked)).body
  }
  assert.equal((await attach(personId)).body.customer, 'Saara')
  assert.deepEqual(
    [(await cart()).person.id, (await cart()).contact.email],
    [...[personId, 'saara@example.com']],
  )
  assert.equal((await attach('per_nobody')).type, 'counter.unknown_customer')
  assert.equal((await attach(null)).body.customer, null)
  assert.equal((await cart()).contact.email, null, 'no mail goes to somebody who left')
})

test('a pass finds its person until it runs out; nobody makes one up', async () => {
  await house.engine.pool.query(
    `insert into customers.person (id, known, given_name, created_at, updated_at)
     values ('per_sina', true, 'Sina', now(), now()) on conflict do nothing`,
  )
  const { body } = await house.call<{ text: string }>('POST /v1/account/passes', { as: 'sina' })
  assert.deepEqual(
    (await find(body.text)).body.items.map(({ name }) => name),
    ['Sina'],
  )
  assert.equal((await house.call('POST /v1/account/passes', { as: 'aino' })).status, 401)
  const forged = body.text.replace('per_sina', 'per_aino')
  assert.equal((await find(forged)).type, 'counter.pass_not_valid')
  house.later({ minutes: 16 })
  assert.equal((await find(body.text)).type, 'counter.pass_not_valid')
})

test('a till tells what lies here and which store near by has the rest', async () => {
  const near = await house.call<{ items: StockNear[] }>(
    `GET /v1/till/stock?variantIds=${article.id}`,
    { as: 'leena' },
  )
  const [stock] = near.body.items
  assert.ok(stock, near.text)
  assert.deepEqual([stock.here, stock.elsewhere, stock.tracked], [5, 3, true])
  assert.deepEqual(
    stock.near.map(({ locationId, available }) => [locationId, available]),
    [['loc_tampere', 3]],
  )
})
