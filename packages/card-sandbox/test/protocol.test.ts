import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Stripe from 'stripe'
import { heldIntent, openBench, type Bench } from './given.ts'

let bench: Bench
before(async () => {
  bench = await openBench()
})
after(() => bench.close())

const failing = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('it should have been turned down'),
    (error: unknown) => error as Stripe.StripeRawError & { statusCode: number; type: string },
  )

test('money is held, captured in part, and given back in parts up to what was taken', async () => {
  const { stripe } = bench
  const made = await heldIntent(stripe)
  assert.equal(made.status, 'requires_payment_method')
  const held = await stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_visa' })
  assert.deepEqual([held.status, held.amount_capturable], ['requires_capture', 1000])
  const taken = await stripe.paymentIntents.capture(made.id, {
    amount_to_capture: 800,
    expand: ['latest_charge'],
  })
  assert.deepEqual([taken.status, taken.amount_received], ['succeeded', 800])
  const charge = taken.latest_charge as Stripe.Charge
  assert.equal(charge.payment_method_details?.card?.last4, '4242')
  await stripe.refunds.create({ payment_intent: made.id, amount: 300 })
  const beyond = await failing(stripe.refunds.create({ payment_intent: made.id, amount: 501 }))
  assert.equal(beyond.type, 'StripeInvalidRequestError')
  await stripe.refunds.create({ payment_intent: made.id })
  const over = await failing(stripe.refunds.create({ payment_intent: made.id }))
  assert.equal(over.code, 'charge_already_refunded')
})

test('what cannot be done from where an intent stands is turned down as Stripe does', async () => {
  const { stripe } = bench
  const { id } = await heldIntent(stripe)
  const early = await failing(stripe.paymentIntents.capture(id))
  assert.deepEqual([early.code, early.statusCode], ['payment_intent_unexpected_state', 400])
  await stripe.paymentIntents.cancel(id)
  const late = await failing(stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }))
  assert.equal(late.code, 'payment_intent_unexpected_state')
  const nothing = await failing(stripe.paymentIntents.retrieve('pi_nothing'))
  assert.deepEqual([nothing.code, nothing.statusCode], ['resource_missing', 404])
})

test('declines carry their reason and the intent', async () => {
  const { stripe } = bench
  const { id } = await heldIntent(stripe)
  const method = 'pm_card_visa_chargeDeclinedInsufficientFunds'
  const declined = await failing(stripe.paymentIntents.confirm(id, { payment_method: method }))
  assert.ok(declined instanceof Stripe.errors.StripeCardError)
  assert.deepEqual([declined.decline_code, declined.statusCode], ['insufficient_funds', 402])
  assert.equal(declined.payment_intent?.status, 'requires_payment_method')
})

test('the same key is the same answer, other parameters under it are an error', async () => {
  const { stripe } = bench
  const one = await heldIntent(stripe, 1000, 'key-1')
  const two = await heldIntent(stripe, 1000, 'key-1')
  assert.equal(one.id, two.id)
  assert.equal(two.lastResponse.headers['idempotent-replayed'], 'true')
  const other = await failing(heldIntent(stripe, 1001, 'key-1'))
  assert.equal(other.type, 'StripeIdempotencyError')
})

test('many calls of one key at one moment make one thing', async () => {
  const { stripe } = bench
  const made = await Promise.all(
    Array.from({ length: 8 }, () => heldIntent(stripe, 1000, 'key-many')),
  )
  assert.equal(new Set(made.map(({ id }) => id)).size, 1)
})

test('a card error is kept under its key, too', async () => {
  const { stripe } = bench
  const { id } = await heldIntent(stripe)
  const decline = () =>
    stripe.paymentIntents.confirm(
      id,
      { payment_method: 'pm_card_visa_chargeDeclined' },
      { idempotencyKey: `${id}:decline` },
    )
  const first = await failing(decline())
  const again = await failing(decline())
  assert.deepEqual([first.code, again.code], ['card_declined', 'card_declined'])
})

