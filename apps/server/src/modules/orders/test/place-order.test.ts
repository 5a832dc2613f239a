import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Cart } from '@redthread/contract/carts'
import type { OwnOrder } from '@redthread/contract/orders'
import { readOrderNumber } from '@redthread/contract/orders-number'
import { paymentWaiting } from '@redthread/contract/payments'
import { orderMoney } from '#modules/payments/index.ts'
import { emit } from '#platform/events/emit.ts'
import { openHouse, storeKamppi, kamppi, type House } from './given.ts'
import { ask, faults, giftCard, givenArticle, givenOrder, left } from './shopping.ts'
import { place, promise, readyCart } from './shopping.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function count(table: string): Promise<number> {
  const { rows } = await house.engine.pool.query<{ n: number }>(
    `select count(*)::int as n from ${table}`,
  )
  return rows[0]?.n ?? 0
}

test('a guest pays with two gift cards: stock, money, cart and mail follow in one go', async () => {
  const soap = await givenArticle(house, { amount: 1_295 })
  const cream = await givenArticle(house, { amount: 1_490 })
  const cart = await readyCart(
    [house, 'p1'],
    [
      { variantId: soap, quantity: 2 },
      { variantId: cream, quantity: 1 },
    ],
  )
  assert.equal(cart.totals.total, 2 * 1_295 + 1_490 + 490)
  await promise([house, 'p1'], cart.id, await giftCard(house, 2_000))
  const second = await promise([house, 'p1'], cart.id, await giftCard(house, 2_570))
  assert.equal(second.body.covered, 4_570)
  const { status, body: order } = await place([house, 'p1'], cart)
  assert.equal(status, 201)
  assert.equal(readOrderNumber(order.number), order.number)
  assert.deepEqual(
    [order.total, order.state, order.paymentState, order.fulfillmentState, order.locale],
    [4_570, 'open', 'paid', 'unfulfilled', 'fi'],
  )
  assert.deepEqual(
    order.lines.map((line) => [line.quantity, line.gross, line.taxBasisPoints]),
    [
      [2, 2_590, 2_550],
      [1, 1_490, 2_550],
    ],
  )
  assert.match(order.lines[0]?.title ?? '', /^Juttu \d+$/)
  assert.equal(order.lines[0]?.fulfillment.locationId, 'loc_vantaa')
  assert.equal(order.contact.phone, '+358401234567')
  assert.deepEqual(
    order.money.tenders.map((tender) => tender.captured),
    [2_000, 2_570],
  )
  assert.equal(order.money.due, 0)
  assert.deepEqual([await left(house, soap), await left(house, cream)], [18, 19])
  const again = await ask<Cart>([house, 'p1'], `GET /v1/carts/${cart.id}`)
  assert.equal(again.body.state, 'ordered')
  const shown = await ask<OwnOrder>([house, 'p1'], `GET /v1/account/orders/${order.id}`)
  assert.deepEqual(shown.body, order)
  await house.settled()
  const { rows } = await house.engine.pool.query<{ subject: string; body: string }>(
    `select subject, body from messages.message where dedupe_key = $1`,
    [`orders.confirmation:${order.id}`],
  )
  assert.equal(rows[0]?.subject, `Tilauksesi ${order.number}`)
  assert.match(rows[0]?.body ?? '', /45,70/)
  assert.deepEqual(await faults(house), [])
})

test('another total, another version, or too little money: nothing is placed', async () => {
  const variantId = await givenArticle(house, { amount: 2_000 })
  const cart = await readyCart([house, 'p2'], [{ variantId, quantity: 1 }])
  const uncovered = await place([house, 'p2'], cart)
  assert.deepEqual([uncovered.status, uncovered.type], [409, 'payments.not_covered'])
  assert.deepEqual(uncovered.detail['missing'], 2_490)
  assert.equal(await left(house, variantId), 20)
  await promise([house, 'p2'], cart.id, await giftCard(house, 2_490))
  const totals = { ...cart.totals, total: 1 }
  const cheap = await place([house, 'p2'], { ...cart, totals })
  assert.deepEqual([cheap.status, cheap.type], [409, 'orders.total_changed'])
  assert.deepEqual(cheap.detail, { shown: 1, total: 2_490 })
  const old = await place([house, 'p2'], { ...cart, version: cart.version - 1 })
  assert.deepEqual([old.status, old.type], [409, 'carts.changed_meanwhile'])
  const { rows } = await house.engine.pool.query('select 1 from orders.order where cart_id = $1', [
    cart.id,
  ])
  assert.equal(rows.length, 0)
  assert.equal((await place([house, 'p2'], cart)).status, 201)
})

