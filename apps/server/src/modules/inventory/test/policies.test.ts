import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PublicAvailability, StockHistory } from '@redthread/contract/inventory'
import type { ChannelStock, StockDetail } from '@redthread/contract/inventory-policies'
import type { SettingOutcome } from '@redthread/contract/inventory-changes'
import type { Page } from '@redthread/kernel/page'
import type { Id } from '@redthread/kernel/id'
import { releaseHold } from '../commands/release-hold.ts'
import { availability } from '../queries/availability.ts'
import { app, givenBundle, givenGoods, givenStock, givenVariant, hold, kamppi } from './given.ts'
import { levelOf, line, openHouse, putStock, tampere, tillKamppi, vantaa } from './given.ts'
import { verify, webDk, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function left(variantId: Id<'var'>, channelId: Id<'chn'> = webFi, at?: string) {
  const day = at === undefined ? {} : { at: Temporal.PlainDate.from(at) }
  const found = await house.unit((ctx) =>
    availability(ctx, { channelId, variantIds: [variantId], ...day }),
  )
  return found.get(variantId)
}

function setItem(variantId: string, body: object) {
  return house.call<StockDetail>(`PATCH /v1/stock/variants/${variantId}`, { as: 'lead', body })
}

async function said(variantId: string, channelId = webFi): Promise<PublicAvailability | undefined> {
  const target = `GET /v1/availability?channelId=${channelId}&variantIds=${variantId}`
  return (await house.call<{ items: PublicAvailability[] }>(target)).body.items[0]
}

test('safety stock, buffer and fences are left alone, each as it is meant', async () => {
  const id = await givenStock(house, { [kamppi]: 10 })
  await setItem(id, { safetyStock: 2 })
  assert.equal((await left(id))?.available, 8)
  const fence = { locationId: kamppi, channelId: app, quantity: 3 }
  await house.call(`PUT /v1/stock/variants/${id}/fences`, { as: 'kaisa', body: fence })
  assert.deepEqual([(await left(id))?.available, (await left(id, app))?.available], [5, 8])
  const held = await hold(house, [line(id, { quantity: 2 })], { channelId: app })
  assert.deepEqual([(await left(id))?.available, (await left(id, app))?.available], [5, 6])
  await house.unit((ctx) => releaseHold(ctx, { holdId: held.id }))
  assert.deepEqual([(await left(id))?.available, (await left(id, app))?.available], [5, 8])
  const choice = { locationIds: null, buffer: 4, backorders: true, fewLeft: 3 }
  const target = `PUT /v1/stock/channels/${webDk}`
  assert.equal((await house.call(target, { as: 'kaisa', body: choice })).status, 403)
  const chosen = { ...choice, locationIds: [kamppi, vantaa] }
  const set = await house.call<ChannelStock>(target, { as: 'lead', body: chosen })
  assert.deepEqual(set.body.sellsFrom, [kamppi, vantaa])
  assert.equal((await left(id, webDk))?.available, 1)
  assert.deepEqual(await verify(house), [])
})

test('a till sees its own store first; a web shop what ships, then the stores of its country', async () => {
  const { body } = await house.call<{ items: ChannelStock[] }>('GET /v1/stock/channels', {
    as: 'reader',
  })
  const from = (id: string) => body.items.find(({ channelId }) => channelId === id)?.sellsFrom ?? []
  assert.equal(from(tillKamppi)[0], kamppi)
  assert.equal(from(webFi)[0], vantaa)
  assert.ok(from(webFi).includes(tampere) && !from(webFi).includes('loc_aarhus'))
})

test('goods are sold beyond stock up to the limit, in words too', async () => {
  const id = await givenVariant(house)
  await setItem(id, { backorderLimit: 3, backorderKind: 'preorder', expectedOn: '2026-07-01' })
  assert.deepEqual(await said(id), {
    ...{ variantId: id, word: 'preorder', left: null, deliverable: true },
    expectedOn: '2026-07-01',
    stores: (await said(id))?.stores,
  })
  const wish = (quantity: number, more: object = {}) =>
    hold(house, [line(id, { quantity, locationId: null, ...more })])
  await assert.rejects(wish(1, { allowBackorder: false }), { message: 'inventory.not_enough' })
  await assert.rejects(wish(4), { message: 'inventory.not_enough' })
  await wish(2)
  assert.equal((await left(id))?.backorder?.left, 1)
  const race = await Promise.allSettled([wish(1), wish(1), wish(1)])
  assert.equal(race.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal((await said(id))?.word, 'out_of_stock')
  await putStock(house, id, { [vantaa]: 10 })
  assert.equal((await left(id))?.available, 7)
  assert.equal((await levelOf(house, id, vantaa))?.short, 0)
  assert.deepEqual(await verify(house), [])
})

test('what is on its way counts from the day it is expected on', async () => {
  const id = await givenStock(house, { [vantaa]: 1 })
  const lines = [{ variantId: id, quantity: 20 }]
  const order = { toLocationId: vantaa, supplier: 'Kevo', expectedOn: '2026-06-10', lines }
  const made = await house.call<{ id: string }>('POST /v1/stock/receipts', {
    as: 'lead',
    body: order,
  })
  const target = `PUT /v1/stock/receipts/${made.body.id}/state`
  await house.call(target, { as: 'lead', body: { state: 'ready_to_ship' } })
  assert.equal((await left(id, webFi, '2026-06-09'))?.available, 1)
  assert.equal((await left(id, webFi, '2026-06-10'))?.available, 21)
})

test('visitors read words, and numbers only where few are left', async () => {
  const [many, few, none] = [
    await givenStock(house, { [vantaa]: 40, [kamppi]: 2 }),
    await givenStock(house, { [kamppi]: 3 }),
    await givenStock(house, { [kamppi]: 0 }),
  ]
  assert.deepEqual([(await said(many))?.word, (await said(many))?.left], ['in_stock', null])
  const here = (await said(many))?.stores.find(({ locationId }) => locationId === kamppi)
  assert.deepEqual(here, { locationId: kamppi, word: 'few_left', left: 2 })
  assert.deepEqual([(await said(few))?.word, (await said(few))?.left], ['few_left', 3])
  assert.deepEqual(
    [(await said(none))?.word, (await said(none))?.deliverable],
    ['out_of_stock', false],
  )
})

test('an outside system sets stock only where it knows what it replaces', async () => {
  const id = await givenStock(house, { [kamppi]: 7 })
  const bundle = await givenBundle(house, [[(await givenGoods(house)).sku, 1]])
  const row = { variantId: id, locationId: kamppi }
  const rows = [
    { ...row, quantity: 9, ifQuantity: 6 },
    { ...row, quantity: 9, ifQuantity: 7 },
    { ...row, quantity: 9 },
    { ...row, variantId: 'var_nobody', quantity: 1 },
    { ...row, variantId: bundle, quantity: 1 },
    { ...row, locationId: 'loc_nowhere', quantity: 1 },
  ]
  const body = { rows, reason: 'nightly' }
  const answer = await house.call<{ outcomes: SettingOutcome[] }>('PUT /v1/stock', {
    as: 'lead',
    body,
  })
  assert.deepEqual(answer.body.outcomes, [
    { outcome: 'refused', onHand: 7, code: 'stock_changed' },
    { outcome: 'changed', onHand: 9 },
    { outcome: 'unchanged', onHand: 9 },
    { outcome: 'refused', onHand: null, code: 'unknown_variant' },
    { outcome: 'refused', onHand: null, code: 'is_a_bundle' },
    { outcome: 'refused', onHand: null, code: 'unknown_location' },
  ])
  assert.equal((await levelOf(house, id, kamppi))?.on_hand, 9)
  assert.deepEqual(await verify(house), [])
})

test('stock that falls to its mark is told once, and listed', async () => {
  const id = await givenStock(house, { [kamppi]: 6 })
  const rules = `PUT /v1/stock/variants/${id}/levels/${kamppi}/rules`
  await house.call(rules, { as: 'kaisa', body: { safetyStock: null, lowStockAt: 4 } })
  for (let n = 0; n < 4; n++) await hold(house, [line(id)])
  const { rows } = await house.engine.pool.query<{ available: number }>(
    `select (payload ->> 'available')::int as available from platform.event
     where type = 'inventory.stock_low.v1' and subject = $1`,
    [`${id} ${kamppi}`],
  )
  assert.deepEqual(rows, [{ available: 4 }])
  const listed = await house.call<Page<{ variantId: string; standing: string }>>(
    `GET /v1/stock?standing=low&locationId=${kamppi}`,
    { as: 'reader' },
  )
  assert.ok(listed.body.items.some(({ variantId }) => variantId === id))
})

test('a chart shows each day as it ended', async () => {
  const id = await givenStock(house, { [kamppi]: 10 })
  const start = house.now()
  const change = { variantId: id, locationId: kamppi, kind: 'adjusted', reason: 'lost' }
  house.at(start.add({ hours: 48 }))
  const body = { lines: [{ ...change, change: -4 }] }
  await house.call('POST /v1/stock/changes', { as: 'kaisa', body })
  const target = `GET /v1/stock/history?variantId=${id}&from=2026-05-31&until=2026-06-04`
  const chart = await house.call<StockHistory>(target, { as: 'reader' })
  assert.deepEqual(
    chart.body.items.map(({ day, closing, other }) => [day, closing, other]),
    [
      ['2026-05-31', 0, 0],
      ['2026-06-01', 10, 10],
      ['2026-06-02', 10, 0],
      ['2026-06-03', 6, -4],
      ['2026-06-04', 6, 0],
    ],
  )
  house.at(start)
})

test('nobody changes stock where they have no right to', async () => {
  const id = await givenStock(house, { [tampere]: 5 })
  const change = { variantId: id, locationId: tampere, kind: 'adjusted', change: 1, reason: 'x' }
  for (const as of ['kaisa', 'reader', 'counter', 'nobody']) {
    const { status } = await house.call('POST /v1/stock/changes', { as, body: { lines: [change] } })
    assert.ok(status === 403 || status === 401, as)
  }
  for (const bad of [0, 1.5, 99_999_999]) {
    const body = { lines: [{ ...change, change: bad }] }
    const { status } = await house.call('POST /v1/stock/changes', { as: 'lead', body })
    assert.ok(status === 400 || status === 422, String(bad))
  }
  assert.equal((await levelOf(house, id, tampere))?.on_hand, 5)
})
