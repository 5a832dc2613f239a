import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OrderDetail, OwnOrder } from '@redthread/contract/orders'
import type { OrderChange } from '@redthread/contract/orders-changes'
import type { Payment } from '@redthread/contract/payments'
import { shipStock } from '#modules/inventory/index.ts'
import { noteFulfilled } from '../index.ts'
import { openHouse, type House } from './given.ts'
import { ask, faults, giftCard, givenArticle, givenOrder, left } from './shopping.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const at = (order: { id: string }, path = '') => `/v1/orders/${order.id}${path}`

function read(order: { id: string }) {
  return ask<OrderDetail>([house, 'lead'], `GET ${at(order)}`)
}

function ship(order: OwnOrder, line: number, quantity: number) {
  const orderLineId = order.lines[line]?.id ?? assert.fail()
  const lines = [{ orderLineId, quantity }]
  return house.unit(async (ctx) => {
    await noteFulfilled(ctx, { orderId: order.id, lines, kind: 'delivery', at: ctx.now })
    await shipStock(ctx, { orderId: order.id, lines, reference: `ful_${orderLineId}` })
  })
}

async function propose(order: { id: string }, actions: readonly unknown[], as = 'lead') {
  return ask<OrderChange>([house, as], `POST ${at(order, '/changes')}`, { body: { actions } })
}

test('a person cancels their order: stock, money and the codes come back, and a mail says so', async () => {
  const variantId = await givenArticle(house, { amount: 1_500 })
  const order = await givenOrder([house, 'p1'], [{ variantId, quantity: 3 }])
  assert.deepEqual(order.actions, ['cancel'])
  const path = `POST /v1/account/orders/${order.id}/cancel`
  const { status, body } = await ask<OwnOrder>([house, 'p1'], path, { body: { note: 'too late' } })
  assert.equal(status, 200)
  assert.deepEqual(
    [body.state, body.paymentState, body.fulfillmentState, body.total, body.money.due],
    ['canceled', 'refunded', 'nothing', 0, 0],
  )
  assert.deepEqual(body.actions, [])
  assert.equal(await left(house, variantId), 20)
  const twice = await ask([house, 'p1'], path, { body: {} })
  assert.deepEqual([twice.status, twice.type], [409, 'orders.not_from_here'])
  await house.settled()
  const { rows } = await house.engine.pool.query<{ body: string }>(
    `select body from messages.message where dedupe_key = $1`,
    [`orders.canceled:${order.id}:2`],
  )
  assert.match(rows[0]?.body ?? '', /3 × Juttu/)
  assert.match(rows[0]?.body ?? '', /49,90/)
  const { body: seen } = await read(order)
  assert.deepEqual(
    seen.history.map(({ kind, amount }) => [kind, amount]),
    [
      ['placed', null],
      ['canceled', 4_990],
      ['refunded', 4_990],
    ],
  )
  assert.deepEqual(await faults(house), [])
})

test('some pieces are canceled: their money goes back, the rest is sent, and the order is done', async () => {
  const variantId = await givenArticle(house, { amount: 1_999 })
  const order = await givenOrder([house, 'p2'], [{ variantId, quantity: 3 }])
  const [line] = order.lines
  const body = { lines: [{ lineId: line?.id, quantity: 1 }], reason: 'damaged' }
  const less = await ask<OrderDetail>([house, 'lead'], `POST ${at(order, '/cancel')}`, { body })
  assert.equal(less.status, 200, less.text)
  assert.deepEqual([less.body.state, less.body.total], ['open', order.total - 1_999])
  assert.equal(less.body.paymentState, 'partly_refunded')
  assert.equal(await left(house, variantId), 18)
  const more = { lines: [{ lineId: line?.id, quantity: 3 }], reason: 'damaged' }
  const tooMany = await ask([house, 'lead'], `POST ${at(order, '/cancel')}`, { body: more })
  assert.deepEqual([tooMany.status, tooMany.type], [409, 'orders.too_many_pieces'])
  await ship(order, 0, 2)
  const { body: done } = await read(order)
  assert.deepEqual([done.state, done.fulfillmentState], ['completed', 'fulfilled'])
  assert.deepEqual(done.actions, ['annotate'])
  assert.deepEqual(await faults(house), [])
})