test('the same key from 32 clients at once is one order, and 31 hear that it is a replay', async () => {
  const variantId = await givenArticle(house)
  const cart = await readyCart([house, 'p3'], [{ variantId, quantity: 1 }])
  await promise([house, 'p3'], cart.id, await giftCard(house, 5_000))
  const before = await count('orders.order')
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => place([house, 'p3'], cart, { key: 'place-it' })),
  )
  assert.equal(await count('orders.order'), before + 1)
  assert.ok(answers.every(({ status }) => status === 201))
  assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
  const replays = answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')
  assert.equal(replays.length, 31)
})

test('32 clients with keys of their own get the one order that the cart became', async () => {
  const variantId = await givenArticle(house)
  const cart = await readyCart([house, 'p4'], [{ variantId, quantity: 1 }])
  await promise([house, 'p4'], cart.id, await giftCard(house, 5_000))
  const before = await count('orders.order')
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, at) => place([house, 'p4'], cart, { key: `mine-${at}` })),
  )
  assert.equal(await count('orders.order'), before + 1)
  const made = answers.filter(({ status }) => status === 201)
  assert.equal(made.length, 1)
  assert.equal(answers.filter(({ status }) => status === 200).length, 31)
  assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
  assert.equal(await left(house, variantId), 19)
})

test('the last piece goes to one of two, and the other keeps all their money', async () => {
  const variantId = await givenArticle(house, { stock: 1, inStore: 0 })
  const carts = await Promise.all(
    ['aino', 'bertil'].map(async (as) => {
      const cart = await readyCart([house, as], [{ variantId, quantity: 1 }])
      await promise([house, as], cart.id, await giftCard(house, 1_490))
      return { as, cart }
    }),
  )
  const answers = await Promise.all(carts.map(({ as, cart }) => place([house, as], cart)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 409],
  )
  const lost = answers.findIndex(({ status }) => status === 409)
  assert.equal(answers[lost]?.type, 'inventory.not_enough')
  const { as, cart } = carts[lost] ?? assert.fail()
  const promised = await ask<{ covered: number }>([house, as], `GET /v1/carts/${cart.id}/tenders`)
  assert.equal(promised.body.covered, 1_490)
  assert.deepEqual(await faults(house), [])
})

test('goods of one line from two places become two lines of the same money', async () => {
  const variantId = await givenArticle(house, { amount: 999, stock: 2, inStore: 3 })
  const cart = await readyCart([house, 'p5'], [{ variantId, quantity: 5 }])
  await promise([house, 'p5'], cart.id, await giftCard(house, 9_000))
  const { body: order, text } = await place([house, 'p5'], cart)
  assert.equal(order.total, cart.totals.total, text)
  assert.equal(
    order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    5,
  )
  assert.equal(new Set(order.lines.map(({ fulfillment }) => fulfillment.locationId)).size, 2)
  assert.deepEqual(await faults(house), [])
})

test('a sale at the till: carried out, paid in cash, with the change to hand back', async () => {
  const variantId = await givenArticle(house, { amount: 1_795 })
  const cart = await readyCart(
    [house, 'kim'],
    [{ variantId, quantity: 2, fulfillment: { kind: 'carry_out' } }],
    {
      ...{ channelId: storeKamppi, locationId: kamppi, contact: {}, address: null },
      deliveryOptionId: null,
    },
  )
  await promise([house, 'kim'], cart.id, { kind: 'cash', amount: 5_000 })
  const { status, body: order, text } = await place([house, 'kim'], cart)
  assert.equal(status, 201, text)
  assert.deepEqual([order.total, order.locationId, order.paymentState], [3_590, kamppi, 'paid'])
  assert.deepEqual(
    order.money.tenders.map(({ kind, captured, change }) => [kind, captured, change]),
    [['cash', 3_590, 1_410]],
  )
  assert.equal(await left(house, variantId, kamppi), 3)
  await house.settled()
  const mails = await house.engine.pool.query(
    'select 1 from messages.message where person_id = $1',
    [order.customerId],
  )
  assert.equal(mails.rows.length, 0)
})

test('money that waits for its order finds it, though nobody asks any more', async () => {
  const variantId = await givenArticle(house)
  const cart = await readyCart([house, 'p6'], [{ variantId, quantity: 1 }])
  await promise([house, 'p6'], cart.id, await giftCard(house, cart.totals.total))
  // As payments tells it, when the server died between the payment and the order.
  await house.unit((ctx) =>
    emit(ctx, paymentWaiting, cart.id, {
      reference: cart.id,
      personId: 'per_p6',
      covered: cart.totals.total,
      currency: 'EUR',
    }),
  )
  await house.settled()
  const late = await place([house, 'p6'], cart)
  assert.equal(late.status, 200)
  assert.equal(late.body.paymentState, 'paid')
  const money = await house.unit((ctx) => orderMoney(ctx, late.body.id))
  assert.equal(money.captured, cart.totals.total)
})

