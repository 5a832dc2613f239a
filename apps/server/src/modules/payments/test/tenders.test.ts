import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addTender, dropTender, orderMoney, refundTenders, releaseTenders } from '../index.ts'
import {
  givenCart,
  givenGiftCard,
  openHouse,
  pay,
  payByCard,
  payment,
  person,
  refusedWith,
  take,
  type House,
} from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const states = async (reference: string) =>
  (await payment(house, reference)).tenders.map(({ kind, state }) => `${kind} ${state}`)

test('cash pays a sale and gives change', async () => {
  const cart = givenCart()
  await pay(house, cart.reference, { kind: 'cash', amount: 5000 })
  const { change, payment: paid } = await take(house, cart, 4210)
  assert.equal(change, 790)
  assert.deepEqual(
    paid.tenders.map(({ state, amount, captured, change: back }) => [
      state,
      amount,
      captured,
      back,
    ]),
    [['captured', 5000, 4210, 790]],
  )
})

test('a purchase is split over gift card, cash and card, to the cent', async () => {
  const cart = givenCart()
  const card = await givenGiftCard(house, 2000)
  await pay(house, cart.reference, { kind: 'gift_card', amount: 10_000, ...codeOf(card) })
  await pay(house, cart.reference, { kind: 'cash', amount: 1000 })
  const paid = await payByCard(house, cart.reference, { amount: 4999 })
  assert.equal(paid.covered, 7999)
  await take(house, cart, 7999)
  assert.deepEqual(await states(cart.reference), [
    'gift_card captured',
    'cash captured',
    'card taken',
  ])
  assert.deepEqual(await house.runJobs(), [])
  const money = await house.unit((ctx) => orderMoney(ctx, cart.orderId))
  assert.deepEqual(
    [money.total, money.authorized, money.captured, money.refunded],
    [7999, 0, 7999, 0],
  )
})

test('nothing is taken while the payment does not cover the total', async () => {
  const cart = givenCart()
  await pay(house, cart.reference, { kind: 'cash', amount: 1000 })
  assert.equal(await refusedWith(take(house, cart, 1001)), 'payments.not_covered')
  assert.deepEqual(await states(cart.reference), ['cash authorized'])
})

test('a card that waits for its person covers nothing, and is let go when others pay', async () => {
  const cart = givenCart()
  const card = { kind: 'card', amount: 1000, returnPath: '/cart' } as const
  await pay(house, cart.reference, card)
  assert.equal(await refusedWith(take(house, cart, 1000)), 'payments.not_covered')
  await pay(house, cart.reference, { kind: 'cash', amount: 1000 })
  await take(house, cart, 1000)
  assert.deepEqual(await states(cart.reference), ['card released', 'cash captured'])
})

test('an order takes its payment once, and no other order does', async () => {
  const cart = givenCart()
  await pay(house, cart.reference, { kind: 'cash', amount: 2000 })
  const first = await take(house, cart, 1500)
  const again = await take(house, cart, 1500)
  assert.deepEqual(again, first)
  const other = take(house, { ...cart, orderId: 'ord_other' }, 1500)
  assert.equal(await refusedWith(other), 'payments.already_taken')
  const late = pay(house, cart.reference, { kind: 'cash', amount: 1 })
  assert.equal(await refusedWith(late), 'payments.already_taken')
})

test('an order that costs nothing needs no tender', async () => {
  const cart = givenCart()
  const { payment: paid } = await take(house, cart, 0)
  assert.deepEqual([paid.state, paid.tenders], ['taken', []])
})

test('when the total falls, less is taken of the card and nothing of the gift card', async () => {
  const cart = givenCart()
  const card = await givenGiftCard(house, 1000)
  await pay(house, cart.reference, { kind: 'gift_card', amount: 1000, ...codeOf(card) })
  await payByCard(house, cart.reference, { amount: 3000 })
  await take(house, cart, 2500)
  await house.runJobs()
  const money = await house.unit((ctx) => orderMoney(ctx, cart.orderId))
  assert.deepEqual(
    money.tenders.map(({ kind, state, captured }) => [kind, state, captured]),
    [
      ['gift_card', 'released', 0],
      ['card', 'captured', 2500],
    ],
  )
})

test('cash and terminal are for those who stand at a till', async () => {
  const { reference } = givenCart()
  const shopper = { kind: 'shopper', id: person, sessionId: 's' } as const
  for (const tender of [
    { kind: 'cash', amount: 100 },
    { kind: 'terminal', amount: 100, readerId: 'tmr_practice1' },
  ] as const) {
    const added = pay(house, reference, { ...tender, actor: shopper })
    assert.equal(await refusedWith(added), 'payments.tender_not_offered')
  }
})

