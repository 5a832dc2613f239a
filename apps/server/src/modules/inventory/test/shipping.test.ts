import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Refusal } from '@redthread/kernel/refusal'
import type { Id } from '@redthread/kernel/id'
import { commitHold } from '../commands/commit-hold.ts'
import { releaseAllocation } from '../commands/release-allocation.ts'
import { shipStock } from '../commands/ship-stock.ts'
import type { LineToHold } from '../holding/hold-wish.ts'
import { fresh, givenBundle, givenGoods, givenStock, hold, kamppi, levelOf, line } from './given.ts'
import { openHouse, putStock, tillKamppi, verify, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => assert.fail('was not refused'),
    (caught: unknown) => caught as Refusal,
  )
  return error.kind?.code ?? String(error)
}

/** An order that holds its goods; its line is named like the line of the cart. */
async function placed(lines: LineToHold[], change: object = {}) {
  const held = await hold(house, lines, change)
  const orderId = fresh('ord')
  const ids = lines.map(({ lineId }) => ({ lineId, orderLineId: fresh('oln') }))
  await house.unit((ctx) => commitHold(ctx, { holdId: held.id, orderId, orderLines: ids }))
  return { orderId, orderLineId: ids[0]?.orderLineId ?? 'oln_none', held }
}

function ship(orderId: Id<'ord'>, orderLineId: Id<'oln'>, change: object = {}) {
  const lines = [{ orderLineId, quantity: 1 }]
  const reference = fresh('ful')
  return house.unit((ctx) => shipStock(ctx, { orderId, lines, reference, ...change }))
}

function ledgerOf(variantId: string) {
  return house.engine.pool
    .query<{ kind: string; quantity: number; sign: number }>(
      'select kind, quantity, sign from inventory.movement where variant_id = $1 order by at, id',
      [variantId],
    )
    .then(({ rows }) =>
      rows.map(({ kind, quantity, sign }) => `${kind} ${sign * quantity || quantity}`),
    )
}

test('what an order holds leaves the stock once, however often it is told to', async () => {
  const id = await givenStock(house, { [kamppi]: 5 })
  const { orderId, orderLineId } = await placed([line(id, { quantity: 3 })])
  const lines = [{ orderLineId, quantity: 2 }]
  const first = await ship(orderId, orderLineId, { lines, reference: 'ful_one' })
  const again = await ship(orderId, orderLineId, { lines, reference: 'ful_one' })
  assert.deepEqual(again, first)
  assert.deepEqual(await levelOf(house, id, kamppi), {
    ...{ on_hand: 3, promised: 1, unavailable: 0, short: 0 },
  })
  assert.equal(await codeOf(ship(orderId, orderLineId, { lines })), 'inventory.nothing_promised')
  await ship(orderId, orderLineId)
  const kinds = await ledgerOf(id)
  assert.deepEqual(kinds.toSorted(), ['allocated 3', 'counted 5', 'shipped -1', 'shipped -2'])
  assert.deepEqual(await verify(house), [])
})

test('placing again under the same order changes nothing; under another it is refused', async () => {
  const id = await givenStock(house, { [kamppi]: 1 })
  const { held, orderId } = await placed([line(id)])
  const orderLines = [{ lineId: 'a', orderLineId: fresh('oln') }]
  const commit = (order: Id<'ord'>) =>
    house.unit((ctx) => commitHold(ctx, { holdId: held.id, orderId: order, orderLines }))
  assert.deepEqual(await commit(orderId), held.lines)
  assert.equal(await codeOf(commit(fresh('ord'))), 'inventory.hold_expired')
})

test('a placement that fails leaves the hold as it was', async () => {
  const id = await givenStock(house, { [kamppi]: 1 })
  const held = await hold(house, [line(id)])
  const orderLines = [{ lineId: 'a', orderLineId: fresh('oln') }]
  const failing = house.unit(async (ctx) => {
    await commitHold(ctx, { holdId: held.id, orderId: fresh('ord'), orderLines })
    throw new Error('the card was declined')
  })
  await assert.rejects(failing, /declined/)
  await house.unit((ctx) => commitHold(ctx, { holdId: held.id, orderId: fresh('ord'), orderLines }))
  assert.deepEqual(await verify(house), [])
})

test('of a cancel and a shipment at one instant, one comes first: never both', async () => {
  for (let n = 0; n < 12; n++) {
    const id = await givenStock(house, { [kamppi]: 2 })
    const { orderId, orderLineId } = await placed([line(id, { quantity: 2 })])
    const cancel = house.unit((ctx) => releaseAllocation(ctx, { orderId, reason: 'canceled' }))
    const lines = [{ orderLineId, quantity: 2 }]
    const [shipped, canceled] = await Promise.allSettled([
      ship(orderId, orderLineId, { lines }),
      cancel,
    ])
    const level = await levelOf(house, id, kamppi)
    assert.equal(canceled.status, 'fulfilled')
    assert.equal(level?.on_hand, shipped.status === 'fulfilled' ? 0 : 2)
    assert.equal(level?.promised, 0)
  }
  assert.deepEqual(await verify(house), [])
})

test('a bundle leaves as its parts', async () => {
  const [soap, brush] = [await givenGoods(house), await givenGoods(house)]
  await putStock(house, soap.id, { [kamppi]: 6 })
  await putStock(house, brush.id, { [kamppi]: 3 })
  const parts: [string, number][] = [
    [soap.sku, 2],
    [brush.sku, 1],
  ]
  const set = await givenBundle(house, parts)
  const { orderId, orderLineId } = await placed([line(set, { quantity: 2 })])
  await ship(orderId, orderLineId)
  const after = [await levelOf(house, soap.id, kamppi), await levelOf(house, brush.id, kamppi)]
  assert.deepEqual(
    after.map((level) => [level?.on_hand, level?.promised]),
    [
      [4, 2],
      [2, 1],
    ],
  )
  await house.unit((ctx) =>
    releaseAllocation(ctx, {
      orderId,
      lines: [{ orderLineId, quantity: 1 }],
      reason: 'customer_changed_their_mind',
    }),
  )
  assert.equal((await levelOf(house, soap.id, kamppi))?.promised, 0)
  assert.deepEqual(await verify(house), [])
})

test('goods in hand that the books do not know are put right as they leave', async () => {
  const id = await givenStock(house, { [kamppi]: 1 })
  const inHand = [line(id, { quantity: 3, inHand: true })]
  const { orderId, orderLineId } = await placed(inHand, { channelId: tillKamppi })
  const lines = [{ orderLineId, quantity: 3 }]
  assert.equal(await codeOf(ship(orderId, orderLineId, { lines })), 'inventory.not_enough')
  await ship(orderId, orderLineId, { lines, inHand: true })
  assert.deepEqual(await levelOf(house, id, kamppi), {
    ...{ on_hand: 0, promised: 0, unavailable: 0, short: 0 },
  })
  const kinds = await ledgerOf(id)
  assert.deepEqual(kinds.toSorted(), ['adjusted 2', 'allocated 3', 'counted 1', 'shipped -3'])
  assert.deepEqual(await verify(house), [])
})
