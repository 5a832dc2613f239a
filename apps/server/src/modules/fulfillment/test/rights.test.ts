import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { personErased } from '@redthread/contract/customers'
import type { FulfillmentCounts, FulfillmentOrder } from '@redthread/contract/fulfillment'
import type { Page } from '@redthread/kernel/page'
import { emit } from '#platform/events/emit.ts'
import { forgetPerson } from '../commands/forget-person.ts'
import {
  act,
  byParcel,
  dayAfterNext,
  givenArticle,
  givenOrder,
  inTampere,
  kamppi,
  leavingFor,
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

async function given() {
  const { sku } = await givenArticle(house, { [vantaa]: 9, [tampere]: 9 })
  const order = await givenOrder(house, {
    lines: [
      { sku, quantity: 2, fulfillment: byParcel },
      { sku, quantity: 1, fulfillment: inTampere },
    ],
  })
  const [parcel, pickup] = (await leavingFor(house, order.id)) as [
    FulfillmentOrder,
    FulfillmentOrder,
  ]
  return { order, parcel, pickup }
}

function list(query: string, as: string) {
  return house.call<Page<FulfillmentOrder>>(`GET /v1/fulfillment-orders?${query}`, { as })
}

test('who works in one store sees and does what leaves there, and nothing else', async () => {
  const { order, parcel, pickup } = await given()
  const { items } = (await list(`orderId=${order.id}`, 'tiina')).body
  assert.deepEqual(
    items.map(({ id }) => id),
    [pickup.id],
  )
  const get = (id: string, as: string) => house.call(`GET /v1/fulfillment-orders/${id}`, { as })
  assert.equal((await get(pickup.id, 'tiina')).status, 200)
  assert.equal((await get(parcel.id, 'tiina')).type, 'platform.not_allowed')
  const elsewhere = await pickAll(house, parcel, 'tiina')
  assert.equal(elsewhere.type, 'platform.not_allowed')
  assert.equal((await pickAll(house, pickup, 'kaisa')).type, 'platform.not_allowed')
  assert.equal((await pickAll(house, pickup, 'reader')).type, 'platform.not_allowed')
  const states = (await leavingFor(house, order.id)).map(({ state }) => state)
  assert.deepEqual(states, ['requested', 'requested'])
})

test('a person sees how their own order arrives, and never what colleagues see', async () => {
  const { order, pickup } = await given()
  const path = `GET /v1/orders/${order.id}/receivings` as const
  const own = await house.call<{ items: { id: string; state: string }[] }>(path, { as: 'aino' })
  assert.equal(own.body.items.length, 2)
  assert.equal((await house.call(path, { as: 'stranger' })).type, 'orders.unknown_order')
  assert.equal((await list('', 'aino')).type, 'platform.sign_in_required')
  const tried = await act(house, pickup.id, { action: 'hand-out', body: {}, as: 'aino' })
  assert.equal(tried.type, 'platform.sign_in_required')
})

test('a worklist is filtered by place, state, day, kind and words, and turned page by page', async () => {
  const { order, parcel, pickup } = await given()
  await pickAll(house, parcel)
  const ids = async (query: string) => (await list(query, 'lead')).body.items.map(({ id }) => id)
  const mine = `orderId=${order.id}`
  assert.deepEqual(await ids(`${mine}&locationId=${tampere}`), [pickup.id])
  assert.deepEqual(await ids(`${mine}&state=picking`), [parcel.id])
  assert.deepEqual(await ids(`${mine}&state=open`), [parcel.id, pickup.id])
  assert.deepEqual(await ids(`${mine}&kind=pickup`), [pickup.id])
  assert.deepEqual(await ids(`${mine}&dueBy=${dayBefore(dayAfterNext)}`), [parcel.id])
  assert.deepEqual(await ids(`q=${order.number.toLowerCase()}`), [parcel.id, pickup.id])
  assert.deepEqual(await ids(`${mine}&q=j%C3%A4rvi`), [parcel.id, pickup.id])
  assert.deepEqual(await ids(`${mine}&q=%25`), [])
  const first = (await list(`${mine}&limit=1`, 'lead')).body
  assert.deepEqual(
    first.items.map(({ id }) => id),
    [parcel.id],
  )
  assert.deepEqual(await ids(`${mine}&limit=1&after=${first.next}`), [pickup.id])
  assert.equal((await list('after=forged', 'lead')).status, 400)
})

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}

