import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Payment } from '@redthread/contract/payments'
import { orderMoney, refundTenders } from '../index.ts'
import {
  confirm,
  givenCart,
  openHouse,
  pay,
  payByCard,
  payment,
  refusedWith,
  take,
  type House,
} from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const card = { kind: 'card', amount: 2500, returnPath: '/cart?step=pay' } as const
const first = ({ tenders }: Payment) => {
  const [tender] = tenders
  assert.ok(tender)
  return tender
}

test('a declined card says why, and the next one pays', async () => {
  const { reference } = givenCart()
  const paymentMethod = 'pm_card_visa_chargeDeclinedInsufficientFunds'
  const declined = first(await payByCard(house, reference, { amount: 2500, paymentMethod }))
  assert.deepEqual([declined.state, declined.problem], ['declined', 'insufficient_funds'])
  const tenderId = declined.id
  const paid = first(
    await confirm(house, { reference, tenderId, paymentMethod: 'pm_card_mastercard' }),
  )
  assert.deepEqual(
    [paid.state, paid.problem, paid.label],
    ['authorized', null, 'Mastercard •• 4444'],
  )
})

test('the same card may be tried again after a decline', async () => {
  const { reference } = givenCart()
  const paymentMethod = 'pm_card_visa_chargeDeclined'
  const { id: tenderId } = first(await payByCard(house, reference, { amount: 100, paymentMethod }))
  const again = first(await confirm(house, { reference, tenderId, paymentMethod }))
  assert.equal(again.state, 'declined')
  const { rows } = await house.engine.pool.query<{ attempts: number }>(
    'select attempts from payments.tender where id = $1',
    [tenderId],
  )
  assert.equal(rows[0]?.attempts, 2)
})

test('the bank asks first: the person goes there, agrees, and comes back paid', async () => {
  const { reference } = givenCart()
  const paymentMethod = 'pm_card_authenticationRequired'
  const asked = first(await payByCard(house, reference, { amount: 2500, paymentMethod }))
  assert.equal(asked.state, 'pending')
  assert.equal(asked.step?.kind, 'redirect')
  const back = await throughTheBank(asked.step, 'yes')
  assert.match(
    back,
    /^http:\/\/localhost:\d+\/v1\/payments\/crt_test\d+\/tenders\/tnd_\w+\/return$/,
  )
  const home = await house.call(`GET ${new URL(back).pathname}`)
  assert.deepEqual([home.status, home.headers['location']], [303, '/cart'])
  assert.equal(first(await payment(house, reference)).state, 'authorized')
})

test('who rejects the question of the bank has not paid', async () => {
  const { reference } = givenCart()
  const paymentMethod = 'pm_card_authenticationRequired'
  const asked = first(await payByCard(house, reference, { amount: 2500, paymentMethod }))
  const back = await throughTheBank(asked.step, 'no')
  await house.call(`GET ${new URL(back).pathname}`)
  const after = first(await payment(house, reference))
  assert.deepEqual(
    [after.state, after.problem],
    ['declined', 'payment_intent_authentication_failure'],
  )
})

test('a card given on the page of the provider pays, without a script or a number of ours', async () => {
  const { reference, orderId } = givenCart()
  const { tender } = await pay(house, reference, card)
  const page = await openPage(tender.step)
  const html = await (await fetch(page)).text()
  assert.match(html, /Practice payments/)
  assert.doesNotMatch(html, /<script/)
  const refused = await press(page, 'card=pm_card_visa_chargeDeclined')
  assert.equal(refused.status, 402)
  assert.match(await refused.text(), /was declined/)
  const paid = await press(page, 'card=pm_card_visa')
  assert.equal(paid.status, 303)
  const home = await house.call(`GET ${new URL(paid.headers.get('location') ?? '').pathname}`)
  assert.equal(home.headers['location'], '/cart?step=pay')
  await take(house, { reference, orderId }, 2500)
  await house.runJobs()
  const money = await house.unit((ctx) => orderMoney(ctx, orderId))
  assert.deepEqual([money.captured, money.tenders[0]?.label], [2500, 'Visa •• 4242'])
})

test('opening the page of a tender again and again opens one page', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  const pages = await Promise.all(Array.from({ length: 8 }, () => openPage(tender.step)))
  assert.equal(new Set(pages).size, 1)
})

test('a card is charged on one way only: by the page, or by the app', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  await openPage(tender.step)
  const path = `POST /v1/payments/${reference}/tenders/${tender.id}/confirm`
  const answer = await house.call(path, { as: 'aino', body: { paymentMethod: 'pm_card_visa' } })
  assert.equal(answer.type, 'payments.tender_not_offered')
})

test("nobody pays another person's tender", async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  const path = `POST /v1/payments/${reference}/tenders/${tender.id}/confirm`
  const answer = await house.call(path, { as: 'stranger', body: { paymentMethod: 'pm_card_visa' } })
  assert.deepEqual([answer.status, answer.type], [404, 'payments.unknown_tender'])
  assert.equal(first(await payment(house, reference)).state, 'pending')
})

test('a charge whose answer is lost is found again, and is one charge', async () => {
  const { reference } = givenCart()
  house.cards.knobs.fail(/POST .*payment_intents$/, 'lost_after')
  const paid = first(await payByCard(house, reference, { amount: 700 }))
  assert.equal(paid.state, 'authorized')
  assert.deepEqual(await house.intentsAt(reference), ['requires_capture'])
})

