import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { IssuedGiftCard } from '@redthread/contract/payments-accounts'
import { issueCredit, storeCredit } from '../index.ts'
import { unbalanced } from '../queries/unbalanced.ts'
import {
  givenCart,
  givenGiftCard,
  openHouse,
  pay,
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
after(async () => {
  assert.deepEqual(await house.unit(unbalanced), [])
  await house.close()
})

const balance = (card: { code: string; pin: string }) =>
  house.call<{ balance: number }>('POST /v1/gift-cards/balance', {
    body: { code: card.code, pin: card.pin },
  })

test('a gift card is issued with a code that is shown once and kept nowhere', async () => {
  const issued = await house.call<IssuedGiftCard>('POST /v1/gift-cards', {
    as: 'lead',
    key: 'issue-1',
    body: { amount: 5000, currency: 'EUR', note: 'Joulu' },
  })
  assert.equal(issued.status, 201)
  const { code, pin, id } = issued.body
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.match(pin, /^\d{6}$/)
  const { rows } = await house.engine.pool.query<{ kept: string }>(
    `select (select string_agg(g::text, '') from payments.gift_card g)
       || (select string_agg(i::text, '') from platform.idempotency i)
       || (select string_agg(a::text, '') from platform.audit a) as kept`,
  )
  assert.ok(!rows[0]?.kept.includes(code) && !rows[0]?.kept.includes(code.replaceAll('-', '')))
  assert.equal((await balance({ code: code.toLowerCase().replaceAll('-', ' '), pin })).status, 200)
  const shown = await house.call(`GET /v1/gift-cards/${id}`, { as: 'reader' })
  assert.deepEqual([shown.body['balance'], shown.body['code']], [5000, undefined])
})

test('letters that look alike are read as what was meant', async () => {
  const card = { amount: 100, currency: 'EUR', code: 'AB01-CD10-EF01-GH10', pin: '123456' } as const
  const { issueGiftCard } = await import('../index.ts')
  await house.unit((ctx) => issueGiftCard(ctx, card))
  assert.equal((await balance({ code: 'abOI cdlo efOl ghIO', pin: '12 34 56' })).status, 200)
})

test('unknown code, wrong PIN, blocked and expired get one answer', async () => {
  const card = await givenGiftCard(house, 1000)
  const { issueGiftCard } = await import('../index.ts')
  const yesterday = Temporal.Now.plainDateISO('UTC').subtract({ days: 1 })
  const expired = await house.unit((ctx) =>
    issueGiftCard(ctx, { amount: 100, currency: 'EUR', expiresOn: yesterday }),
  )
  const blocked = await givenGiftCard(house, 1000)
  await house.call(`PUT /v1/gift-cards/${blocked.id}/state`, {
    as: 'lead',
    body: { state: 'blocked' },
  })
  const answers = await Promise.all([
    balance({ code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', pin: '000000' }),
    balance({ code: card.code, pin: '000000' }),
    balance(expired),
    balance(blocked),
  ])
  const told = answers.map(({ status, type, body }) =>
    JSON.stringify({ status, type, ...body, requestId: null }),
  )
  assert.equal(new Set(told).size, 1)
  assert.equal(answers[0]?.type, 'payments.gift_card_not_accepted')
})

test('whoever guesses is shut out after five, known code or not, also in one instant', async () => {
  const card = await givenGiftCard(house, 1000)
  for (const code of [card.code, 'YYYY-YYYY-YYYY-YYYY']) {
    const guesses = Array.from({ length: 12 }, (_, n) => balance({ code, pin: `99999${n % 10}` }))
    const types = (await Promise.all(guesses)).map(({ type }) => type)
    const wrong = types.filter((type) => type === 'payments.gift_card_not_accepted').length
    const shut = types.filter((type) => type === 'payments.too_many_tries').length
    assert.deepEqual([wrong, shut], [5, 7])
  }
  assert.equal((await balance(card)).type, 'payments.too_many_tries')
  house.wait({ minutes: 16 })
  assert.equal((await balance(card)).status, 200)
})

test('a right PIN clears the count of wrong ones', async () => {
  const card = await givenGiftCard(house, 1000)
  for (const _ of [1, 2]) {
    for (const _wrong of [1, 2, 3]) await balance({ code: card.code, pin: '000000' })
    assert.equal((await balance(card)).status, 200)
  }
})

test('thirty-two clients race for one gift card: it pays what is on it, not a cent more', async () => {
  const card = await givenGiftCard(house, 10_000)
  const gift = { kind: 'gift_card', amount: 3000, code: card.code, pin: card.pin } as const
  const carts = Array.from({ length: 32 }, () => givenCart())
  for (const { reference } of carts) await pay(house, reference, gift)
  const codes = await Promise.all(carts.map((cart) => refusedWith(take(house, cart, 3000))))
  assert.equal(codes.filter((code) => code === 'not refused').length, 3)
  assert.equal(codes.filter((code) => code === 'payments.not_covered').length, 29)
  assert.equal((await balance(card)).body.balance, 1000)
  const after = await Promise.all(carts.map(({ reference }) => payment(house, reference)))
  assert.equal(after.filter(({ state }) => state === 'open').length, 29)
})

test('a card is added twice to a cart without being counted twice', async () => {
  const { code, pin } = await givenGiftCard(house, 1000)
  const { reference } = givenCart()
  const gift = { kind: 'gift_card', amount: 800, code, pin } as const
  await pay(house, reference, gift)
  const second = await pay(house, reference, gift)
  assert.deepEqual([second.tender.amount, second.payment.covered], [200, 1000])
  assert.equal(await refusedWith(pay(house, reference, gift)), 'payments.nothing_left')
})

test('a wrong gift card adds nothing to the cart', async () => {
  const { code } = await givenGiftCard(house, 1000)
  const { reference } = givenCart()
  const wrong = pay(house, reference, { kind: 'gift_card', amount: 800, code, pin: '111111' })
  assert.equal(await refusedWith(wrong), 'payments.gift_card_not_accepted')
  assert.deepEqual((await payment(house, reference)).tenders, [])
})

test('two gift cards in two carts, crosswise at one moment, do not block each other', async () => {
  const cards = [await givenGiftCard(house, 9000), await givenGiftCard(house, 9000)]
  const carts = Array.from({ length: 16 }, () => givenCart())
  for (const [index, { reference }] of carts.entries()) {
    const order = index % 2 === 0 ? cards : cards.toReversed()
    for (const { code, pin } of order) {
      await pay(house, reference, { kind: 'gift_card', amount: 500, code, pin })
    }
  }
  const codes = await Promise.all(carts.map((cart) => refusedWith(take(house, cart, 1000))))
  assert.deepEqual([...new Set(codes)], ['not refused'])
})

test('store credit is given once per occasion, pays, and is for who is signed in', async () => {
  const credit = { personId: person, currency: 'EUR', amount: 1500, note: 'Sorry' } as const
  for (const _ of [1, 2]) {
    await house.unit((ctx) => issueCredit(ctx, { ...credit, reference: 'case_1' }))
  }
  const cart = givenCart()
  const stranger = { kind: 'visitor', id: person, sessionId: null } as const
  const tender = { kind: 'store_credit', amount: 9999 } as const
  assert.equal(
    await refusedWith(pay(house, cart.reference, { ...tender, actor: stranger })),
    'payments.tender_not_offered',
  )
  const { tender: added } = await pay(house, cart.reference, tender)
  assert.equal(added.amount, 1500)
  await take(house, cart, 1500)
  const left = await house.unit((ctx) => storeCredit(ctx, { personId: person, currency: 'EUR' }))
  assert.deepEqual(
    [left.balance, left.transfers.map(({ kind, amount }) => `${kind} ${amount}`)],
    [0, ['redeemed 1500', 'issued 1500']],
  )
  const own = await house.call<{ items: unknown[] }>('GET /v1/account/credit', { as: 'aino' })
  assert.equal(own.body.items.length, 1)
})

test('two openings of credit for one person at one moment are one account', async () => {
  const credit = { personId: 'per_twins', currency: 'DKK', amount: 100, note: 'x' } as const
  await Promise.all(Array.from({ length: 8 }, () => house.unit((ctx) => issueCredit(ctx, credit))))
  const after = await house.unit((ctx) =>
    storeCredit(ctx, { personId: 'per_twins', currency: 'DKK' }),
  )
  assert.equal(after.balance, 800)
})

test('what is left is written off, and the card holds nothing', async () => {
  const card = await givenGiftCard(house, 700)
  const path = `POST /v1/gift-cards/${card.id}/write-off`
  const call = { as: 'lead', body: { note: 'issued by mistake' } }
  assert.equal((await house.call(path, call)).body['balance'], 0)
  assert.equal((await house.call(path, call)).type, 'payments.nothing_left')
})
