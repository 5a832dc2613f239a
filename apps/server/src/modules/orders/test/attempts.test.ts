/**
 * What somebody might try with what is another's, or with prices, quantities and codes: each is
 * refused by name, and nothing has changed in any table.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Cart } from '@redthread/contract/carts'
import type { OwnOrder } from '@redthread/contract/orders'
import type { OrderChange } from '@redthread/contract/orders-changes'
import type { NewTender } from '@redthread/contract/payments'
import type { Id } from '@redthread/kernel/id'
import { carts } from '#modules/carts/module.ts'
import { payments } from '#modules/payments/module.ts'
import { issueGiftCard } from '#modules/payments/index.ts'
import { orders } from '../module.ts'
import { openHouse, webDk, type House } from './given.ts'
import { address, ask, giftCard, givenArticle, givenOrder } from './shopping.ts'
import { promise, readyCart } from './shopping.ts'
import { wholeBooks } from './whole-books.ts'

/** One try: who, what, and how it is refused. */
interface Attempt {
  readonly as: string
  readonly target: string
  readonly body?: unknown
  readonly key?: string
  readonly told: RegExp
}

let house: House
let variantId: Id<'var'>
let cart: Cart
let order: OwnOrder
let change: OrderChange
let tenderId: string
let own: NewTender
let danish: NewTender

// Aino has a cart that is half paid, an order, and a change of it that she is about to pay.
before(async () => {
  house = await openHouse()
  variantId = await givenArticle(house, { amount: 2_000, stock: 500 })
  order = await givenOrder([house, 'aino'], [{ variantId, quantity: 3 }])
  const actions = [{ kind: 'item_add', variantId, quantity: 1 }]
  const changes = `POST /v1/orders/${order.id}/changes`
  change = (await ask<OrderChange>([house, 'lead'], changes, { body: { actions } })).body
  cart = await readyCart([house, 'aino'], [{ variantId, quantity: 2 }])
  const promised = await promise([house, 'aino'], cart.id, await giftCard(house, 1_000))
  tenderId = promised.body.tenders[0]?.id ?? assert.fail(promised.text)
  own = await giftCard(house, 10_000)
  const foreign = { amount: 10_000, currency: 'DKK' } as const
  const { code, pin } = await house.unit((ctx) => issueGiftCard(ctx, foreign))
  danish = { kind: 'gift_card', amount: 1_000, code, pin }
  await house.settled()
})
after(() => house.close())

const invalid = /^platform[.]invalid_request$/
const secret = /^(carts[.]unknown_cart|orders[.]unknown_order|payments[.]unknown_tender)$/
const notTheirs = /^(carts[.]open_first|platform[.](not_allowed|sign_in_required))$/

/** What each route would be sent by somebody who means it. */
const bodies: Readonly<Record<string, () => unknown>> = {
  'carts.change_cart': () => ({ address, contact: { email: 'thief@shop.example' } }),
  'carts.add_lines': () => ({ lines: [{ variantId, quantity: 1 }] }),
  'carts.change_line': () => ({ quantity: 1 }),
  'carts.change_ways': () => ({ fulfillment: { kind: 'delivery' } }),
  'carts.enter_coupon': () => ({ code: 'TERVE10' }),
  'carts.open_cart': () => ({ reason: 'problem' }),
  'carts.attach_person': () => ({ personId: 'per_p8' }),
  'orders.add_tender': () => own,
  'orders.place': () => ({ version: cart.version, total: cart.totals.total }),
  'orders.cancel': () => ({ reason: 'other' }),
  'orders.cancel_own': () => ({}),
  'orders.pause': () => ({ state: 'on_hold' }),
  'orders.add_note': () => ({ text: 'mine' }),
  'orders.tag': () => ({ tags: ['mine'] }),
  'orders.propose_change': () => ({ actions: change.actions }),
  'orders.add_change_tender': () => own,
  'orders.issue_invoice': () => ({}),
  'orders.mail_document': () => ({ document: 'receipt', to: 'thief@shop.example' }),
  'payments.refund_order': () => ({ amount: 100, reason: 'mine' }),
  'payments.confirm_card': () => ({ paymentMethod: 'pm_card_visa' }),
}