test('of a cancel and a parcel at the same instant one happens, and the books agree', async () => {
  const variantId = await givenArticle(house, { stock: 40 })
  for (let round = 0; round < 6; round++) {
    const order = await givenOrder([house, 'p3'], [{ variantId, quantity: 1 }])
    const cancel = () =>
      ask([house, 'lead'], `POST ${at(order, '/cancel')}`, { body: { reason: 'customer_wish' } })
    const tries: (() => Promise<boolean>)[] = [
      async () => (await cancel()).status === 200,
      () =>
        ship(order, 0, 1).then(
          () => true,
          () => false,
        ),
    ]
    if (round % 2 === 1) tries.reverse()
    const happened = await Promise.all(tries.map((one) => one()))
    assert.equal(happened.filter(Boolean).length, 1)
    const { body } = await read(order)
    assert.ok(body.state === 'canceled' || body.state === 'completed', body.state)
  }
  assert.deepEqual(await faults(house), [])
})

test('an order on hold is neither picked nor sent, until it is let go', async () => {
  const variantId = await givenArticle(house)
  const order = await givenOrder([house, 'p4'], [{ variantId, quantity: 1 }])
  const held = await ask<OrderDetail>([house, 'finn'], `PUT ${at(order, '/state')}`, {
    body: { state: 'on_hold', note: 'address looks odd' },
  })
  assert.equal(held.body.state, 'on_hold')
  await assert.rejects(ship(order, 0, 1))
  await ask([house, 'finn'], `PUT ${at(order, '/state')}`, { body: { state: 'open' } })
  await ship(order, 0, 1)
  assert.equal((await read(order)).body.state, 'completed')
})

test('a change is worked out, paid and done at once: more goods, fewer others, other shipping', async () => {
  const soap = await givenArticle(house, { amount: 1_000 })
  const cream = await givenArticle(house, { amount: 2_500 })
  const order = await givenOrder([house, 'p5'], [{ variantId: soap, quantity: 3 }])
  const { body: change, text } = await propose(order, [
    { kind: 'item_update', lineId: order.lines[0]?.id, quantity: 1 },
    { kind: 'item_add', variantId: cream, quantity: 2 },
    { kind: 'shipping_remove', shippingId: order.shipping[0]?.id },
    { kind: 'shipping_add', name: 'Courier', amount: 990 },
  ])
  assert.equal(change.totalBefore, 3_490, text)
  assert.equal(change.totalAfter, 1_000 + 5_000 + 990)
  assert.deepEqual([change.toCollect, change.toRefund], [3_500, 0])
  assert.equal((await read(order)).body.total, 3_490)
  const confirm = () =>
    ask<OrderDetail>([house, 'lead'], `POST ${at(order, `/changes/${change.id}/confirm`)}`)
  const unpaid = await confirm()
  assert.deepEqual([unpaid.status, unpaid.type], [409, 'payments.not_covered'])
  const tenders = at(order, `/changes/${change.id}/tenders`)
  const promised = await ask<Payment>([house, 'lead'], `POST ${tenders}`, {
    body: await giftCard(house, 3_500),
  })
  assert.equal(promised.body.covered, 3_500, promised.text)
  const done = await confirm()
  assert.equal(done.status, 200, done.text)
  assert.deepEqual(
    [done.body.total, done.body.money.due, done.body.paymentState],
    [6_990, 0, 'paid'],
  )
  assert.deepEqual(
    done.body.lines.map(({ quantity, canceled, gross }) => [quantity, canceled, gross]),
    [
      [3, 2, 1_000],
      [2, 0, 5_000],
    ],
  )
  assert.deepEqual([await left(house, soap), await left(house, cream)], [19, 18])
  assert.equal((await confirm()).type, 'orders.change_settled')
  assert.deepEqual(await faults(house), [])
  const whole = await ask<OrderDetail>([house, 'lead'], `POST ${at(order, '/cancel')}`, {
    body: { reason: 'mistake' },
  })
  assert.equal(whole.body.total, 0, whole.text)
  assert.equal(whole.body.money.due, 0)
  assert.deepEqual([await left(house, soap), await left(house, cream)], [20, 20])
  assert.deepEqual(await faults(house), [])
})

