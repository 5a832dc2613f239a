import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readCsv } from '@redthread/kernel/csv'
import type { OrderDetail, OrderRow, OwnOrder, OwnOrderRow } from '@redthread/contract/orders'
import type { Page } from '@redthread/kernel/page'
import { personErased } from '@redthread/contract/customers'
import { emit } from '#platform/events/emit.ts'
import { noteFulfilled } from '../index.ts'
import { openHouse, type House } from './given.ts'
import { ask, contact, givenArticle, givenOrder } from './shopping.ts'

let house: House
let order: OwnOrder
before(async () => {
  house = await openHouse()
  const variantId = await givenArticle(house)
  order = await givenOrder([house, 'p1'], [{ variantId, quantity: 2 }])
})
after(() => house.close())

function find(number: string, typed: string, ip = '192.0.2.1') {
  const body = { number, contact: typed }
  const headers = { 'x-forwarded-for': ip }
  return ask<OwnOrder>([house, 'bertil'], 'POST /v1/orders/find', { body, headers })
}

test('whoever has number and mail address or phone finds the order, and may only read it', async () => {
  for (const typed of ['AINO@shop.example', '040 123 4567', '+358 40 1234567']) {
    const found = await find(order.number.toLowerCase().replace('-', ' '), typed)
    assert.equal(found.status, 200, found.text)
    assert.equal(found.body.id, order.id)
    assert.deepEqual(found.body.actions, [])
  }
})

test('every miss is refused alike, and guesses are made to wait', async () => {
  await house.engine.pool.query('truncate orders.throttle')
  const misses = [
    ['0000-0000', contact.email],
    [order.number, 'someone@else.example'],
    [order.number, '4567'],
    ['no number', contact.email],
  ] as const
  for (const [number, typed] of misses) {
    const { status, type, detail } = await find(number, typed)
    assert.deepEqual([status, type, detail], [404, 'orders.not_found_with_this', {}])
  }
  const more = await Promise.all(
    Array.from({ length: 12 }, () => find(order.number, 'a@b.example')),
  )
  assert.ok(more.some(({ status }) => status === 429))
  const right = await find(order.number, contact.email)
  assert.deepEqual([right.status, right.type], [429, 'orders.too_many_attempts'])
  house.later({ minutes: 20 })
  assert.equal((await find(order.number, contact.email)).status, 200)
})

test('one’s own orders are listed with a reminder of what they were, and nobody else’s', async () => {
  const variantId = await givenArticle(house)
  const second = await givenOrder([house, 'p1'], [{ variantId, quantity: 1 }])
  const own = await ask<Page<OwnOrderRow>>([house, 'p1'], 'GET /v1/account/orders')
  assert.deepEqual(
    own.body.items.map(({ id, pieces, lines }) => [id, pieces, lines.map((l) => l.quantity)]),
    [
      [second.id, 1, [1]],
      [order.id, 2, [2]],
    ],
  )
  const page = await ask<Page<OwnOrderRow>>([house, 'p1'], 'GET /v1/account/orders?limit=1')
  const next = await ask<Page<OwnOrderRow>>(
    [house, 'p1'],
    `GET /v1/account/orders?limit=1&after=${page.body.next}`,
  )
  assert.deepEqual(
    next.body.items.map(({ id }) => id),
    [order.id],
  )
  const others = await ask<Page<OwnOrderRow>>([house, 'p2'], 'GET /v1/account/orders')
  assert.deepEqual(others.body.items, [])
  // Whoever signs in on that device has its orders too; the rows stay where they are.
  await house.engine.pool.query(`insert into customers.person (id, known, created_at, updated_at)
    values ('per_sina', true, now(), now()) on conflict do nothing`)
  await house.engine.pool.query(`insert into customers.person_link
    (person_id, linked_id, evidence, linked_at) values ('per_sina', 'per_p1', '{}', now())`)
  const linked = await ask<Page<OwnOrderRow>>([house, 'sina'], 'GET /v1/account/orders')
  assert.equal(linked.body.items.length, 2)
  assert.equal((await ask([house, 'sina'], `GET /v1/account/orders/${order.id}`)).status, 200)
})

