import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Consignment } from '@redthread/contract/inventory-documents'
import type { StockDetail } from '@redthread/contract/inventory-policies'
import type { Id } from '@redthread/kernel/id'
import { blockExpiredLots } from '../commands/block-expired-lots.ts'
import { commitHold } from '../commands/commit-hold.ts'
import { returnStock } from '../commands/return-stock.ts'
import { shipStock, type LineToShip } from '../commands/ship-stock.ts'
import { fresh, givenStock, givenVariant, hold, kamppi, levelOf, line, openHouse } from './given.ts'
import { vantaa, verify, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function followed(by: 'lot' | 'serial'): Promise<Id<'var'>> {
  const id = await givenVariant(house)
  const target = `PATCH /v1/stock/variants/${id}`
  const { status } = await house.call(target, { as: 'lead', body: { tracking: by } })
  assert.equal(status, 200)
  return id
}

function set(row: object) {
  const body = { rows: [row], reason: 'counted' }
  return house.call<{ outcomes: { outcome: string; code?: string }[] }>('PUT /v1/stock', {
    as: 'lead',
    body,
  })
}

async function placed(variantId: Id<'var'>, quantity: number) {
  const held = await hold(house, [line(variantId, { quantity })])
  const [orderId, orderLineId] = [fresh('ord'), fresh('oln')]
  const orderLines = [{ lineId: 'a', orderLineId }]
  await house.unit((ctx) => commitHold(ctx, { holdId: held.id, orderId, orderLines }))
  return (change: Partial<LineToShip>) =>
    house.unit((ctx) => {
      const lines = [{ orderLineId, quantity, ...change }]
      return shipStock(ctx, { orderId, lines, reference: fresh('ful') })
    })
}

async function detail(variantId: string): Promise<StockDetail> {
  return (await house.call<StockDetail>(`GET /v1/stock/variants/${variantId}`, { as: 'reader' }))
    .body
}

const old = { code: 'OLD', expiresOn: '2026-06-20' }
const young = { code: 'YOUNG', expiresOn: '2027-06-20' }

test('of lots the first to expire leaves first, unless another is named', async () => {
  const variantId = await followed('lot')
  const lots = [
    { ...young, quantity: 6 },
    { ...old, quantity: 2 },
  ]
  await set({ variantId, locationId: kamppi, quantity: 8, lots })
  const shipped = await (await placed(variantId, 3))({})
  assert.deepEqual(shipped.lines[0]?.lots, [
    { code: 'OLD', quantity: 2 },
    { code: 'YOUNG', quantity: 1 },
  ])
  const ship = await placed(variantId, 2)
  await assert.rejects(ship({ lots: [{ code: 'OLD', quantity: 2 }] }), {
    message: 'inventory.lots_needed',
  })
  await ship({ lots: [{ code: 'YOUNG', quantity: 2 }] })
  assert.deepEqual(
    (await detail(variantId)).lots.map(({ code, onHand }) => [code, onHand]),
    [['YOUNG', 3]],
  )
  assert.deepEqual(await verify(house), [])
})

test('a lot is out of sale once its last day is over, and may be written off', async () => {
  const variantId = await followed('lot')
  const lots = [
    { ...old, quantity: 2 },
    { ...young, quantity: 1 },
  ]
  await set({ variantId, locationId: kamppi, quantity: 3, lots })
  const before = house.now()
  house.at(Temporal.Instant.from('2026-06-20T20:59:00Z'))
  assert.equal(await house.unit(blockExpiredLots), 0)
  house.at(Temporal.Instant.from('2026-06-20T21:01:00Z'))
  assert.equal(await house.unit(blockExpiredLots), 1)
  assert.equal(await house.unit(blockExpiredLots), 0)
  assert.equal((await levelOf(house, variantId, kamppi))?.unavailable, 2)
  await assert.rejects(hold(house, [line(variantId, { quantity: 2 })]))
  const change = { variantId, locationId: kamppi, kind: 'written_off', change: 2, reason: 'old' }
  const off = { lines: [{ ...change, lots: [{ code: 'OLD', quantity: 2 }] }] }
  const answer = await house.call('POST /v1/stock/changes', { as: 'kaisa', body: off })
  assert.equal(answer.status, 200)
  assert.deepEqual(await levelOf(house, variantId, kamppi), {
    ...{ on_hand: 1, promised: 0, unavailable: 0, short: 0 },
  })
  house.at(before)
  assert.deepEqual(await verify(house), [])
})

test('lots keep their expiry from the sender to the receiver', async () => {
  const variantId = await followed('lot')
  await set({ variantId, locationId: vantaa, quantity: 5, lots: [{ ...old, quantity: 5 }] })
  const body = {
    ...{ fromLocationId: vantaa, toLocationId: kamppi },
    lines: [{ variantId, quantity: 4 }],
  }
  const call = (target: string, more: object) =>
    house.call<Consignment>(target, { as: 'lead', body: more })
  const { id } = (await call('POST /v1/stock/transfers', body)).body
  await call(`PUT /v1/stock/transfers/${id}/state`, { state: 'ready_to_ship' })
  await call(`PUT /v1/stock/transfers/${id}/state`, { state: 'in_transit' })
  const arrival = { lines: [{ variantId, quantity: 4 }] }
  await call(`POST /v1/stock/transfers/${id}/arrivals`, arrival)
  const there = (await detail(variantId)).lots.filter((lot) => lot.locationId === kamppi)
  assert.deepEqual(
    there.map(({ code, onHand, expiresOn }) => ({ code, onHand, expiresOn })),
    [{ ...old, onHand: 4 }],
  )
  assert.deepEqual(await verify(house), [])
})

test('each numbered piece is named as it leaves and as it comes back', async () => {
  const variantId = await followed('serial')
  const serials = ['S-1', 'S-2', 'S-3']
  const few = await set({ variantId, locationId: kamppi, quantity: 3, serials: ['S-1'] })
  assert.deepEqual(few.body.outcomes, [{ outcome: 'refused', onHand: 0, code: 'serials_needed' }])
  await set({ variantId, locationId: kamppi, quantity: 3, serials })
  const elsewhere = await set({
    variantId,
    locationId: vantaa,
    quantity: 2,
    serials: ['S-2', 'S-7'],
  })
  assert.equal(elsewhere.body.outcomes[0]?.code, 'serial_taken')
  const ship = await placed(variantId, 2)
  await assert.rejects(ship({}), { message: 'inventory.serials_needed' })
  await assert.rejects(ship({ serials: ['S-1', 'S-9'] }), { message: 'inventory.serials_needed' })
  await ship({ serials: ['S-1', 'S-3'] })
  const states = (await detail(variantId)).serials.map(({ serial, state }) => `${serial} ${state}`)
  assert.deepEqual(states.toSorted(), ['S-1 shipped', 'S-2 in_stock', 'S-3 shipped'])
  const back = { variantId, locationId: kamppi, quantity: 1, condition: 'damaged' as const }
  const lines = [{ ...back, serials: ['S-3'] }]
  const reference = fresh('ret')
  for (let twice = 0; twice < 2; twice++) {
    await house.unit((ctx) => returnStock(ctx, { orderId: null, lines, reference }))
  }
  assert.deepEqual(await levelOf(house, variantId, kamppi), {
    ...{ on_hand: 2, promised: 0, unavailable: 1, short: 0 },
  })
  assert.deepEqual(await verify(house), [])
})

test('how goods are followed does not change while some lie there', async () => {
  const id = await givenStock(house, { [kamppi]: 1 })
  const target = `PATCH /v1/stock/variants/${id}`
  const answer = await house.call(target, { as: 'lead', body: { tracking: 'serial' } })
  assert.equal(answer.type, 'inventory.tracking_in_use')
})
