import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FulfillmentOrder } from '@redthread/contract/fulfillment'
import { followOrder } from '../commands/follow-order.ts'
import {
  act,
  byParcel,
  dayAfterNext,
  givenArticle,
  givenOrder,
  inTampere,
  kamppi,
  leavingFor,
  levelAt,
  mailsOf,
  openHouse,
  pickAll,
  takenAlong,
  tampere,
  vantaa,
  type House,
} from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function orderOf(orderId: string) {
  const { body } = await house.call<{
    state: string
    fulfillmentState: string
    lines: { fulfilled: number; canceled: number }[]
  }>(`GET /v1/orders/${orderId}`, { as: 'lead' })
  return body
}

async function parcelOf(quantity = 2) {
  const article = await givenArticle(house, { [vantaa]: 5 })
  const lines = [{ sku: article.sku, quantity, fulfillment: byParcel }]
  const order = await givenOrder(house, { lines })
  const [parcel] = (await leavingFor(house, order.id)) as [FulfillmentOrder]
  return { article, order, parcel }
}

async function pickupOf(quantity = 2) {
  const article = await givenArticle(house, { [tampere]: 5 })
  const lines = [{ sku: article.sku, quantity, fulfillment: inTampere }]
  const order = await givenOrder(house, { lines })
  const [pickup] = (await leavingFor(house, order.id)) as [FulfillmentOrder]
  return { article, order, pickup }
}

test('an order of two ways leaves two places: each with its lines, its day and its person', async () => {
  const { sku } = await givenArticle(house, { [vantaa]: 5, [tampere]: 5 })
  const other = await givenArticle(house, { [vantaa]: 5 })
  const order = await givenOrder(house, {
    lines: [
      { sku, quantity: 2, fulfillment: byParcel },
      { sku, quantity: 1, fulfillment: inTampere },
      { sku: other.sku, quantity: 3, fulfillment: byParcel },
    ],
  })
  const leaving = await leavingFor(house, order.id)
  const told = leaving.map(({ kind, locationId, state, lines }) => {
    const goods = lines.map((line) => `${line.quantity} ${line.sku}`).toSorted()
    return [kind, locationId, state, goods]
  })
  assert.deepEqual(told, [
    ['delivery', vantaa, 'requested', [`2 ${sku}`, `3 ${other.sku}`]],
    ['pickup', tampere, 'requested', [`1 ${sku}`]],
  ])
  const [parcel, pickup] = leaving
  assert.equal(pickup?.dueOn, dayAfterNext)
  assert.equal(parcel?.recipient.name, 'Aino Järvinen')
  assert.equal(parcel?.address?.city, 'Helsinki')
  assert.equal(parcel?.option?.id, 'dop_fidoor')
  assert.equal(pickup?.address, null)
  assert.equal(parcel?.orderNumber, order.number)
})

test('a parcel is picked, packed and shipped: stock leaves, the order knows, the person is told', async () => {
  const { article, order, parcel } = await parcelOf()
  assert.deepEqual(parcel.actions, ['accept', 'pick'])
  assert.equal((await act(house, parcel.id, { action: 'accept' })).body.state, 'accepted')
  const [line] = parcel.lines
  const some = { lines: [{ orderLineId: line?.orderLineId, quantity: 1 }] }
  const begun = await act(house, parcel.id, { action: 'picks', body: some })
  assert.equal(begun.body.state, 'picking')
  const early = await act(house, parcel.id, { action: 'pack' })
  assert.equal(early.type, 'fulfillment.not_all_picked')
  await pickAll(house, parcel)
  assert.equal((await act(house, parcel.id, { action: 'pack' })).body.state, 'packed')
  assert.deepEqual(await levelAt(house, article.id, vantaa), { on_hand: 5, promised: 2 })
  const tracking = { carrier: 'Posti', number: 'JJFI123', url: 'https://posti.example/JJFI123' }
  const shipped = await act(house, parcel.id, { action: 'ship', body: { tracking } })
  assert.equal(shipped.status, 200, shipped.text)
  assert.deepEqual(shipped.body.tracking, tracking)
  assert.deepEqual(shipped.body.actions, ['deliver'])
  assert.deepEqual(
    shipped.body.steps.map(({ action }) => action),
    ['request', 'accept', 'pick', 'pick', 'pack', 'ship'],
  )
  assert.deepEqual(await levelAt(house, article.id, vantaa), { on_hand: 3, promised: 0 })
  const after_ = await orderOf(order.id)
  assert.deepEqual([after_.state, after_.fulfillmentState], ['completed', 'fulfilled'])
  const mails = await mailsOf(house, 'fulfillment.on_its_way')
  const mine = mails.filter(({ subject }) => subject.includes(order.number))
  assert.equal(mine.length, 1)
  assert.match(mine[0]?.body ?? '', /JJFI123/)
  assert.equal((await act(house, parcel.id, { action: 'deliver' })).body.state, 'delivered')
})

