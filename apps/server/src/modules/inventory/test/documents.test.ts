import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Consignment, StockCount } from '@redthread/contract/inventory-documents'
import type { StockDetail } from '@redthread/contract/inventory-policies'
import type { Page } from '@redthread/kernel/page'
import { givenStock, hold, kamppi, levelOf, line, openHouse, tampere } from './given.ts'
import { givenVariant, vantaa, verify, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

type Document = Consignment & { detail?: unknown }

function post(path: string, body: object, as = 'lead') {
  return house.call<Document>(`POST /v1/stock/${path}`, { as, body })
}

function move(path: string, state: string, as = 'lead') {
  return house.call<Document>(`PUT /v1/stock/${path}/state`, { as, body: { state } })
}

test('a transfer keeps its goods, sends them, and arrives in parts', async () => {
  const id = await givenStock(house, { [vantaa]: 10, [kamppi]: 1 })
  const lines = [{ variantId: id, quantity: 6 }]
  const between = { fromLocationId: vantaa, toLocationId: kamppi, expectedOn: '2026-06-03' }
  const { body: draft } = await post('transfers', { ...between, lines })
  assert.equal((await levelOf(house, id, vantaa))?.promised, 0)
  await move(`transfers/${draft.id}`, 'ready_to_ship')
  assert.equal((await levelOf(house, id, vantaa))?.promised, 6)
  assert.equal((await hold(house, [line(id, { locationId: vantaa, quantity: 4 })])).state, 'held')
  await move(`transfers/${draft.id}`, 'in_transit')
  assert.deepEqual(await levelOf(house, id, vantaa), {
    ...{ on_hand: 4, promised: 4, unavailable: 0, short: 0 },
  })
  const detail = await house.call<StockDetail>(`GET /v1/stock/variants/${id}`, { as: 'reader' })
  const incoming = detail.body.levels.find(({ locationId }) => locationId === kamppi)?.incoming
  assert.equal(incoming, 6)
  const arrivals = `transfers/${draft.id}/arrivals`
  const some = await post(arrivals, { lines: [{ variantId: id, quantity: 3, damaged: 1 }] })
  assert.equal(some.body.state, 'partially_received')
  const tooMany = await post(arrivals, { lines: [{ variantId: id, quantity: 3 }] })
  assert.equal(tooMany.type, 'inventory.invalid_document')
  const rest = await post(arrivals, { lines: [{ variantId: id, quantity: 1 }], close: true })
  assert.equal(rest.body.state, 'received')
  assert.deepEqual(await levelOf(house, id, kamppi), {
    ...{ on_hand: 6, promised: 0, unavailable: 1, short: 0 },
  })
  assert.equal((await move(`transfers/${draft.id}`, 'canceled')).status, 409)
  assert.deepEqual(await verify(house), [])
})

test('a transfer that is not to be had is not made ready; a canceled one gives all back', async () => {
  const id = await givenStock(house, { [vantaa]: 2 })
  const between = { fromLocationId: vantaa, toLocationId: kamppi }
  const many = await post('transfers', { ...between, lines: [{ variantId: id, quantity: 3 }] })
  const refused = await move(`transfers/${many.body.id}`, 'ready_to_ship')
  assert.equal(refused.type, 'inventory.not_enough')
  const few = await post('transfers', { ...between, lines: [{ variantId: id, quantity: 2 }] })
  await move(`transfers/${few.body.id}`, 'ready_to_ship')
  await move(`transfers/${few.body.id}`, 'canceled')
  assert.equal((await levelOf(house, id, vantaa))?.promised, 0)
  assert.deepEqual(await verify(house), [])
})

test('the sender sends, the receiver receives: nobody else', async () => {
  const id = await givenStock(house, { [vantaa]: 2 })
  const lines = [{ variantId: id, quantity: 1 }]
  const between = { fromLocationId: vantaa, toLocationId: kamppi }
  const { body, status } = await post('transfers', { ...between, lines }, 'kaisa')
  assert.equal(status, 201)
  assert.equal((await move(`transfers/${body.id}`, 'ready_to_ship', 'kaisa')).status, 403)
  await move(`transfers/${body.id}`, 'ready_to_ship')
  await move(`transfers/${body.id}`, 'in_transit')
  const arrival = { lines: [{ variantId: id, quantity: 1 }] }
  assert.equal((await post(`transfers/${body.id}/arrivals`, arrival, 'reader')).status, 403)
  assert.equal((await post(`transfers/${body.id}/arrivals`, arrival, 'kaisa')).status, 200)
  const elsewhere = { fromLocationId: vantaa, toLocationId: tampere, lines }
  assert.equal((await post('transfers', elsewhere, 'kaisa')).status, 403)
})

test('a supplier may send more than was expected; its cost stands in the ledger', async () => {
  const id = await givenVariant(house)
  const lines = [{ variantId: id, quantity: 10, unitCost: 450 }]
  const order = { toLocationId: vantaa, supplier: 'Kevo Oy', currency: 'EUR', lines }
  const { body } = await post('receipts', { ...order, expectedOn: '2026-06-09' })
  const arrived = await post(`receipts/${body.id}/arrivals`, {
    lines: [{ variantId: id, quantity: 12 }],
  })
  assert.equal(arrived.body.state, 'received')
  assert.equal((await levelOf(house, id, vantaa))?.on_hand, 12)
  const { rows } = await house.engine.pool.query(
    `select kind, quantity, unit_cost_minor as cost, currency, reference
     from inventory.movement where variant_id = $1`,
    [id],
  )
  const cost = { cost: 450, currency: 'EUR', reference: body.id }
  assert.deepEqual(rows, [{ kind: 'received', quantity: 12, ...cost }])
  const page = await house.call<Page<Consignment>>('GET /v1/stock/receipts?limit=1', {
    as: 'reader',
  })
  assert.deepEqual([page.body.items[0]?.id, page.body.items[0]?.received], [body.id, 12])
})

interface Entered {
  readonly variantId: string
  readonly quantity: number
}

function enter(countId: string, lines: Entered[], as = 'counter') {
  const target = `POST /v1/stock/counts/${countId}/entries`
  return house.call<StockCount>(target, { as, body: { lines } })
}

test('a blind count is done twice where it is off, and posted on top of what moved', async () => {
  const [sound, off] = [
    await givenStock(house, { [kamppi]: 5 }),
    await givenStock(house, { [kamppi]: 20 }),
  ]
  const body = { locationId: kamppi, variantIds: [sound, off], tolerance: 2 }
  const made = await house.call<StockCount>('POST /v1/stock/counts', { as: 'kaisa', body })
  const countId = made.body.id
  const first = await enter(countId, [
    { variantId: sound, quantity: 5 },
    { variantId: off, quantity: 11 },
  ])
  const seen = first.body.lines.find(({ variantId }) => variantId === off)
  assert.deepEqual([seen?.expected, seen?.variance, seen?.recount], [null, null, true])
  const target = `PUT /v1/stock/counts/${countId}/state`
  const state = (to: string, as: string) =>
    house.call<StockCount>(target, { as, body: { state: to } })
  assert.equal((await state('counted', 'counter')).type, 'inventory.recount_needed')
  await enter(countId, [{ variantId: off, quantity: 14 }])
  assert.equal((await state('counted', 'counter')).status, 200)
  assert.equal((await state('reviewed', 'counter')).status, 403)
  // Goods arrive after they were counted.
  const change = { variantId: off, locationId: kamppi, kind: 'adjusted', reason: 'found' }
  await post('changes', { lines: [{ ...change, change: 3 }] })
  await state('reviewed', 'kaisa')
  const done = await state('completed', 'kaisa')
  assert.equal(done.body.lines.find(({ variantId }) => variantId === off)?.variance, -6)
  assert.equal((await levelOf(house, off, kamppi))?.on_hand, 17)
  assert.equal((await levelOf(house, sound, kamppi))?.on_hand, 5)
  assert.equal((await state('counting', 'kaisa')).type, 'inventory.state_not_reachable')
  assert.deepEqual(await verify(house), [])
})

test('a count of another location is out of reach', async () => {
  const id = await givenStock(house, { [tampere]: 5 })
  const body = { locationId: tampere, variantIds: [id] }
  const made = await house.call<StockCount>('POST /v1/stock/counts', { as: 'lead', body })
  const entered = await enter(made.body.id, [{ variantId: id, quantity: 1 }])
  assert.equal(entered.status, 403)
  const read = await house.call(`GET /v1/stock/counts/${made.body.id}`, { as: 'counter' })
  assert.equal(read.status, 403)
})

test('goods that an order was promised are owed when a count finds them missing', async () => {
  const id = await givenStock(house, { [kamppi]: 4 })
  await hold(house, [line(id, { quantity: 3 })])
  const body = { locationId: kamppi, variantIds: [id], tolerance: 9 }
  const { body: made } = await house.call<StockCount>('POST /v1/stock/counts', {
    as: 'kaisa',
    body,
  })
  await enter(made.id, [{ variantId: id, quantity: 1 }])
  for (const state of ['counted', 'reviewed', 'completed']) {
    await house.call(`PUT /v1/stock/counts/${made.id}/state`, { as: 'kaisa', body: { state } })
  }
  assert.deepEqual(await levelOf(house, id, kamppi), {
    ...{ on_hand: 1, promised: 3, unavailable: 0, short: 2 },
  })
  const page = await house.call<Page<{ variantId: string }>>(
    `GET /v1/stock?locationId=${kamppi}&standing=owed`,
    { as: 'reader' },
  )
  assert.deepEqual(
    page.body.items.map(({ variantId }) => variantId),
    [id],
  )
  assert.deepEqual(await verify(house), [])
})
