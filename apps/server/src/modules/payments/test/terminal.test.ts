import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CardReader } from '@redthread/contract/payments-accounts'
import { dropTender, orderMoney } from '../index.ts'
import { givenCart, openHouse, pay, payment, secretKey, take, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const reader = 'tmr_practice1'
const terminal = (amount: number, readerId = reader) =>
  ({ kind: 'terminal', amount, readerId }) as const

/** A hand holds a card to the reader, by the provider's own helper. */
async function holdCard(number?: string): Promise<number> {
  const body = number === undefined ? '' : `card_present[number]=${number}`
  const path = `/v1/test_helpers/terminal/readers/${reader}/present_payment_method`
  const headers = { authorization: `Bearer ${secretKey}` }
  const answer = await fetch(`${house.cards.address}${path}`, { method: 'POST', headers, body })
  await house.cards.settled()
  return answer.status
}

const first = async (reference: string) => (await payment(house, reference)).tenders[0]

test('a till finds its readers', async () => {
  const { body } = await house.call<{ items: CardReader[] }>('GET /v1/card-readers', { as: 'lead' })
  assert.deepEqual(
    body.items.map(({ id, state, screen }) => [id, state, screen]),
    [1, 2, 3].map((n) => [`tmr_practice${n}`, 'online', null]),
  )
})

test('a sale is shown on the reader, paid by a card held to it, and captured', async () => {
  const cart = givenCart()
  await pay(house, cart.reference, terminal(4200))
  await house.runJobs()
  const shown = await (await fetch(`${house.cards.address}/c/reader/${reader}`)).text()
  assert.match(shown, /€42\.00/)
  assert.equal(await holdCard(), 200)
  await house.runJobs()
  assert.equal((await first(cart.reference))?.state, 'authorized')
  await take(house, cart, 4200)
  await house.runJobs()
  const money = await house.unit((ctx) => orderMoney(ctx, cart.orderId))
  assert.deepEqual([money.captured, money.tenders[0]?.label], [4200, 'Visa •• 4242'])
})

test('a reader whose messages are lost is asked again and again while the till waits', async () => {
  house.cards.knobs.setPost('never')
  const cart = givenCart()
  await pay(house, cart.reference, terminal(100))
  await house.runJobs()
  await holdCard()
  house.wait({ seconds: 3 })
  await house.runJobs()
  house.cards.knobs.setPost('once')
  assert.equal((await first(cart.reference))?.state, 'authorized')
})

test('a card that is declined at the reader says so', async () => {
  const { reference } = givenCart()
  await pay(house, reference, terminal(100))
  await house.runJobs()
  await holdCard('4000000000009995')
  await house.runJobs()
  const tender = await first(reference)
  assert.deepEqual([tender?.state, tender?.problem], ['declined', 'insufficient_funds'])
})

test('a sale that is given up clears the reader, and nothing is held', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, terminal(100))
  await house.runJobs()
  await house.unit((ctx) => dropTender(ctx, { reference, tenderId: tender.id }))
  await house.runJobs()
  assert.equal(await holdCard(), 400)
  const next = givenCart()
  await pay(house, next.reference, terminal(200))
  await house.runJobs()
  assert.equal(await holdCard(), 200)
})

test('a reader that is busy, or is none, turns the next sale away with the reason', async () => {
  const [busy, waiting, nowhere] = [givenCart(), givenCart(), givenCart()]
  await pay(house, busy.reference, terminal(100))
  await pay(house, waiting.reference, terminal(100))
  await pay(house, nowhere.reference, terminal(100, 'tmr_nowhere'))
  await house.runJobs()
  const problems = await Promise.all([busy, waiting, nowhere].map((c) => first(c.reference)))
  assert.deepEqual(
    problems.map((tender) => [tender?.state, tender?.problem]),
    [
      ['pending', null],
      ['released', 'terminal_reader_busy'],
      ['released', 'resource_missing'],
    ],
  )
  await house.unit((ctx) =>
    dropTender(ctx, { reference: busy.reference, tenderId: problems[0]?.id ?? '' }),
  )
  await house.runJobs()
})
