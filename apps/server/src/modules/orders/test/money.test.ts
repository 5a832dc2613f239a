import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TaxClass } from '@redthread/contract/catalog-product'
import type { OrderDetail, OwnOrder } from '@redthread/contract/orders'
import type { OrderChange } from '@redthread/contract/orders-changes'
import { openPieces } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import { openHouse, type House } from './given.ts'
import { ask, faults, giftCard, givenArticle, place, promise, readyCart } from './shopping.ts'

const size = Number(process.env['REDTHREAD_TEST_SIZE'] ?? 8)
const seed = Number(process.env['REDTHREAD_TEST_SEED'] ?? Date.now() % 1_000_000)

let house: House
let goods: Id<'var'>[]
before(async () => {
  house = await openHouse()
  const prices = [1, 99, 333, 1_295, 4_990, 12_345]
  goods = await Promise.all(
    prices.map((amount) => givenArticle(house, { amount, stock: 1_000_000 })),
  )
  await taxed(['standard', 'reduced', 'food', 'super_reduced', 'standard', 'zero'])
  await givenPromotions()
})
after(() => house.close())

/** Gives each article a class of tax. */
async function taxed(classes: readonly TaxClass[]): Promise<void> {
  await house.engine.pool.query(
    `update catalog.variant v set tax_class = n.class
      from unnest($1::text[], $2::text[]) as n (id, class) where v.id = n.id`,
    [goods, classes],
  )
}

// Off goods by percent, off the cart by an amount, off the delivery, and one by code.
const promotions: readonly (readonly [string, string, object, boolean])[] = [
  ['third', 'product', { kind: 'percent', basisPoints: 3_333 }, false],
  ['five', 'order', { kind: 'fixed_off_cart', amounts: { EUR: 501 } }, false],
  ['locker', 'shipping', { kind: 'shipping_percent', basisPoints: 5_000 }, false],
  ['welcome', 'order', { kind: 'percent', basisPoints: 777 }, true],
]

async function givenPromotions(): Promise<void> {
  for (const [code, kind, benefit, couponRequired] of promotions) {
    const words = { en: code, fi: code, da: code, pl: code }
    const body = {
      ...{ code, name: words, description: words, lane: 'default', priority: 0, mode: 'stack' },
      ...{ group: null, stopAfter: false, class: kind, conditions: [], targets: [] },
      ...{ combinesWith: ['product', 'order', 'shipping'], benefits: [benefit] },
      ...{ maxDiscount: null, validFrom: null, validUntil: null, couponRequired },
      ...{ limitTotal: null, limitPerCustomer: null },
    }
    const made = await ask<{ id: string }>([house, 'lead'], 'POST /v1/promotions', { body })
    assert.equal(made.status, 201, made.text)
    const at = `/v1/promotions/${made.body.id}`
    if (couponRequired) {
      await ask([house, 'lead'], `POST ${at}/coupons`, { body: { code: 'WELCOME' } })
    }
    const on = await ask([house, 'lead'], `PUT ${at}/state`, { body: { switch: 'on' } })
    assert.equal(on.status, 200, on.text)
  }
}

// The same numbers for the same seed (mulberry32).
let state = seed
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

async function randomOrder(as: string): Promise<OwnOrder> {
  const lines = goods
    .filter(() => random(2) === 0)
    .map((variantId) => ({ variantId, quantity: 1 + random(5) }))
  const first = lines.length > 0 ? lines : [{ variantId: goods[4], quantity: 1 }]
  const cart = await readyCart([house, as], first)
  if (random(2) === 0) {
    const path = `POST /v1/carts/${cart.id}/coupons`
    await ask([house, as], path, { body: { code: 'WELCOME' } })
  }
  const { body: shown } = await ask<typeof cart>([house, as], `GET /v1/carts/${cart.id}`)
  for (let missing = shown.totals.total; missing > 0;) {
    const part = random(3) === 0 ? missing : 1 + random(missing)
    const promised = await promise([house, as], cart.id, await giftCard(house, part))
    assert.equal(promised.status, 201, promised.text)
    missing -= part
  }
  const placed = await place([house, as], shown)
  assert.equal(placed.status, 201, placed.text)
  assert.equal(placed.body.total, shown.totals.total)
  return placed.body
}

function agrees(order: OwnOrder): void {
  const all = [...order.lines, ...order.shipping]
  const sum = (pick: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + pick(one), 0)
  assert.equal(
    sum(({ gross }) => gross),
    order.total,
  )
  assert.equal(
    sum(({ tax }) => tax),
    order.totals.taxTotal,
  )
  assert.equal(
    order.totals.taxes.reduce((total, { gross }) => total + gross, 0),
    order.total,
  )
  const off = all.flatMap(({ discounts }) => discounts)
  assert.equal(
    off.reduce((total, { amount }) => total + amount, 0),
    order.totals.discountTotal,
  )
  const { captured, refunded, due } = order.money
  assert.deepEqual([captured - refunded, due], [order.total, 0])
}

/** Something that happens to an order afterwards: pieces go, goods come, or all is off. */
async function something(order: OwnOrder): Promise<void> {
  const at = `/v1/orders/${order.id}`
  const open = order.lines.filter((line) => openPieces(line) > 0)
  const line = open[random(open.length || 1)]
  const dice = random(4)
  if (line === undefined || dice === 0) return
  if (dice === 1) {
    const quantity = 1 + random(openPieces(line))
    const body = { reason: 'other', lines: [{ lineId: line.id, quantity }] }
    await ask([house, 'lead'], `POST ${at}/cancel`, { body })
  } else if (dice === 2) {
    await ask([house, 'lead'], `POST ${at}/cancel`, { body: { reason: 'other' } })
  } else {
    const now = line.quantity - line.canceled
    const actions = [
      { kind: 'item_update', lineId: line.id, quantity: Math.max(1, now - 1) },
      { kind: 'item_add', variantId: goods[random(goods.length)], quantity: 1 + random(3) },
      { kind: 'shipping_add', name: 'More', amount: random(900) },
    ]
    while (!(await isChanged(at, actions)));
  }
}

/** Works a change out, pays and confirms it; false where news of the order came in between. */
async function isChanged(at: string, actions: readonly unknown[]): Promise<boolean> {
  const changes = `POST ${at}/changes`
  const { body: change } = await ask<OrderChange>([house, 'lead'], changes, { body: { actions } })
  const one = `${at}/changes/${change.id}`
  if (change.toCollect > 0) {
    const body = await giftCard(house, change.toCollect)
    await ask([house, 'lead'], `POST ${one}/tenders`, { body })
  }
  const done = await ask([house, 'lead'], `POST ${one}/confirm`)
  if (done.type !== 'orders.change_outdated') assert.equal(done.status, 200, done.text)
  if (done.status === 200) return true
  const dropped = await ask([house, 'lead'], `DELETE ${one}`)
  assert.equal(dropped.status, 200, dropped.text)
  return false
}

test('Σ lines = totals = captured − refunded, whatever happens to an order', async () => {
  process.stdout.write(`seed ${seed}, ${size} orders\n`)
  let discounted = 0
  for (let count = 0; count < size; count++) {
    const order = await randomOrder(`p${count % 20}`)
    agrees(order)
    discounted += order.totals.discountTotal
    for (let more = random(3); more > 0; more--) {
      const { body } = await ask<OrderDetail>([house, 'lead'], `GET /v1/orders/${order.id}`)
      await something(body)
      agrees((await ask<OrderDetail>([house, 'lead'], `GET /v1/orders/${order.id}`)).body)
    }
  }
  assert.ok(discounted > 0)
  assert.deepEqual(await faults(house), [])
})
