import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Refusal } from '@redthread/kernel/refusal'
import { commitHold } from '../commands/commit-hold.ts'
import { expireHolds } from '../commands/expire-holds.ts'
import { forgetHolds } from '../commands/forget-holds.ts'
import { releaseHold } from '../commands/release-hold.ts'
import { availability } from '../queries/availability.ts'
import { app, fresh, givenBundle, givenGoods, givenStock, givenVariant, hold } from './given.ts'
import { kamppi, levelOf, line, openHouse, putStock, tampere, tillKamppi } from './given.ts'
import { vantaa, verify, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function refusalOf(work: Promise<unknown>) {
  const error = (await work.then(
    () => assert.fail('was not refused'),
    (caught: unknown) => caught,
  )) as Refusal
  return { code: error.kind?.code ?? String(error), detail: error.detail }
}

async function left(variantId: `var_${string}`, channelId: `chn_${string}` = webFi) {
  const found = await house.unit((ctx) => availability(ctx, { channelId, variantIds: [variantId] }))
  return found.get(variantId)
}

test('what is held cannot be had twice, and comes back when it is released', async () => {
  const id = await givenStock(house, { [kamppi]: 3 })
  const held = await hold(house, [line(id, { quantity: 2 })])
  assert.deepEqual(held.lines, [
    {
      lineId: 'a',
      variantId: id,
      locationId: kamppi,
      quantity: 2,
      reservationIds: held.lines[0]?.reservationIds,
    },
  ])
  assert.equal((await left(id))?.available, 1)
  const { code, detail } = await refusalOf(hold(house, [line(id, { quantity: 2 })]))
  assert.equal(code, 'inventory.not_enough')
  assert.deepEqual(detail['lines'], [{ lineId: 'a', variantId: id, wanted: 2, available: 1 }])
  assert.equal(await house.unit((ctx) => releaseHold(ctx, { holdId: held.id })), true)
  assert.equal(await house.unit((ctx) => releaseHold(ctx, { holdId: held.id })), false)
  assert.equal((await left(id))?.available, 3)
  assert.deepEqual(await verify(house), [])
})

test('all lines are held or none', async () => {
  const [plenty, scarce] = [
    await givenStock(house, { [kamppi]: 9 }),
    await givenStock(house, { [kamppi]: 1 }),
  ]
  const lines = [line(plenty), line(scarce, { lineId: 'b', quantity: 2 })]
  assert.equal((await refusalOf(hold(house, lines))).code, 'inventory.not_enough')
  assert.equal((await levelOf(house, plenty, kamppi))?.promised, 0)
})

test('the same reference gives the same hold; other lines take its place', async () => {
  const id = await givenStock(house, { [kamppi]: 5 })
  const reference = 'cart-same'
  const first = await hold(house, [line(id, { quantity: 4 })], { reference })
  const again = await hold(house, [line(id, { quantity: 4 })], { reference })
  assert.equal(again.id, first.id)
  assert.deepEqual(again.lines, first.lines)
  const other = await hold(house, [line(id, { quantity: 5 })], { reference })
  assert.equal(other.id, first.id)
  assert.equal((await levelOf(house, id, kamppi))?.promised, 5)
  const refused = await refusalOf(hold(house, [line(id, { quantity: 6 })], { reference }))
  assert.equal(refused.code, 'inventory.not_enough')
  assert.equal((await levelOf(house, id, kamppi))?.promised, 5)
  assert.deepEqual(await verify(house), [])
})

test('an order that waits while other lines take the place of a hold takes those', async () => {
  const id = await givenStock(house, { [kamppi]: 5 })
  const reference = 'cart-waits'
  const first = await hold(house, [line(id, { quantity: 2 })], { reference })
  const { pool } = house.engine
  const gate = await pool.connect()
  const waiting = async (count: number) => {
    for (let n = 0; n !== count;) {
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      )
      n = rows[0]?.n ?? 0
    }
  }
  await gate.query('begin')
  await gate.query('select from inventory.hold where id = $1 for update', [first.id])
  const other = hold(house, [line(id, { quantity: 3 })], { reference })
  await waiting(1)
  const orderId = fresh('ord')
  const orderLines = [{ lineId: 'a', orderLineId: fresh('oln') }]
  const placed = house.unit((ctx) => commitHold(ctx, { holdId: first.id, orderId, orderLines }))
  await waiting(2)
  await gate.query('commit')
  gate.release()
  assert.deepEqual((await other).lines, await placed)
  const { rows } = await pool.query(
    `select quantity, order_id from inventory.reservation where hold_id = $1
      and state = 'committed'`,
    [first.id],
  )
  assert.deepEqual(rows, [{ quantity: 3, order_id: orderId }])
  assert.deepEqual(await verify(house), [])
})

