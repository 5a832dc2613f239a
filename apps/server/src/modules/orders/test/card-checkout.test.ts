import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServedSandbox } from '@redthread/card-sandbox/serve'
import { memoryShelf } from '@redthread/card-sandbox/shelf'
import type { Cart } from '@redthread/contract/carts'
import type { OwnOrder } from '@redthread/contract/orders'
import type { Payment } from '@redthread/contract/payments'
import type { Id } from '@redthread/kernel/id'
import { setStock } from '#modules/inventory/index.ts'
import { setPrices } from '#modules/pricing/index.ts'
import type { Answered } from '#test/caller.ts'
import { openHouse, type House } from './given.ts'
import { ask, faults, giftCard, givenArticle, left, place, promise, readyCart } from './shopping.ts'

const secretKey = 'sk_test_checkoutOfTests01'
const webhookSecret = 'whsec_checkoutOfTests01'
const shelf = memoryShelf()

let house: House
let cards: ServedSandbox
before(async () => {
  cards = await serve({
    ...{ shelf, secretKey, webhookSecret },
    nowMs: () => house.engine.clock().epochMilliseconds,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    deliver: ({ body, signature }) => {
      const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
      return house.call('POST /v1/payments/stripe/webhook', { body, headers })
    },
  })
  house = await openHouse({
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_URL: cards.address,
  })
})
after(async () => {
  await cards.close()
  await house.close()
})

/** Somebody at the last step of the checkout, with a card in hand and the goods kept. */
async function atTheCard(as: string, { stock = 5 } = {}) {
  const variantId = await givenArticle(house, { amount: 2_000, stock, inStore: 0 })
  const cart = await readyCart([house, as], [{ variantId, quantity: 1 }])
  const { total: amount } = cart.totals
  const asked = await promise([house, as], cart.id, { kind: 'card', amount, returnPath: '/' })
  assert.equal(asked.status, 201, asked.text)
  assert.equal(await left(house, variantId), stock - 1)
  const [tender] = asked.body.tenders
  const page = tender?.step?.kind === 'redirect' ? tender.step.path : ''
  return { as, cart, variantId, stock, page, tenderId: tender?.id ?? assert.fail() }
}
type Checkout = Awaited<ReturnType<typeof atTheCard>>

function pay({ as, cart, tenderId }: Checkout): Promise<Answered<Payment>> {
  const target = `POST /v1/payments/${cart.id}/tenders/${tenderId}/confirm`
  const body = { paymentMethod: 'pm_card_visa' }
  return ask<Payment>([house, as], target, { key: `pay-${cart.id}`, body })
}

/** The card is charged, and nobody hears of it: neither whoever asked, nor by a message. */
async function payIntoSilence(checkout: Checkout): Promise<void> {
  cards.knobs.setPost('never')
  // Stripe's library asks three times.
  cards.knobs.fail(/POST .*payment_intents$/, 'lost_after', 3)
  const lost = await pay(checkout)
  assert.deepEqual([lost.status, lost.type], [503, 'payments.provider_unreachable'])
  assert.deepEqual(await chargesFor(checkout), [['requires_capture', 2_490, 0]])
}