test('colleagues find an order by number, name, mail, tag, article and total', async () => {
  const tagged = await ask<OrderDetail>([house, 'lead'], `PUT /v1/orders/${order.id}/tags`, {
    body: { tags: ['vip', 'gift wrap'] },
  })
  assert.deepEqual(tagged.body.tags, ['vip', 'gift wrap'])
  for (const query of [
    `q=${order.number}`,
    `q=${order.number.slice(0, 6).toLowerCase()}`,
    'q=korh%20ain',
    'q=aino@shop',
    'q=%2B358401234567',
    'tag=gift%20wrap',
    `variantId=${order.lines[0]?.variantId}`,
    `minTotal=${order.total}&maxTotal=${order.total}`,
    'state=open&paymentState=paid&channelId=chn_beautyfi&sort=oldest',
    'customerId=per_p1',
  ]) {
    const { body } = await ask<Page<OrderRow>>([house, 'reader'], `GET /v1/orders?${query}`)
    assert.ok(
      body.items.some(({ id }) => id === order.id),
      query,
    )
  }
  await ask([house, 'lead'], `PUT /v1/orders/${order.id}/tags`, { body: { tags: ['vip'] } })
  const gone = await ask<Page<OrderRow>>([house, 'reader'], 'GET /v1/orders?tag=gift%20wrap')
  assert.deepEqual(gone.body.items, [])
  const byNumber = `GET /v1/order-numbers/${order.number.toLowerCase()}`
  assert.equal((await ask<OrderDetail>([house, 'reader'], byNumber)).body.id, order.id)
})

test('notes are for colleagues, and the person never sees them', async () => {
  const text = 'Asked twice whether it is a gift.'
  const noted = await ask<OrderDetail>([house, 'finn'], `POST /v1/orders/${order.id}/notes`, {
    body: { text },
  })
  assert.deepEqual(
    noted.body.notes.map((note) => [note.text, note.by]),
    [[text, 'staff:stf_finn']],
  )
  const own = await ask([house, 'p1'], `GET /v1/account/orders/${order.id}`)
  assert.ok(!own.text.includes('Asked twice'))
})

test('rights end at channel and place, and whoever only looks changes nothing', async () => {
  const kim = await ask<OrderDetail>([house, 'kim'], `GET /v1/orders/${order.id}`)
  // Sold in no place in particular: stores see it, since it may be collected there.
  assert.equal(kim.status, 200)
  for (const [target, body] of [
    [`POST /v1/orders/${order.id}/notes`, { text: 'x' }],
    [`PUT /v1/orders/${order.id}/tags`, { tags: [] }],
    [`PUT /v1/orders/${order.id}/state`, { state: 'on_hold' }],
    [`POST /v1/orders/${order.id}/cancel`, { reason: 'other' }],
    ['POST /v1/orders/exports', {}],
  ] as const) {
    assert.equal((await ask([house, 'reader'], target, { body })).status, 403, target)
    assert.equal((await ask([house, 'p1'], target, { body })).status, 401, target)
  }
})