test('what waits is counted where the grant reaches, and what is late beside it', async () => {
  await given()
  const counts = async (today: string, as: string) =>
    (
      await house.call<FulfillmentCounts>(`GET /v1/fulfillment-orders/counts?today=${today}`, {
        as,
      })
    ).body
  const inStore = await counts(dayAfterNext, 'tiina')
  assert.deepEqual(
    inStore.counts.map(({ kind, state }) => [kind, state]),
    [['pickup', 'requested']],
  )
  assert.equal(inStore.overdue, 0)
  const later = await counts('2099-01-01', 'tiina')
  assert.equal(later.overdue, inStore.counts[0]?.count)
})

test('colleagues send the message of its state once more; where there is none they are told', async () => {
  const { order, pickup } = await given()
  const none = await act(house, pickup.id, { action: 'notices' })
  assert.equal(none.type, 'fulfillment.nothing_to_tell')
  await pickAll(house, pickup)
  await act(house, pickup.id, { action: 'ready' })
  assert.equal((await act(house, pickup.id, { action: 'notices' })).status, 200)
  const { rows } = await house.engine.pool.query(
    `select 1 from messages.message where template = 'fulfillment.ready_to_collect'
     and subject like $1`,
    [`%${order.number}`],
  )
  assert.equal(rows.length, 2)
})

test('a packing slip names what lies in the parcel, and no price', async () => {
  const { parcel } = await given()
  const path = `GET /v1/fulfillment-orders/${parcel.id}/packing-slip` as const
  const slip = await house.call(path, { as: 'lead' })
  assert.equal(slip.status, 200)
  assert.equal(slip.headers['content-type'], 'application/pdf')
  assert.match(slip.text, /^%PDF-1\.7/)
  assert.equal((await house.call(path, { as: 'tiina' })).type, 'platform.not_allowed')
})

test('a forgotten person is gone from what has left, and still gets what has not', async () => {
  const { order, parcel, pickup } = await given()
  await pickAll(house, parcel)
  await act(house, parcel.id, { action: 'pack' })
  await act(house, parcel.id, { action: 'ship', body: {} })
  await house.unit((ctx) => forgetPerson(ctx, order.customerId))
  const [gone, waiting] = await leavingFor(house, order.id)
  assert.deepEqual([gone?.recipient.name, gone?.address], [null, null])
  assert.equal(waiting?.recipient.name, 'Aino Järvinen')
  assert.equal(waiting?.id, pickup.id)
})

test('what was still to leave for a forgotten person loses its name once all has left', async () => {
  const { order, parcel, pickup } = await given()
  await house.engine.pool.query(
    `insert into customers.person (id, known, created_at, updated_at, erased_at)
      values ($1, false, now(), now(), now())
      on conflict (id) do update set erased_at = excluded.erased_at`,
    [order.customerId],
  )
  await house.unit((ctx) => {
    return emit(ctx, personErased, order.customerId, { personId: order.customerId })
  })
  await house.settled()
  const names = async () =>
    (await leavingFor(house, order.id)).map(({ recipient }) => recipient.name)
  const name = 'Aino Järvinen'
  await pickAll(house, parcel)
  await act(house, parcel.id, { action: 'pack' })
  await act(house, parcel.id, { action: 'ship', body: {} })
  await house.settled()
  assert.deepEqual(await names(), [name, name])
  await pickAll(house, pickup)
  await act(house, pickup.id, { action: 'ready' })
  const handed = await act(house, pickup.id, {
    action: 'hand-out',
    body: { withoutCode: 'showed the mail' },
  })
  assert.equal(handed.status, 200, handed.text)
  await house.settled()
  assert.deepEqual(await names(), [null, null])
})

