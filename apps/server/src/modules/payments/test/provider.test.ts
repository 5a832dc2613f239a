import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CardReader, CardSettings } from '@redthread/contract/payments-accounts'
import { addTender } from '../index.ts'
import {
  confirm,
  givenCart,
  openHouse,
  pay,
  payment,
  person,
  secretKey,
  take,
  webhookSecret,
  type House,
} from './given.ts'

// No key is set: the demo practices with its own provider, in its own database.
let house: House
before(async () => {
  house = await openHouse(true)
})
after(() => house.close())

test('without a key the demo practices, and says so', async () => {
  const { body } = await house.call<CardSettings>('GET /v1/card-settings', { as: 'lead' })
  assert.deepEqual([body.provider, body.source, body.live], ['practice', 'none', false])
  const { tender } = await pay(house, givenCart().reference, {
    kind: 'card',
    amount: 100,
    returnPath: '/',
  })
  assert.equal(tender.practice, true)
})

test('a practice card is paid on our own pages, from the shop and back to it', async () => {
  const cart = givenCart()
  const card = { kind: 'card', amount: 1290, returnPath: '/fi/cart' } as const
  const { tender } = await pay(house, cart.reference, card)
  assert.equal(tender.step?.kind, 'redirect')
  const toPage = await house.call(`GET ${'path' in tender.step ? tender.step.path : ''}`, {
    headers: { 'accept-language': 'fi' },
  })
  const page = String(toPage.headers['location'])
  assert.match(page, /^\/practice-payments\/c\/pay\/cs_test_/)
  const shown = await house.call(`GET ${page}`)
  assert.match(shown.text, /Harjoitusmaksut/)
  assert.match(shown.text, /12,90/)
  assert.match(String(shown.headers['content-security-policy']), /default-src 'none'/)
  const asks = await press(page, 'card=pm_card_authenticationRequired')
  const bank = String(asks.headers['location'])
  assert.match(bank, /^\/practice-payments\/c\/3ds\/pi_/)
  const back = String((await press(bank, 'answer=yes')).headers['location'])
  const home = await house.call(`GET ${back}`)
  assert.deepEqual([home.status, home.headers['location']], [303, '/fi/cart'])
  await take(house, cart, 1290)
  assert.deepEqual(await house.runJobs(), [])
  assert.equal((await payment(house, cart.reference)).tenders[0]?.state, 'captured')
})

test('another site cannot press the buttons of our pages', async () => {
  const answer = await house.call('POST /practice-payments/c/reader/tmr_practice1', {
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' },
  })
  assert.equal(answer.status, 403)
})

test('the protocol of the practice provider is not spoken to from outside', async () => {
  for (const path of ['/practice-payments/v1/payment_intents', '/v1/payment_intents']) {
    const headers = { authorization: `Bearer ${secretKey}` }
    assert.equal((await house.call(`POST ${path}`, { headers })).status, 404)
  }
})

test('a practice reader has a screen of its own', async () => {
  const { body } = await house.call<{ items: CardReader[] }>('GET /v1/card-readers', { as: 'lead' })
  const screen = body.items[0]?.screen ?? ''
  const cart = givenCart()
  await pay(house, cart.reference, { kind: 'terminal', amount: 555, readerId: 'tmr_practice1' })
  await house.runJobs()
  assert.match((await house.call(`GET ${screen}`)).text, /€5\.55/)
  await press(screen, 'card=4242424242424242')
  // The reader's message comes to our own door; who waits at the till looks again by itself.
  house.wait({ seconds: 3 })
  await house.runJobs()
  assert.equal((await payment(house, cart.reference)).tenders[0]?.state, 'authorized')
})

test('keys are tried out, sealed, shown by a hint only, and forgotten again', async () => {
  const set = (body: unknown, as = 'lead') =>
    house.call<CardSettings>('PUT /v1/card-settings', { as, body })
  assert.equal((await set({ secretKey, webhookSecret }, 'reader')).status, 403)
  // There is no Stripe here: the address of the provider leads to the sandbox of this test.
  const refused = await withAddress(() => set({ secretKey: 'sk_test_wrong000000', webhookSecret }))
  assert.deepEqual([refused.status, refused.type], [422, 'payments.keys_not_accepted'])
  const kept = await withAddress(() => set({ secretKey, webhookSecret }))
  assert.deepEqual([kept.status, kept.body.provider, kept.body.source], [200, 'stripe', 'kept'])
  assert.equal(kept.body.keyHint, `sk_test_…${secretKey.slice(-4)}`)
  const { rows } = await house.engine.pool.query<{ kept: string }>(
    `select (select string_agg(p::text, '') from payments.provider p)
       || (select string_agg(a::text, '') from platform.audit a) as kept`,
  )
  assert.ok(!rows[0]?.kept.includes(secretKey) && !rows[0]?.kept.includes(webhookSecret))
  await withAddress(async () => {
    const { reference } = givenCart()
    const card = { kind: 'card', amount: 100, returnPath: '/' } as const
    const { tender } = await pay(house, reference, card)
    assert.equal(tender.practice, false)
    const paid = await confirm(house, {
      reference,
      tenderId: tender.id,
      paymentMethod: 'pm_card_visa',
    })
    assert.equal(paid.covered, 100)
  })
  const dropped = await house.call<CardSettings>('DELETE /v1/card-settings', { as: 'lead' })
  assert.equal(dropped.body.provider, 'practice')
})

test('where neither key nor demo is, cards are not offered', async () => {
  const { engine, unit } = house
  const { reference } = givenCart()
  const config = engine.config as { demo: string }
  config.demo = 'off'
  const card = { kind: 'card', amount: 100, returnPath: '/' } as const
  const added = unit((ctx) =>
    addTender(ctx, { ...card, reference, personId: person, currency: 'EUR' }),
  )
  await assert.rejects(added, /payments.tender_not_offered/)
  config.demo = 'on'
})

function press(path: string, body: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return house.call(`POST ${path}`, { body, headers })
}

async function withAddress<R>(work: () => Promise<R>): Promise<R> {
  const config = house.engine.config as { stripeUrl: string }
  config.stripeUrl = house.cards.address
  try {
    return await work()
  } finally {
    config.stripeUrl = ''
  }
}