test('less than before goes back the way it was paid', async () => {
  const variantId = await givenArticle(house, { amount: 1_234 })
  const order = await givenOrder([house, 'p6'], [{ variantId, quantity: 2 }])
  const { body: change } = await propose(order, [
    { kind: 'item_update', lineId: order.lines[0]?.id, quantity: 1 },
  ])
  assert.equal(change.toRefund, 1_234)
  const path = `POST ${at(order, `/changes/${change.id}/confirm`)}`
  const { body } = await ask<OrderDetail>([house, 'lead'], path)
  assert.deepEqual(
    [body.total, body.money.refunded, body.money.due],
    [order.total - 1_234, 1_234, 0],
  )
  assert.deepEqual(await faults(house), [])
})

test('what was worked out for an order as it was is not done to the order as it is', async () => {
  const variantId = await givenArticle(house)
  const order = await givenOrder([house, 'p7'], [{ variantId, quantity: 3 }])
  const less = { kind: 'item_update', lineId: order.lines[0]?.id, quantity: 2 }
  const { body: first } = await propose(order, [less])
  const { body: second } = await propose(order, [less])
  const confirm = (id: string) =>
    ask([house, 'lead'], `POST ${at(order, `/changes/${id}/confirm`)}`)
  const both = await Promise.all([confirm(first.id), confirm(second.id)])
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409],
  )
  assert.equal(both.find(({ status }) => status === 409)?.type, 'orders.change_outdated')
  const gone = await ask<OrderChange>(
    [house, 'lead'],
    `DELETE ${at(order, `/changes/${second.id}`)}`,
  )
  assert.ok(gone.body.state === 'discarded' || gone.type === 'orders.change_settled')
  assert.equal((await read(order)).body.lines[0]?.canceled, 1)
})

test('changes that cannot be are refused, and change nothing', async () => {
  const variantId = await givenArticle(house, { stock: 3, inStore: 0 })
  const order = await givenOrder([house, 'p8'], [{ variantId, quantity: 2 }])
  const [line] = order.lines
  const table = [
    [{ kind: 'item_update', lineId: line?.id, quantity: 2 }, 'orders.changes_nothing'],
    [{ kind: 'item_remove', lineId: line?.id }, 'orders.changes_nothing'],
    [{ kind: 'item_remove', lineId: 'oln_none' }, 'orders.unknown_line'],
    [{ kind: 'item_add', variantId: 'var_none', quantity: 1 }, 'pricing.not_for_sale'],
    [{ kind: 'item_add', variantId, quantity: 0 }, 'platform.invalid_request'],
    [{ kind: 'item_add', variantId, quantity: 1, price: 1 }, 'platform.invalid_request'],
    [{ kind: 'shipping_add', name: 'Gift', amount: -5 }, 'platform.invalid_request'],
  ] as const
  for (const [action, type] of table) {
    assert.equal((await propose(order, [action])).type, type, JSON.stringify(action))
  }
  assert.equal((await propose(order, [table[0][0]], 'reader')).status, 403)
  const { body: big } = await propose(order, [{ kind: 'item_add', variantId, quantity: 2 }])
  const short = await ask([house, 'lead'], `POST ${at(order, `/changes/${big.id}/confirm`)}`)
  assert.deepEqual([short.status, short.type], [409, 'inventory.not_enough'])
  assert.equal((await read(order)).body.version, 1)
  assert.deepEqual(await faults(house), [])
})