test('a payment keeps to its currency', async () => {
  const { reference } = givenCart()
  await pay(house, reference, { kind: 'cash', amount: 100 })
  const inKroner = house.unit((ctx) =>
    addTender(ctx, { kind: 'cash', amount: 100, reference, personId: person, currency: 'DKK' }),
  )
  assert.equal(await refusedWith(inKroner), 'payments.currency_differs')
})

test('a dropped card is let go at its provider, also where it was held already', async () => {
  const { reference } = givenCart()
  const paid = await payByCard(house, reference, { amount: 1200 })
  const tenderId = paid.tenders[0]?.id ?? ''
  await house.unit((ctx) => dropTender(ctx, { reference, tenderId }))
  assert.deepEqual(await house.runJobs(), [])
  assert.deepEqual(await states(reference), ['card released'])
  assert.deepEqual(await openAtProvider(reference), [])
})

test('what was promised for an abandoned cart is given up, twice over without harm', async () => {
  const { reference } = givenCart()
  await payByCard(house, reference, { amount: 1200 })
  await pay(house, reference, { kind: 'cash', amount: 100 })
  for (const _ of [1, 2]) {
    await house.unit((ctx) => releaseTenders(ctx, { reference, reason: 'cart emptied' }))
  }
  await house.runJobs()
  assert.deepEqual(await states(reference), ['card released', 'cash released'])
  assert.deepEqual(await openAtProvider(reference), [])
})

test('a refund goes back to what paid, capped, once per occasion', async () => {
  const cart = givenCart()
  const card = await givenGiftCard(house, 2000)
  await pay(house, cart.reference, { kind: 'gift_card', amount: 2000, ...codeOf(card) })
  await payByCard(house, cart.reference, { amount: 3000 })
  await take(house, cart, 5000)
  const back = (amount: number, key: string) =>
    house.unit((ctx) =>
      refundTenders(ctx, { orderId: cart.orderId, amount, reason: 'return', key }),
    )
  // Asked for before the card is captured: it waits for that.
  const first = await back(3500, 'ret_1')
  assert.deepEqual(first.map(({ amount, state }) => `${amount} ${state}`).toSorted(), [
    '3000 pending',
    '500 done',
  ])
  await house.runJobs()
  await house.runJobs()
  assert.deepEqual(
    (await back(3500, 'ret_1')).map(({ id }) => id),
    first.map(({ id }) => id),
  )
  assert.equal(await refusedWith(back(1501, 'ret_2')), 'payments.refund_exceeds')
  await back(1500, 'ret_2')
  const money = await house.unit((ctx) => orderMoney(ctx, cart.orderId))
  assert.deepEqual([money.captured, money.refunded, money.refundable], [5000, 5000, 0])
})

test('two refunds at the same moment never give back more than was paid', async () => {
  const cart = givenCart()
  await pay(house, cart.reference, { kind: 'cash', amount: 1000 })
  await take(house, cart, 1000)
  const refunds = Array.from({ length: 8 }, (_, index) =>
    refusedWith(
      house.unit((ctx) =>
        refundTenders(ctx, { orderId: cart.orderId, amount: 300, reason: 'r', key: `k${index}` }),
      ),
    ),
  )
  const codes = await Promise.all(refunds)
  assert.equal(codes.filter((code) => code === 'not refused').length, 3)
  assert.equal(codes.filter((code) => code === 'payments.refund_exceeds').length, 5)
})

test('thirty-two placings of one cart are one taking', async () => {
  const cart = givenCart()
  await pay(house, cart.reference, { kind: 'cash', amount: 1000 })
  const orders = Array.from({ length: 32 }, (_, n) => ({
    ...cart,
    orderId: `ord_race${n}` as const,
  }))
  const codes = await Promise.all(orders.map((order) => refusedWith(take(house, order, 900))))
  assert.equal(codes.filter((code) => code === 'not refused').length, 1)
  assert.equal(codes.filter((code) => code === 'payments.already_taken').length, 31)
})

function codeOf({ code, pin }: { code: string; pin: string }) {
  return { code, pin }
}

/** What the provider still holds or may take for a cart, by its own word. */
async function openAtProvider(reference: string): Promise<string[]> {
  const { rows } = await house.engine.pool.query<{ provider_intent: string }>(
    'select provider_intent from payments.tender where reference = $1 and provider is not null',
    [reference],
  )
  const found: string[] = []
  for (const { provider_intent: id } of rows) {
    const answer = await fetch(`${house.cards.address}/v1/payment_intents/${id}`, {
      headers: { authorization: 'Bearer sk_test_practiceOfTests0001' },
    })
    const { status } = (await answer.json()) as { status: string }
    if (status !== 'canceled') found.push(status)
  }
  return found
}