/** Pays on the page of the provider, as the shop has it, and closes the browser there. */
async function payAndClose(checkout: Checkout): Promise<void> {
  cards.knobs.setPost('never')
  const { text } = await house.call(`GET ${checkout.page}`)
  const page = /url=([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? assert.fail(text)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const form = { method: 'POST', body: 'card=pm_card_visa', headers, redirect: 'manual' } as const
  assert.equal((await fetch(page, form)).status, 303)
  assert.deepEqual(await chargesFor(checkout), [['requires_capture', 2_490, 0]])
}

/** What the provider knows of a cart: state, amount and what was taken of each charge. */
async function chargesFor({ cart }: Checkout): Promise<unknown[]> {
  const all = await shelf.unit((open) => open.list('payment_intent'))
  const mine = all.filter(
    ({ metadata }) => (metadata as { reference: string }).reference === cart.id,
  )
  return mine.map((one) => [one['status'], one['amount'], one['amount_received']])
}

async function ordersOf({ cart }: Checkout): Promise<Id<'ord'>[]> {
  const { rows } = await house.engine.pool.query<{ id: Id<'ord'> }>(
    'select id from orders."order" where cart_id = $1',
    [cart.id],
  )
  return rows.map(({ id }) => id)
}

/** One order, one charge, all of it taken, and the books agree. */
async function agrees(checkout: Checkout, order: Pick<OwnOrder, 'id'>): Promise<void> {
  const { as, variantId, stock } = checkout
  assert.deepEqual(await ordersOf(checkout), [order.id])
  assert.deepEqual(await chargesFor(checkout), [['succeeded', 2_490, 2_490]])
  const { body } = await ask<OwnOrder>([house, as], `GET /v1/account/orders/${order.id}`)
  assert.deepEqual([body.total, body.money.captured, body.paymentState], [2_490, 2_490, 'paid'])
  assert.equal(await left(house, variantId), stock - 1)
  assert.deepEqual(await faults(house), [])
}

test('a provider that goes silent after charging: pressed again, one order and one charge', async () => {
  const checkout = await atTheCard('p1')
  await payIntoSilence(checkout)
  const again = await pay(checkout)
  assert.deepEqual([again.status, again.body.tenders[0]?.state], [200, 'authorized'])
  // Whoever presses a third time gets the answer of the second.
  const third = await pay(checkout)
  assert.deepEqual([third.headers['idempotent-replayed'], third.text], ['true', again.text])
  const presses = await Promise.all(
    Array.from({ length: 8 }, () => place([house, 'p1'], checkout.cart, { key: 'place-p1' })),
  )
  assert.deepEqual([...new Set(presses.map(({ status }) => status))], [201])
  assert.equal(new Set(presses.map(({ text }) => text)).size, 1)
  const replays = presses.filter(({ headers }) => headers['idempotent-replayed'] === 'true')
  assert.equal(replays.length, 7)
  await house.settled()
  await agrees(checkout, presses[0]?.body ?? assert.fail())
})

test('a provider that goes silent while it captures: the next look takes it once', async () => {
  const checkout = await atTheCard('p2')
  assert.equal((await pay(checkout)).status, 200)
  cards.knobs.setPost('never')
  cards.knobs.fail(/POST .*\/capture$/, 'lost_after', 3)
  const placed = await place([house, 'p2'], checkout.cart)
  assert.deepEqual([placed.status, placed.body.paymentState], [201, 'authorized'], placed.text)
  await house.settled()
  house.later({ minutes: 2 })
  await house.runJob('payments.sweep')
  await agrees(checkout, placed.body)
})

test('nobody comes back between charge and order: the order is placed by itself, once', async () => {
  const [lost, closed] = [await atTheCard('p3'), await atTheCard('p9')]
  await payIntoSilence(lost)
  await payAndClose(closed)
  // The first look finds the charge, a later one that no order took it.
  for (const _ of ['look', 'tell', 'tell again']) {
    house.later({ minutes: 3 })
    await house.runJob('payments.sweep')
  }
  for (const checkout of [lost, closed]) {
    const [id] = await ordersOf(checkout)
    await agrees(checkout, { id: id ?? assert.fail('no order was placed') })
    // The browser that was thought dead sends what it had sent.
    const late = await place([house, checkout.as], checkout.cart, { key: `place-${checkout.as}` })
    assert.deepEqual([late.status, late.body.id], [200, id])
    await house.settled()
    await agrees(checkout, late.body)
  }
})

test('a charge that no order fits is let go by itself, with its goods and its cart', async () => {
  const checkout = await atTheCard('p4')
  await payIntoSilence(checkout)
  const { variantId, cart, stock } = checkout
  const dearer = { variantId, currency: 'EUR' as const, amount: 2_600 }
  await house.unit((ctx) => setPrices(ctx, [dearer], { source: 'test' }))
  for (const minutes of [3, 3, 61]) {
    house.later({ minutes })
    await house.runJob('payments.sweep')
  }
  assert.deepEqual(await ordersOf(checkout), [])
  assert.deepEqual(await chargesFor(checkout), [['canceled', 2_490, 0]])
  assert.equal(await left(house, variantId), stock)
  const { body } = await ask<Cart>([house, 'p4'], `GET /v1/carts/${cart.id}`)
  assert.equal(body.state, 'active')
  assert.deepEqual(await faults(house), [])
})

test('who gives the card up has their own goods to go on with, and nobody else’s', async () => {
  const checkout = await atTheCard('p5', { stock: 1 })
  const { cart, tenderId, variantId } = checkout
  const dropped = await ask<Payment>(
    [house, 'p5'],
    `DELETE /v1/carts/${cart.id}/tenders/${tenderId}`,
  )
  assert.equal(dropped.status, 200, dropped.text)
  assert.equal(await left(house, variantId), 1)
  const again = await ask<Cart>([house, 'p5'], `GET /v1/carts/${cart.id}`)
  assert.deepEqual([again.body.state, again.body.requirements], ['active', []])
  const line = `PATCH /v1/carts/${cart.id}/lines/${again.body.lines[0]?.id}`
  const changed = await ask([house, 'p5'], line, { body: { fulfillment: { kind: 'delivery' } } })
  assert.equal(changed.status, 200, changed.text)
  // Nothing is kept for them any more: whoever is first has it.
  const other = await readyCart([house, 'p6'], [{ variantId, quantity: 1 }])
  await promise([house, 'p6'], other.id, await giftCard(house, 2_490))
  assert.equal((await place([house, 'p6'], other)).status, 201)
  await promise([house, 'p5'], cart.id, await giftCard(house, 2_490))
  const { body: late } = await ask<Cart>([house, 'p5'], `GET /v1/carts/${cart.id}`)
  const refused = await place([house, 'p5'], late)
  assert.equal(refused.type, 'inventory.not_enough', refused.text)
  const rows = [{ variantId, locationId: 'loc_vantaa' as const, quantity: 2 }]
  await house.unit((ctx) => setStock(ctx, { rows, reason: 'found one more' }))
  assert.equal((await place([house, 'p5'], late)).status, 201)
  assert.equal(await left(house, variantId), 0)
  assert.deepEqual(await faults(house), [])
})

test('once the time to pay is up the goods are kept no longer, asked or not', async () => {
  const [asked, left0] = [await atTheCard('p7', { stock: 1 }), await atTheCard('p8', { stock: 1 })]
  house.later({ minutes: 16 })
  const note = await ask([house, 'p7'], `PATCH /v1/carts/${asked.cart.id}`, { body: { note: 'x' } })
  assert.equal(note.status, 200, note.text)
  assert.equal(await left(house, asked.variantId), 1)
  assert.equal(await left(house, left0.variantId), 0)
  await house.runJob('carts.tend_carts')
  assert.equal(await left(house, left0.variantId), 1)
  const { body } = await ask<Cart>([house, 'p8'], `GET /v1/carts/${left0.cart.id}`)
  assert.equal(body.state, 'active')
})