test('open screens hear what happens at their place', async () => {
  const { pickup } = await given()
  await pickAll(house, pickup)
  const { rows } = await house.engine.pool.query<{ type: string; payload: { state?: string } }>(
    'select type from platform.event where subject = $1 order by position',
    [pickup.id],
  )
  assert.deepEqual(
    rows.map(({ type }) => type),
    ['fulfillment.fulfillment_requested.v1', 'fulfillment.fulfillment_moved.v1'],
  )
  const { rows: live } = await house.engine.pool.query<{ topics: string[] }>(
    'select topics from platform.live_pending where $1 = any(topics)',
    [`fulfillment-order:${pickup.id}`],
  )
  assert.equal(live.length, 2)
  for (const { topics } of live) {
    assert.ok(topics.includes('fulfillment') && topics.includes(`fulfillment-at:${tampere}`))
  }
})

test('lines of others and more than was ordered are not picked', async () => {
  const { parcel } = await given()
  const pick = (orderLineId: string | undefined, quantity: number) =>
    act(house, parcel.id, { action: 'picks', body: { lines: [{ orderLineId, quantity }] } })
  assert.equal((await pick('oln_other', 1)).type, 'fulfillment.unknown_line')
  const line = parcel.lines[0]?.orderLineId
  assert.equal((await pick(line, 3)).type, 'fulfillment.more_than_wanted')
  assert.equal((await pick(line, -1)).status, 400)
  const [untouched] = await leavingFor(house, parcel.orderId)
  assert.deepEqual([untouched?.state, untouched?.lines[0]?.picked], ['requested', 0])
})

test('a piece with a serial number waits for it to be scanned, then it is handed over', async () => {
  const { id: variantId, sku } = await givenArticle(house, {})
  const followed = await house.call(`PATCH /v1/stock/variants/${variantId}`, {
    as: 'lead',
    body: { tracking: 'serial' },
  })
  assert.equal(followed.status, 200, followed.text)
  const rows = [{ variantId, locationId: kamppi, quantity: 2, serials: ['SN-1', 'SN-2'] }]
  await house.call('PUT /v1/stock', { as: 'lead', body: { rows, reason: 'test' } })
  const lines = [{ sku, quantity: 1, fulfillment: takenAlong }]
  const order = await givenOrder(house, { lines, as: 'kaisa' })
  const [waiting] = (await leavingFor(house, order.id)) as [FulfillmentOrder]
  assert.deepEqual([waiting.state, waiting.actions], ['requested', ['pick', 'hand_out']])
  const early = await act(house, waiting.id, { action: 'hand-out', body: {}, as: 'kaisa' })
  assert.equal(early.type, 'inventory.serials_needed')
  const [line] = waiting.lines
  const picked = { lines: [{ orderLineId: line?.orderLineId, quantity: 1, serials: ['SN-2'] }] }
  const scanned = await act(house, waiting.id, { action: 'picks', body: picked, as: 'kaisa' })
  assert.equal(scanned.body.state, 'requested', scanned.text)
  const given = await act(house, waiting.id, { action: 'hand-out', body: {}, as: 'kaisa' })
  assert.equal(given.body.state, 'handed_out', given.text)
  const { rows: gone } = await house.engine.pool.query<{ serial: string; state: string }>(
    'select serial, state from inventory.serial where variant_id = $1 order by serial',
    [variantId],
  )
  assert.deepEqual(
    gone.map(({ serial, state }) => `${serial} ${state}`),
    ['SN-1 in_stock', 'SN-2 shipped'],
  )
})
