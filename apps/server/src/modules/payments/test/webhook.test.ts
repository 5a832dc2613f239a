import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signMail } from '@redthread/card-sandbox/sign-mail'
import { unbalanced } from '../queries/unbalanced.ts'
import {
  givenCart,
  openHouse,
  pay,
  payByCard,
  payment,
  postWebhook,
  take,
  webhookSecret,
  type House,
} from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

/** A tender whose page is open, and the address of that page. */
async function openedPage(amount = 2500) {
  const cart = givenCart()
  const { tender } = await pay(house, cart.reference, { kind: 'card', amount, returnPath: '/c' })
  const path = `/v1/payments/${cart.reference}/tenders/${tender.id}`
  const html = (await house.call(`GET ${path}/pay`)).text
  const url = /url=([^"]+)"/.exec(html)?.[1] ?? ''
  const press = () => fetch(url, { method: 'POST', body: 'card=pm_card_visa', redirect: 'manual' })
  return { ...cart, tenderId: tender.id, press }
}

const stateOf = async (reference: string) => (await payment(house, reference)).tenders[0]?.state

async function settled() {
  await house.cards.settled()
  assert.deepEqual(await house.runJobs(), [])
}

test('the message of the provider is enough: the person need not come back', async () => {
  const { reference, press } = await openedPage()
  await press()
  await settled()
  assert.equal(await stateOf(reference), 'authorized')
})

test('every message twice does no more than once', async () => {
  house.cards.knobs.setPost('twice')
  const page = await openedPage()
  await page.press()
  await settled()
  house.cards.knobs.setPost('once')
  await take(house, page, 2500)
  await settled()
  assert.equal(await stateOf(page.reference), 'captured')
  const { rows } = await house.engine.pool.query<{ n: number; ids: number }>(
    `select count(*)::int n, count(distinct id)::int ids from payments.provider_event
     where reference = $1`,
    [page.reference],
  )
  assert.equal(rows[0]?.n, rows[0]?.ids)
})

test('messages in the wrong order lead to the same end', async () => {
  house.cards.knobs.setPost('held')
  const page = await openedPage()
  await page.press()
  await house.runJob('payments.settle_tender', page)
  await take(house, page, 2500)
  await house.runJobs()
  // Created, authorized, completed and captured arrive the wrong way round, after all is over.
  house.cards.knobs.release('newest_first')
  house.cards.knobs.setPost('once')
  await settled()
  assert.equal(await stateOf(page.reference), 'captured')
  assert.deepEqual(await house.unit(unbalanced), [])
})

test('a lost message is made up for: the sweep looks for itself', async () => {
  house.cards.knobs.setPost('never')
  const page = await openedPage()
  await page.press()
  await settled()
  assert.equal(await stateOf(page.reference), 'pending')
  house.wait({ minutes: 2 })
  await house.runJob('payments.sweep')
  await settled()
  house.cards.knobs.setPost('once')
  assert.equal(await stateOf(page.reference), 'authorized')
})

test('money that no order took is told of, and given back in the end', async () => {
  const { reference } = givenCart()
  await payByCard(house, reference, { amount: 900 })
  house.wait({ minutes: 3 })
  await house.runJob('payments.sweep')
  await house.runJob('payments.sweep')
  const { rows } = await house.engine.pool.query<{ n: number }>(
    `select count(*)::int n from platform.event
     where type = 'payments.payment_waiting.v1' and payload->>'reference' = $1`,
    [reference],
  )
  assert.equal(rows[0]?.n, 1)
  assert.equal(await stateOf(reference), 'authorized')
  house.wait({ minutes: 61 })
  await house.runJob('payments.sweep')
  await settled()
  assert.equal(await stateOf(reference), 'released')
  assert.equal((await payment(house, reference)).state, 'released')
})

test('who pays on an old page of an abandoned cart gets the money back', async () => {
  house.cards.knobs.setPost('never')
  const page = await openedPage()
  await page.press()
  house.cards.knobs.setPost('once')
  const { releaseTenders } = await import('../index.ts')
  const { reference } = page
  await house.unit((ctx) => releaseTenders(ctx, { reference, reason: 'abandoned' }))
  await settled()
  const { rows } = await house.engine.pool.query<{ provider_closed: boolean }>(
    'select provider_closed from payments.tender where reference = $1',
    [reference],
  )
  assert.equal(rows[0]?.provider_closed, true)
  const again = await page.press()
  assert.equal(again.status, 200)
  assert.match(await again.text(), /already finished/)
})

test('a message that the provider did not sign, or signed long ago, is refused', async () => {
  const now = Date.now()
  const body = JSON.stringify({
    id: 'evt_x',
    object: 'event',
    type: 'x',
    created: 1,
    data: { object: {} },
  })
  const good = signMail(body, webhookSecret, now)
  const faulty = [
    [body, ''],
    [body, 't=1,v1=00'],
    [body, signMail(body, 'whsec_another0000', now).signature],
    [`${body} `, good.signature],
    [body, signMail(body, webhookSecret, now - 600_000).signature],
  ] as const
  // The clock of the house went ahead in other tests of this file; this house is its own.
  const fresh = await openHouse()
  for (const [text, signature] of faulty) {
    const answer = await postWebhook(fresh.call, text, signature)
    assert.deepEqual([answer.status, answer.type], [400, 'payments.bad_signature'])
  }
  assert.equal((await postWebhook(fresh.call, body, good.signature)).status, 200)
  await fresh.close()
})

test('a signed message is believed in nothing: wrong amount, currency, reference change nothing', async () => {
  const mine = await openedPage()
  const other = await openedPage(100)
  const wrongs = [
    { amount: 1 },
    { currency: 'dkk' },
    { metadata: { reference: other.reference, tender: mine.tenderId } },
    { metadata: { reference: 'crt_nobody', tender: 'tnd_nobody' } },
    { id: 'pi_forged' },
  ]
  for (const [index, wrong] of wrongs.entries()) {
    const object = {
      object: 'payment_intent',
      id: 'pi_unknown',
      amount: 2500,
      currency: 'eur',
      status: 'requires_capture',
      metadata: { reference: mine.reference, tender: mine.tenderId },
      ...wrong,
    }
    const created = Math.floor(house.engine.clock().epochMilliseconds / 1000)
    const type = 'payment_intent.amount_capturable_updated'
    const event = { id: `evt_wrong${index}`, object: 'event', type, created, data: { object } }
    const mail = signMail(JSON.stringify(event), webhookSecret, created * 1000)
    assert.equal((await postWebhook(house.call, mail.body, mail.signature)).status, 200)
  }
  assert.deepEqual(await house.runJobs(), [])
  assert.deepEqual(
    [await stateOf(mine.reference), await stateOf(other.reference)],
    ['pending', 'pending'],
  )
  const { rows } = await house.engine.pool.query<{ verdict: string }>(
    `select verdict from payments.provider_event where id like 'evt_wrong%' order by id`,
  )
  assert.deepEqual(
    rows.map(({ verdict }) => verdict),
    ['mismatch', 'mismatch', 'not_ours', 'not_ours', 'looked_into'],
  )
})

test('an intent of another amount or currency pays nothing, and is let go', async () => {
  const changes = [
    'update payments.tender set amount_minor = 299 where reference = $1',
    "update payments.payment set currency = 'DKK' where reference = $1",
  ]
  for (const change of changes) {
    const page = await openedPage(300)
    await page.press()
    await house.cards.settled()
    // Somebody changed the sum between the page and us.
    await house.engine.pool.query(change, [page.reference])
    await house.runJobs()
    const [tender] = (await payment(house, page.reference)).tenders
    assert.deepEqual([tender?.state, tender?.problem], ['released', 'provider_mismatch'], change)
    assert.deepEqual(await house.intentsAt(page.reference), ['canceled'])
  }
})