test('thirty-two at once under one reference hold once', async () => {
  const id = await givenStock(house, { [kamppi]: 5 })
  const wish = () => hold(house, [line(id, { quantity: 2 })], { reference: 'cart-crowd' })
  const holds = await Promise.all(Array.from({ length: 32 }, wish))
  assert.equal(new Set(holds.map((one) => one.id)).size, 1)
  assert.equal((await levelOf(house, id, kamppi))?.promised, 2)
})

test('sixty-four clients in three channels want fifty pieces: fifty get one', async () => {
  const id = await givenStock(house, { [kamppi]: 30, [vantaa]: 20 })
  const places = [kamppi, vantaa, null] as const
  const channels = [webFi, app, tillKamppi]
  const holds = await Promise.allSettled(
    Array.from({ length: 64 }, (_, n) =>
      hold(house, [line(id, { locationId: n < 40 ? (places[n % 2] ?? null) : null })], {
        channelId: channels[n % 3] ?? webFi,
      }),
    ),
  )
  const won = holds.filter(({ status }) => status === 'fulfilled').length
  const levels = [await levelOf(house, id, kamppi), await levelOf(house, id, vantaa)]
  assert.deepEqual(
    levels.map((level) => level?.promised),
    [30, 20].map((most, index) => Math.min(most, levels[index]?.promised ?? 0)),
  )
  assert.equal(won, (levels[0]?.promised ?? 0) + (levels[1]?.promised ?? 0))
  assert.equal(won, 50)
  assert.deepEqual(await verify(house), [])
})

test('a small order behind one that is too large still gets its piece', async () => {
  const id = await givenStock(house, { [kamppi]: 5 })
  const [large, small] = await Promise.allSettled([
    hold(house, [line(id, { quantity: 6 })]),
    hold(house, [line(id, { quantity: 5 })]),
  ])
  assert.deepEqual([large?.status, small?.status], ['rejected', 'fulfilled'])
})

test('a hold whose time is over gives way to a sale, and cannot be placed then', async () => {
  const id = await givenStock(house, { [kamppi]: 2 })
  const slow = await hold(house, [line(id, { quantity: 2 })], { ttlMs: 60_000 })
  house.at(house.now().add({ seconds: 61 }))
  const quick = await hold(house, [line(id, { quantity: 2 })])
  const order = { orderId: fresh('ord'), orderLines: [{ lineId: 'a', orderLineId: fresh('oln') }] }
  const late = await refusalOf(house.unit((ctx) => commitHold(ctx, { holdId: slow.id, ...order })))
  assert.equal(late.code, 'inventory.hold_expired')
  await house.unit((ctx) => commitHold(ctx, { holdId: quick.id, ...order }))
  assert.deepEqual(await verify(house), [])
})