test('goods in a store are handed out by the code that only their person was sent', async () => {
  const { article, order, pickup } = await pickupOf()
  await pickAll(house, pickup, 'tiina')
  const ready = await act(house, pickup.id, { action: 'ready', as: 'tiina' })
  assert.equal(ready.body.state, 'ready', ready.text)
  const expected = Temporal.PlainDate.from(dayAfterNext).add({ days: 5 }).toString()
  assert.equal(ready.body.holdUntil, expected, 'as long as the rule of the store says')
  const mails = await mailsOf(house, 'fulfillment.ready_to_collect')
  const mail = mails.find(({ subject }) => subject.includes(order.number))
  assert.equal(mail?.recipient, 'aino@example.com')
  const [code = ''] = Object.values(mail?.secrets ?? {})
  assert.match(code, /^[2-9A-Z]{2} [2-9A-Z]{2} [2-9A-Z]{2}$/)
  assert.ok(!ready.text.includes(code.replaceAll(' ', '')), 'colleagues never read it')
  const own = await house.call<{ items: { code: string }[] }>(
    `GET /v1/orders/${order.id}/receivings`,
    { as: 'aino' },
  )
  assert.equal(own.body.items[0]?.code, code.replaceAll(' ', ''))

  const hand = (body: unknown) => act(house, pickup.id, { action: 'hand-out', body, as: 'tiina' })
  assert.equal((await hand({})).type, 'fulfillment.code_needed')
  const wrong = await hand({ code: 'AAAAAA' })
  assert.deepEqual([wrong.type, wrong.detail['left']], ['fulfillment.wrong_code', 9])
  assert.deepEqual(await levelAt(house, article.id, tampere), { on_hand: 5, promised: 2 })
  const given = await hand({ code: ` ${code.toLowerCase()} `, collectedBy: 'Her brother' })
  assert.equal(given.body.state, 'collected', given.text)
  assert.equal(given.body.collectedBy, 'Her brother')
  assert.deepEqual(await levelAt(house, article.id, tampere), { on_hand: 3, promised: 0 })
  assert.equal((await orderOf(order.id)).state, 'completed')
  assert.equal((await hand({ code })).type, 'fulfillment.not_from_here')
})

test('after ten wrong codes no code opens any more, only a note of how the person was known', async () => {
  const { pickup } = await pickupOf()
  await pickAll(house, pickup)
  await act(house, pickup.id, { action: 'ready' })
  const hand = (body: unknown) => act(house, pickup.id, { action: 'hand-out', body })
  for (let tries = 0; tries < 10; tries++) {
    assert.equal((await hand({ code: 'AAAAAA' })).type, 'fulfillment.wrong_code')
  }
  const mails = await mailsOf(house, 'fulfillment.ready_to_collect')
  const [code] = Object.values(mails.at(-1)?.secrets ?? {})
  assert.equal((await hand({ code })).type, 'fulfillment.code_blocked')
  const given = await hand({ withoutCode: 'Showed her passport' })
  assert.equal(given.body.state, 'collected')
  assert.equal(given.body.steps.at(-1)?.note, 'Showed her passport')
})

test('what is carried out of the store is handed over as it is paid', async () => {
  const article = await givenArticle(house, { [kamppi]: 4 })
  const lines = [{ sku: article.sku, quantity: 3, fulfillment: takenAlong }]
  const order = await givenOrder(house, { lines, as: 'kaisa' })
  const [carried] = await leavingFor(house, order.id)
  assert.deepEqual([carried?.kind, carried?.state], ['carry_out', 'handed_out'])
  assert.deepEqual(await levelAt(house, article.id, kamppi), { on_hand: 1, promised: 0 })
  assert.equal((await orderOf(order.id)).state, 'completed')
})

test('a canceled order stops what has not left, and gives its pieces free', async () => {
  const { article, order, parcel } = await parcelOf()
  await pickAll(house, parcel)
  const canceled = await house.call(`POST /v1/orders/${order.id}/cancel`, {
    as: 'lead',
    body: { reason: 'customer_wish' },
  })
  assert.equal(canceled.status, 200, canceled.text)
  await house.settled()
  const [stopped] = await leavingFor(house, order.id)
  assert.deepEqual([stopped?.state, stopped?.actions], ['canceled', []])
  assert.deepEqual(await levelAt(house, article.id, vantaa), { on_hand: 5, promised: 0 })
  assert.equal((await act(house, parcel.id, { action: 'pack' })).type, 'fulfillment.not_from_here')
})