test('a provider that stays silent costs nothing: the same call later finds the charge', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  // The library repeats a call twice by itself.
  house.cards.knobs.fail(/POST .*payment_intents$/, 'lost_after', 3)
  const path = `POST /v1/payments/${reference}/tenders/${tender.id}/confirm`
  const body = { paymentMethod: 'pm_card_visa' }
  const lost = await house.call(path, { as: 'aino', key: 'one-charge', body })
  assert.deepEqual([lost.status, lost.type], [503, 'payments.provider_unreachable'])
  // Whether the person tries again or not: the next look at the provider settles it.
  await house.runJob('payments.settle_tender', { reference, tenderId: tender.id })
  assert.equal(first(await payment(house, reference)).state, 'authorized')
  const again = await house.call<Payment>(path, { as: 'aino', key: 'one-charge', body })
  assert.equal(again.status, 200)
  assert.equal(first(again.body).state, 'authorized')
  assert.deepEqual(await house.intentsAt(reference), ['requires_capture'])
})

test('a server that dies after the first call to the provider finds its intent again', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  await confirm(house, { reference, tenderId: tender.id, paymentMethod: 'pm_card_visa' })
  // As if it had died before it wrote anything down.
  await house.engine.pool.query(
    `update payments.tender set state = 'pending', provider_intent = null, label = ''
     where id = $1`,
    [tender.id],
  )
  await house.runJob('payments.settle_tender', { reference, tenderId: tender.id })
  const found = first(await payment(house, reference))
  assert.deepEqual([found.state, found.label], ['authorized', 'Visa •• 4242'])
  assert.deepEqual(await house.intentsAt(reference), ['requires_capture'])
})

test('one key from many clients is one charge', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  const path = `POST /v1/payments/${reference}/tenders/${tender.id}/confirm`
  const call = { as: 'aino', key: 'many-clients', body: { paymentMethod: 'pm_card_visa' } }
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => house.call<Payment>(path, call)),
  )
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
  const replayed = answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')
  assert.equal(replayed.length, 31)
  assert.deepEqual(await house.intentsAt(reference), ['requires_capture'])
  assert.equal(new Set(answers.map(({ text }) => text)).size, 1)
})

test('many clients without a key are one charge, too', async () => {
  const { reference } = givenCart()
  const { tender } = await pay(house, reference, card)
  const wanted = { reference, tenderId: tender.id, paymentMethod: 'pm_card_visa' }
  await Promise.all(Array.from({ length: 6 }, () => confirm(house, wanted)))
  assert.deepEqual(await house.intentsAt(reference), ['requires_capture'])
  assert.equal((await payment(house, reference)).covered, 2500)
})

test('a capture that the provider refuses leaves a tender that a person must see to', async () => {
  const cart = givenCart()
  await payByCard(house, cart.reference, { amount: 900 })
  await take(house, cart, 900)
  await provider(`payment_intents/${await intentOf(cart.reference)}/cancel`)
  await house.runJobs()
  const failed = first(await payment(house, cart.reference))
  assert.deepEqual([failed.state, failed.problem], ['failed', 'capture_refused'])
  const refund = house.unit((ctx) =>
    refundTenders(ctx, { orderId: cart.orderId, amount: 900, reason: 'x', key: 'k' }),
  )
  assert.equal(await refusedWith(refund), 'payments.refund_exceeds')
})

test('money that was taken in spite of us goes back, and twice never', async () => {
  const { reference } = givenCart()
  const paid = await payByCard(house, reference, { amount: 1100 })
  const intent = await intentOf(reference)
  await provider(`payment_intents/${intent}/capture`)
  const { dropTender } = await import('../index.ts')
  await house.unit((ctx) => dropTender(ctx, { reference, tenderId: first(paid).id }))
  for (const _ of [1, 2]) {
    await house.runJobs()
    await house.runJob('payments.settle_tender', { reference, tenderId: first(paid).id })
  }
  const seen = await provider(`payment_intents/${intent}?expand[0]=latest_charge`, 'GET')
  const charge = seen['latest_charge'] as { amount_captured: number; amount_refunded: number }
  assert.deepEqual([charge.amount_captured, charge.amount_refunded], [1100, 1100])
})

async function openPage(step: { kind: string; path?: string } | null | undefined) {
  const answer = await house.call(`GET ${step?.path ?? ''}`)
  assert.equal(answer.status, 200)
  const found = /url=([^"]+)"/.exec(answer.text)?.[1]?.replaceAll('&amp;', '&')
  assert.ok(found)
  return found
}

/** Answers the question of the bank, and gives the address that it leads back to. */
async function throughTheBank(step: Parameters<typeof openPage>[0], answer: 'yes' | 'no') {
  const page = await openPage(step)
  assert.match(await (await fetch(page)).text(), /Is it you\?/)
  return (await press(page, `answer=${answer}`)).headers.get('location') ?? ''
}

function press(page: string, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return fetch(page, { method: 'POST', body, headers, redirect: 'manual' })
}

async function intentOf(reference: string): Promise<string> {
  const { rows } = await house.engine.pool.query<{ provider_intent: string }>(
    'select provider_intent from payments.tender where reference = $1',
    [reference],
  )
  return rows[0]?.provider_intent ?? ''
}

async function provider(path: string, method = 'POST'): Promise<Record<string, unknown>> {
  const headers = { authorization: 'Bearer sk_test_practiceOfTests0001' }
  const answer = await fetch(`${house.cards.address}/v1/${path}`, { method, headers })
  return (await answer.json()) as Record<string, unknown>
}