test('expiry and placement at one instant: one of them has the pieces', async () => {
  const id = await givenStock(house, { [kamppi]: 40 })
  const holds = []
  for (let n = 0; n < 20; n++) holds.push(await hold(house, [line(id)], { ttlMs: 1_000 }))
  house.at(house.now().add({ seconds: 2 }))
  const orderLines = [{ lineId: 'a', orderLineId: fresh('oln') }]
  const placing = holds.map(({ id: holdId }) =>
    house.unit((ctx) => commitHold(ctx, { holdId, orderId: fresh('ord'), orderLines })),
  )
  const [, ...placed] = await Promise.allSettled([house.unit(expireHolds), ...placing])
  while ((await house.unit(expireHolds)) > 0);
  const won = placed.filter(({ status }) => status === 'fulfilled').length
  assert.equal((await levelOf(house, id, kamppi))?.promised, won)
  assert.deepEqual(await verify(house), [])
})

test('a bundle is held by its parts, summed where two lines share one', async () => {
  const [soap, brush] = [await givenGoods(house), await givenGoods(house)]
  await putStock(house, soap.id, { [kamppi]: 6 })
  await putStock(house, brush.id, { [kamppi]: 5 })
  const set = await givenBundle(house, [
    [soap.sku, 2],
    [brush.sku, 1],
  ])
  assert.equal((await left(set))?.available, 3)
  await hold(house, [line(set, { quantity: 2 }), line(soap.id, { lineId: 'b', quantity: 2 })])
  assert.equal((await levelOf(house, soap.id, kamppi))?.promised, 6)
  assert.equal((await levelOf(house, brush.id, kamppi))?.promised, 2)
  assert.equal((await left(set))?.available, 0)
  const { code } = await refusalOf(hold(house, [line(set)]))
  assert.equal(code, 'inventory.not_enough')
})

test('a delivery comes whole from one place, else from several', async () => {
  const [a, b] = [
    await givenStock(house, { [vantaa]: 2, [kamppi]: 5 }),
    await givenStock(house, { [vantaa]: 9, [kamppi]: 5 }),
  ]
  const anywhere = { locationId: null, quantity: 3 }
  const held = await hold(house, [line(a, anywhere), line(b, { ...anywhere, lineId: 'b' })])
  assert.deepEqual(
    held.lines.map(({ locationId }) => locationId),
    [kamppi, kamppi],
  )
  const spread = await hold(house, [line(a, { locationId: null, quantity: 4 })])
  assert.deepEqual(
    spread.lines.map(({ locationId, quantity }) => [locationId, quantity]),
    [
      [vantaa, 2],
      [kamppi, 2],
    ],
  )
})

test('goods that nobody counts are sold without limit', async () => {
  const id = await givenVariant(house)
  const held = await hold(house, [line(id, { quantity: 1_000 })])
  assert.deepEqual(held.lines[0]?.reservationIds, [])
  assert.equal((await left(id))?.isTracked, false)
})

test('what the customer holds in hand is held, whatever the books say', async () => {
  const id = await givenStock(house, { [kamppi]: 0, [tampere]: 4 })
  const held = await hold(house, [line(id, { inHand: true })], { channelId: tillKamppi })
  assert.equal(held.state, 'held')
  assert.deepEqual(await levelOf(house, id, kamppi), {
    ...{ on_hand: 0, promised: 1, unavailable: 0, short: 1 },
  })
  assert.deepEqual(await verify(house), [])
})

test('holds that came to nothing are forgotten after a month, orders never', async () => {
  const id = await givenStock(house, { [kamppi]: 9 })
  const [left, kept] = [await hold(house, [line(id)]), await hold(house, [line(id)])]
  await house.unit((ctx) => releaseHold(ctx, { holdId: left.id }))
  const orderLines = [{ lineId: 'a', orderLineId: fresh('oln') }]
  const order = { holdId: kept.id, orderId: fresh('ord'), orderLines }
  await house.unit((ctx) => commitHold(ctx, order))
  const start = house.now()
  house.at(start.add({ hours: 24 * 31 }))
  await house.unit(expireHolds)
  while ((await house.unit(forgetHolds)) > 0);
  house.at(start)
  const { rows } = await house.engine.pool.query<{ id: string }>(
    'select id from inventory.hold where id = any($1)',
    [[left.id, kept.id]],
  )
  assert.deepEqual(rows, [{ id: kept.id }])
  assert.deepEqual(await verify(house), [])
})