test('a piece less of a line is a piece less to pick, and one too many goes back on the shelf', async () => {
  const { order, parcel } = await parcelOf(3)
  await pickAll(house, parcel)
  const [line] = order.lines
  const canceled = await house.call(`POST /v1/orders/${order.id}/cancel`, {
    as: 'lead',
    body: { reason: 'customer_wish', lines: [{ lineId: line?.id, quantity: 1 }] },
  })
  assert.equal(canceled.status, 200, canceled.text)
  await house.settled()
  const [less] = await leavingFor(house, order.id)
  assert.deepEqual([less?.lines[0]?.quantity, less?.lines[0]?.picked], [2, 2])
  assert.equal(less?.state, 'picking')
})

test('of a cancel and a parcel at one instant exactly one happens', async () => {
  const outcomes = new Set<string>()
  for (let round = 0; round < 8; round++) {
    const { article, order, parcel } = await parcelOf()
    await pickAll(house, parcel)
    await act(house, parcel.id, { action: 'pack' })
    const cancel = () =>
      house.call(`POST /v1/orders/${order.id}/cancel`, {
        as: 'lead',
        body: { reason: 'customer_wish' },
      })
    const ship = () => act(house, parcel.id, { action: 'ship', body: {} })
    const [first, second] = round % 2 === 0 ? [cancel, ship] : [ship, cancel]
    const answers = await Promise.all([first(), second()])
    await house.settled()
    const won = answers.filter(({ status }) => status === 200)
    assert.equal(won.length, 1, JSON.stringify(answers.map(({ text }) => text)))
    const [settled] = await leavingFor(house, order.id)
    const { state } = await orderOf(order.id)
    const level = await levelAt(house, article.id, vantaa)
    const isShipped = settled?.state === 'shipped'
    assert.deepEqual(
      [settled?.state, state, level],
      isShipped
        ? ['shipped', 'completed', { on_hand: 3, promised: 0 }]
        : ['canceled', 'canceled', { on_hand: 5, promised: 0 }],
    )
    outcomes.add(settled?.state ?? '')
  }
  assert.ok(outcomes.size > 0)
})

test('news of an order may come twice and all at once: what leaves is asked for once', async () => {
  const { order } = await parcelOf()
  const news = { orderId: order.id, personId: order.customerId }
  const { pool } = house.engine
  const follow = () =>
    Promise.all(Array.from({ length: 6 }, () => house.unit((ctx) => followOrder(ctx, news))))
  const asked = await leavingFor(house, order.id)
  await follow()
  assert.deepEqual(await leavingFor(house, order.id), asked)
  // As if nobody had heard of it yet.
  const [{ id } = { id: '' }] = asked
  for (const table of ['step', 'line']) {
    await pool.query(`delete from fulfillment.${table} where fulfillment_id = $1`, [id])
  }
  await pool.query('delete from fulfillment.fulfillment_order where id = $1', [id])
  await follow()
  const anew = await leavingFor(house, order.id)
  assert.deepEqual(
    anew.map(({ lines }) => lines),
    asked.map(({ lines }) => lines),
  )
})

test('nothing of an order on hold may leave until it is released', async () => {
  const { order, parcel } = await parcelOf()
  await pickAll(house, parcel)
  const hold = { as: 'lead', body: { state: 'on_hold', note: 'Is the address right?' } }
  const held = await house.call(`PUT /v1/orders/${order.id}/state`, hold)
  assert.equal(held.status, 200, held.text)
  await house.settled()
  const [waiting] = await leavingFor(house, order.id)
  assert.deepEqual([waiting?.held, waiting?.actions], [true, []])
  assert.equal((await act(house, parcel.id, { action: 'pack' })).type, 'fulfillment.order_on_hold')
  const release = { as: 'lead', body: { state: 'open' } }
  await house.call(`PUT /v1/orders/${order.id}/state`, release)
  await house.settled()
  assert.equal((await act(house, parcel.id, { action: 'pack' })).body.state, 'packed')
})

test('the same shipment sent twice under one key leaves once; an outdated screen is told', async () => {
  const { article, parcel } = await parcelOf()
  await pickAll(house, parcel)
  const packed = await act(house, parcel.id, { action: 'pack' })
  const path = `POST /v1/fulfillment-orders/${parcel.id}/ship` as const
  const old = await house.call(path, { as: 'lead', body: {}, ifMatch: packed.body.version - 1 })
  assert.equal(old.type, 'platform.version_conflict')
  const both = await Promise.all(
    [1, 2].map(() => house.call(path, { as: 'lead', body: {}, key: `ship-${parcel.id}` })),
  )
  assert.deepEqual(
    both.map(({ status }) => status),
    [200, 200],
  )
  assert.deepEqual(await levelAt(house, article.id, vantaa), { on_hand: 3, promised: 0 })
  const again = await house.call(path, { as: 'lead', body: {} })
  assert.equal(again.type, 'fulfillment.not_from_here')
})