test('amounts, currencies, keys and unknown parameters are checked', async () => {
  const { stripe } = bench
  const intent = (params: object) => failing(stripe.paymentIntents.create(params as never))
  assert.equal((await intent({ currency: 'eur' })).code, 'parameter_missing')
  assert.equal((await intent({ amount: 0, currency: 'eur' })).param, 'amount')
  assert.equal((await intent({ amount: 1.5, currency: 'eur' })).code, 'parameter_invalid_integer')
  assert.equal((await intent({ amount: 1, currency: 'xxx' })).param, 'currency')
  // This version of the protocol has another name for it.
  const old = { amount: 1, currency: 'eur', payment_method_types: ['card'] }
  assert.equal((await intent(old)).code, 'parameter_unknown')
  const stranger = await openBench('sk_test_wrong')
  const denied = await failing(heldIntent(stranger.stripe))
  assert.deepEqual([denied.type, denied.statusCode], ['StripeAuthenticationError', 401])
  await stranger.close()
})

test('an answer that is lost after the charge comes again under the same key', async () => {
  const { stripe, sandbox } = bench
  const { id } = await heldIntent(stripe)
  sandbox.knobs.fail(/confirm$/, 'lost_after')
  const held = await stripe.paymentIntents.confirm(
    id,
    { payment_method: 'pm_card_visa' },
    { idempotencyKey: `${id}:c` },
  )
  assert.equal(held.status, 'requires_capture')
})

test('events are signed, told in order, and hold what happened', async () => {
  const { stripe, sandbox, events } = bench
  const { id } = await heldIntent(stripe, 700)
  await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })
  await stripe.paymentIntents.capture(id)
  await sandbox.settled()
  const mine = events.filter(({ data }) => (data.object as { id: string }).id === id)
  assert.deepEqual(
    mine.map(({ type }) => type),
    [
      'payment_intent.created',
      'payment_intent.amount_capturable_updated',
      'payment_intent.succeeded',
    ],
  )
  const { metadata } = (mine[0]?.data.object ?? {}) as Partial<Stripe.PaymentIntent>
  assert.equal(metadata?.['tender'], 'tnd_1')
})

test('a page that is closed charges nobody, and an intent on an open page is not canceled', async () => {
  const { stripe } = bench
  const price = { currency: 'eur', unit_amount: 500, product_data: { name: 'Cart' } }
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity: 2, price_data: price }],
    payment_intent_data: { capture_method: 'manual' },
    success_url: 'http://shop.example/back?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://shop.example/cart',
  })
  assert.equal(session.amount_total, 1000)
  const page = session.url ?? ''
  const press = (card: string) =>
    fetch(page, { method: 'POST', body: `card=${card}`, redirect: 'manual' })
  assert.equal((await press('pm_card_visa_chargeDeclined')).status, 402)
  const { payment_intent: id } = await stripe.checkout.sessions.retrieve(session.id)
  assert.ok(typeof id === 'string')
  const kept = await failing(stripe.paymentIntents.cancel(id))
  assert.equal(kept.code, 'payment_intent_unexpected_state')
  await stripe.checkout.sessions.expire(session.id)
  assert.equal((await press('pm_card_visa')).status, 200)
  assert.equal((await stripe.paymentIntents.retrieve(id)).status, 'canceled')
})

test('a page leads to the bank and back, and says where it ends', async () => {
  const { stripe } = bench
  const price = { currency: 'pln', unit_amount: 1999, product_data: { name: 'Cart' } }
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    locale: 'pl',
    line_items: [{ quantity: 1, price_data: price }],
    payment_intent_data: { capture_method: 'manual' },
    success_url: 'http://shop.example/back?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://shop.example/cart',
  })
  const page = session.url ?? ''
  assert.match(await (await fetch(page)).text(), /Płatności ćwiczebne[^]*19,99/)
  const send = (url: string, body: string) =>
    fetch(url, { method: 'POST', body, redirect: 'manual' })
  const asked = await send(page, 'card=pm_card_authenticationRequired')
  const bank = asked.headers.get('location') ?? ''
  const refused = await send(bank, 'answer=no')
  assert.match(refused.headers.get('location') ?? '', /\/c\/pay\/cs_test_\w+\?declined=1$/)
  const again = await send(page, 'card=pm_card_authenticationRequired')
  const agreed = await send(again.headers.get('location') ?? '', 'answer=yes')
  const home = `http://shop.example/back?session=${session.id}`
  assert.equal(agreed.headers.get('location'), home)
})