test('orders leave as a file without formulas, only those that the asker may see', async () => {
  const variantId = await givenArticle(house)
  const evil = { contact: { ...contact, givenName: '=HYPERLINK("http://x")', familyName: '+1' } }
  const odd = await givenOrder([house, 'p3'], [{ variantId, quantity: 1 }], evil)
  const asked = { body: { locale: 'fi', q: odd.number } }
  const ticket = await ask<{ path: string }>([house, 'lead'], 'POST /v1/orders/exports', asked)
  assert.equal(ticket.status, 201, ticket.text)
  const file = await fetch(house.address + ticket.body.path)
  assert.equal(file.headers.get('content-type'), 'text/csv; charset=utf-8')
  const text = await file.text()
  assert.match(text, /"'=HYPERLINK/)
  const [head, row, ...others] = readCsv(text).map(({ cells }) => cells)
  assert.equal(head?.[0], 'Tilaus')
  assert.deepEqual([row?.[0], row?.[10], others.length], [odd.number, '14.90', 0])
  assert.equal(
    (await fetch(`${house.address}/order-files/${'0'.repeat(48)}/orders.csv`)).status,
    404,
  )
  house.later({ minutes: 11 })
  assert.equal((await fetch(house.address + ticket.body.path)).status, 404)
})

test('a person who is forgotten leaves the order without name; what is on its way keeps it', async () => {
  const variantId = await givenArticle(house)
  const done = await givenOrder([house, 'p4'], [{ variantId, quantity: 1 }])
  const open = await givenOrder([house, 'p4'], [{ variantId, quantity: 1 }])
  await ask([house, 'p4'], `POST /v1/account/orders/${done.id}/cancel`, { body: {} })
  await house.unit((ctx) => emit(ctx, personErased, 'per_p4', { personId: 'per_p4' }))
  await house.settled()
  const read = async (id: string) =>
    (await ask<OrderDetail>([house, 'lead'], `GET /v1/orders/${id}`)).body
  assert.deepEqual(new Set(Object.values((await read(done.id)).contact)), new Set([null]))
  assert.equal((await read(open.id)).contact.email, 'aino@shop.example')
  const { body } = await ask<Page<OrderRow>>([house, 'lead'], `GET /v1/orders?q=${done.number}`)
  assert.deepEqual(
    body.items.map(({ name, email }) => [name, email]),
    [['', null]],
  )
})

test('what was on its way when its person was forgotten keeps the address until it is done', async () => {
  const variantId = await givenArticle(house)
  const sent = await givenOrder([house, 'p5'], [{ variantId, quantity: 2 }])
  const stopped = await givenOrder([house, 'p5'], [{ variantId, quantity: 1 }])
  await house.engine.pool.query(`update customers.person set erased_at = now() where id = 'per_p5'`)
  await house.unit((ctx) => emit(ctx, personErased, 'per_p5', { personId: 'per_p5' }))
  await house.settled()
  const read = async ({ id }: { id: string }) =>
    (await ask<OrderDetail>([house, 'lead'], `GET /v1/orders/${id}`)).body
  assert.equal((await read(sent)).delivery?.address?.city, 'Helsinki')
  for (const piece of [1, 2]) {
    const open = await read(sent)
    assert.equal(open.contact.email, 'aino@shop.example', `before piece ${piece}`)
    const lines = [{ orderLineId: sent.lines[0]?.id ?? assert.fail(), quantity: 1 }]
    await house.unit((ctx) =>
      noteFulfilled(ctx, { orderId: sent.id, lines, kind: 'delivery', at: ctx.now }),
    )
    await house.settled()
  }
  const cancel = { body: { reason: 'not_in_stock' } }
  await ask([house, 'lead'], `POST /v1/orders/${stopped.id}/cancel`, cancel)
  await house.settled()
  for (const [order, state] of [
    [sent, 'completed'],
    [stopped, 'canceled'],
  ] as const) {
    const done = await read(order)
    assert.equal(done.state, state)
    assert.deepEqual(new Set(Object.values(done.contact)), new Set([null]), state)
    assert.deepEqual([done.delivery, done.billingAddress, done.message], [null, null, null])
    assert.equal(done.lines.length, 1)
  }
  // The last word before the address goes: that it was canceled, and what comes back.
  const { rows } = await house.engine.pool.query<{ recipient: string }>(
    `select recipient from messages.message where template = 'orders.canceled'
      and dedupe_key like $1`,
    [`orders.canceled:${stopped.id}:%`],
  )
  assert.deepEqual(rows, [{ recipient: 'aino@shop.example' }])
  const { body } = await ask<Page<OrderRow>>([house, 'lead'], `GET /v1/orders?q=korhonen`)
  assert.ok(body.items.every(({ id }) => id !== sent.id && id !== stopped.id))
})