test('a card is charged once its cart lacks nothing, and captured after the order', async () => {
  const variantId = await givenArticle(house, { amount: 2_000, stock: 1, inStore: 0 })
  const cart = await readyCart([house, 'p9'], [{ variantId, quantity: 1 }])
  const card = { kind: 'card', amount: 2_490, returnPath: '/' } as const
  const tooMuch = await promise([house, 'p9'], cart.id, { ...card, amount: 2_491 })
  assert.deepEqual([tooMuch.status, tooMuch.type], [409, 'payments.over_covered'])
  const promised = await promise([house, 'p9'], cart.id, card)
  assert.equal(promised.body.tenders[0]?.state, 'pending', promised.text)
  // The goods are kept and the cart stays as it is while its person is at the bank.
  assert.equal(await left(house, variantId), 0)
  const changed = await ask([house, 'p9'], `PATCH /v1/carts/${cart.id}`, { body: { note: 'x' } })
  assert.equal(changed.type, 'carts.frozen')
  const tender = `/v1/payments/${cart.id}/tenders/${promised.body.tenders[0]?.id}`
  const paid = await ask([house, 'p9'], `POST ${tender}/confirm`, {
    body: { paymentMethod: 'pm_card_visa' },
  })
  assert.equal(paid.status, 200, paid.text)
  const placed = await place([house, 'p9'], cart)
  assert.equal(placed.status, 201, placed.text)
  assert.equal(placed.body.paymentState, 'authorized')
  await house.settled()
  const seen = await ask<OwnOrder>([house, 'p9'], `GET /v1/account/orders/${placed.body.id}`)
  assert.deepEqual([seen.body.paymentState, seen.body.money.captured], ['paid', 2_490])
  const path = `POST /v1/account/orders/${placed.body.id}/cancel`
  const canceled = await ask<OwnOrder>([house, 'p9'], path, { body: {} })
  assert.equal(canceled.status, 200, canceled.text)
  // Nothing is said to be paid or given back before it is.
  const { paymentState, money } = canceled.body
  assert.deepEqual([paymentState, money.refunded, money.due], ['refund_pending', 0, 0])
  await house.settled()
  const after = await ask<OwnOrder>([house, 'p9'], `GET /v1/account/orders/${placed.body.id}`)
  assert.deepEqual([after.body.paymentState, after.body.money.refunded], ['refunded', 2_490])
  assert.deepEqual(await faults(house), [])
})

test('who is given something back as a favor owes nothing for it', async () => {
  const variantId = await givenArticle(house, { amount: 1_000 })
  const order = await givenOrder([house, 'p10'], [{ variantId, quantity: 1 }])
  const body = { amount: 300, reason: 'The lid was scratched' }
  const asked = await ask([house, 'lead'], `POST /v1/orders/${order.id}/refunds`, { body })
  assert.equal(asked.status, 201, asked.text)
  await house.settled()
  const seen = await ask<OwnOrder>([house, 'p10'], `GET /v1/account/orders/${order.id}`)
  const { paymentState, money } = seen.body
  assert.deepEqual([paymentState, money.refunded, money.due], ['partly_refunded', 300, 0])
  assert.deepEqual(await faults(house), [])
})

test('nobody pays for, places or reads what is another person’s', async () => {
  const variantId = await givenArticle(house)
  const cart = await readyCart([house, 'p7'], [{ variantId, quantity: 1 }])
  const tender = await giftCard(house, 1_490)
  const stolen = await promise([house, 'p8'], cart.id, tender)
  assert.deepEqual([stolen.status, stolen.type], [404, 'carts.unknown_cart'])
  assert.equal((await place([house, 'p8'], cart)).type, 'carts.unknown_cart')
  assert.equal((await place([house, 'finn'], cart)).type, 'carts.open_first')
  const order = await givenOrder([house, 'p7'], [{ variantId, quantity: 1 }])
  for (const target of [
    `GET /v1/account/orders/${order.id}`,
    `POST /v1/account/orders/${order.id}/cancel`,
  ]) {
    const got = await ask([house, 'p8'], target, target.startsWith('POST') ? { body: {} } : {})
    assert.deepEqual([got.status, got.type], [404, 'orders.unknown_order'], target)
  }
  const priced = { version: cart.version, total: 1, currency: 'PLN', price: 1 }
  const odd = await ask([house, 'p7'], `POST /v1/carts/${cart.id}/place`, { body: priced })
  assert.deepEqual([odd.status, odd.type], [400, 'platform.invalid_request'])
})