/** Every route of a cart, an order or a payment, with Aino's in its path. */
function doors() {
  const all = [carts, orders, payments].flatMap(({ routes = [] }) => routes)
  const ofOne = all.filter(({ path, may }) => {
    return may !== 'anyone' && /:(cartId|orderId|reference|number)\b/.test(path)
  })
  const filled: Readonly<Record<string, string>> = {
    ...{ cartId: cart.id, lineId: cart.lines[0]?.id ?? '', variantId, code: 'TERVE10' },
    ...{ orderId: order.id, number: order.number, changeId: change.id, document: 'receipt' },
    ...{ reference: cart.id, tenderId },
  }
  return ofOne.map(({ name, method, path, may }) => {
    const at = path.replaceAll(/:(\w+)/g, (_, word: string) => filled[word] ?? assert.fail(word))
    return { name, may, target: `${method} ${at}`, body: bodies[name]?.() }
  })
}

/** Another visitor, another shopper, and a colleague of a shop that has nothing to do with it. */
function byOthers(): Attempt[] {
  return doors().flatMap(({ target, body, may }) => {
    const isOurs = may.includes(':')
    return ['p8', 'sina', 'dorte'].map((as) => {
      const told = as === 'dorte' || isOurs ? notTheirs : secret
      const isVisitors = as === 'dorte' && may === 'visitor'
      return { as, target, body, told: isVisitors ? /^platform[.]sign_in_required$/ : told }
    })
  })
}

const odd = [-1, -1_000_000, 10_001, 1e12, 0.5, 1.0001, '2', true, null]
const smuggled = [{ unit: 1 }, { price: 1 }, { total: 1 }, { discount: 99 }, { currency: 'DKK' }]

/** Aino herself, with quantities and amounts that are none, and prices of her own. */
function byHerself(): Attempt[] {
  const at = `/v1/carts/${cart.id}`
  const line = `PATCH ${at}/lines/${cart.lines[0]?.id}`
  const place = { version: cart.version, total: cart.totals.total }
  const cancel = `POST /v1/orders/${order.id}/cancel`
  const lineId = order.lines[0]?.id
  const as = 'aino'
  const told = invalid
  return [
    ...odd.flatMap((quantity): Attempt[] => [
      { as, told, target: `POST ${at}/lines`, body: { lines: [{ variantId, quantity }] } },
      { as, told, target: line, body: { quantity } },
      {
        as: 'lead',
        told,
        target: cancel,
        body: { reason: 'other', lines: [{ lineId, quantity }] },
      },
    ]),
    ...[0, -1, 0.5, 1e12, '100', null].map((amount): Attempt => {
      return { as, told, target: `POST ${at}/tenders`, body: { ...own, amount } }
    }),
    ...[-1, 0.5, '100', null].flatMap((number): Attempt[] => [
      { as, told, target: `POST ${at}/place`, body: { ...place, total: number } },
      { as, told, target: `POST ${at}/place`, body: { ...place, version: number } },
    ]),
    ...smuggled.flatMap((field): Attempt[] => [
      {
        as,
        told,
        target: `POST ${at}/lines`,
        body: { lines: [{ variantId, quantity: 1, ...field }] },
      },
      { as, told, target: line, body: { quantity: 1, ...field } },
      { as, told, target: `PATCH ${at}`, body: field },
      ...('total' in field
        ? []
        : [{ as, told, target: `POST ${at}/place`, body: { ...place, ...field } }]),
      { as, told, target: `POST ${at}/tenders`, body: { ...own, ...field } },
    ]),
  ]
}

/** What is well formed and still not to be had: another total, another currency, others' keys. */
function byName(): Attempt[] {
  const at = `/v1/carts/${cart.id}`
  const place = { version: cart.version, total: cart.totals.total }
  const abroad = { channelId: webDk, lines: [{ variantId, quantity: 1 }] }
  const find = { number: order.number, contact: 'thief@shop.example' }
  return [
    {
      as: 'aino',
      target: `POST ${at}/place`,
      body: { ...place, total: 1 },
      told: /total_changed$/,
    },
    { as: 'aino', target: `POST ${at}/tenders`, body: danish, told: /currency_differs$/ },
    { as: 'aino', target: `PATCH ${at}`, body: { country: 'XX' }, told: /invalid_address$/ },
    {
      as: 'aino',
      target: `POST ${at}/tenders`,
      body: { kind: 'cash', amount: 5_000 },
      told: /tender_not_offered$/,
    },
    {
      as: 'aino',
      target: `PATCH ${at}/lines/${cart.lines[0]?.id}`,
      body: { fulfillment: { kind: 'carry_out' } },
      told: /way_not_possible$/,
    },
    { as: 'p8', target: 'POST /v1/carts', body: abroad, told: /not_for_sale$/ },
    {
      as: 'p8',
      target: 'POST /v1/carts',
      body: { ...abroad, personId: 'per_aino' },
      told: /not_allowed$/,
    },
    { as: 'p8', target: 'POST /v1/orders/find', body: find, told: /not_found_with_this$/ },
    {
      ...{ as: 'p8', target: 'POST /v1/orders/find-document', told: /not_found_with_this$/ },
      body: { ...find, document: 'receipt' },
    },
    { as: 'p8', target: `POST ${at}/place`, body: place, key: 'aino-key', told: secret },
  ]
}

async function refusedAll(attempts: readonly Attempt[]): Promise<void> {
  const books = await wholeBooks(house)
  for (const { as, target, told, ...call } of attempts) {
    const words = `${as}: ${target} ${JSON.stringify(call.body)}`
    const got = await ask([house, as], target, call)
    assert.match(got.type ?? `${got.status} ${got.text}`, told, words)
    assert.ok(got.status >= 400 && got.status < 500, words)
    assert.ok(!got.text.includes(order.number) || words.includes(order.number), words)
    assert.deepEqual(await wholeBooks(house), books, words)
  }
}

test('whatever is tried with what is another’s, or with sums and codes, changes nothing', async () => {
  assert.ok(doors().length > 40)
  // What Aino sent under a key of hers stays hers, whoever sends the key again.
  const place = { body: { version: cart.version, total: 1 }, key: 'aino-key' }
  const hers = await ask([house, 'aino'], `POST /v1/carts/${cart.id}/place`, place)
  assert.equal(hers.type, 'orders.total_changed')
  await refusedAll([...byOthers(), ...byHerself(), ...byName()])
  // A code that was used, replaced, or is too old takes no cart a second time.
  const codeOf = async (): Promise<string> => {
    const target = `POST /v1/carts/${cart.id}/hand-overs`
    return (await ask<{ code: string }>([house, 'aino'], target)).body.code
  }
  const everybody = ['p8', 'sina', 'dorte', 'lead', 'aino', 'bertil']
  const replays = (code: string) =>
    everybody.map((as): Attempt => {
      return { as, target: 'POST /v1/hand-overs/take', body: { code }, told: /code_not_valid$/ }
    })
  const replaced = await codeOf()
  const old = await codeOf()
  await refusedAll(replays(replaced))
  house.later({ minutes: 16 })
  await refusedAll([...replays(old), ...replays('AAA AAA')])
  // With a colleague the cart goes on; with another phone it is closed.
  for (const as of ['lead', 'bertil']) {
    const body = { code: await codeOf() }
    const taken = await ask([house, as], 'POST /v1/hand-overs/take', { body })
    assert.equal(taken.status, 200, taken.text)
    await house.settled()
    await refusedAll(replays(body.code))
  }
})
