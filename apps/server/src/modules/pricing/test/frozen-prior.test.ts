import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FrozenPrior } from '@redthread/contract/pricing-lists'
import type { Page } from '@redthread/kernel/page'
import { forgetOldPrices } from '../commands/forget-old-prices.ts'
import { freezePriors } from '../commands/freeze-priors.ts'
import { announce, openHouse, webFi, type House } from './given.ts'
import { dayAt, onDay, priceOn, scene, type Variant } from './scene.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function frozen(id: Variant): Promise<FrozenPrior[]> {
  const { body } = await house.call<Page<FrozenPrior>>(
    `GET /v1/prior-prices?variantId=${id}&channelId=${webFi}`,
    { as: 'reader' },
  )
  return [...body.items]
}

test('a reduction that begins by hand is frozen at once, with what proves it', async () => {
  const told = await scene(house)
  await told.price(-365, 1000)
  await told.price(-20, 1400)
  await told.sale(0, 900)
  const [proof, ...more] = await frozen(told.id)
  assert.deepEqual(more, [])
  assert.deepEqual([proof?.current, proof?.prior, proof?.rule], [900, 1000, 'lowest_in_window'])
  assert.equal(String(proof?.reductionStart), '2026-06-01T12:00:00Z')
  assert.deepEqual(
    proof?.evidence.map(({ amount, source }) => [amount, source]),
    [
      [1000, 'price'],
      [1400, 'price'],
    ],
  )
  const { text, headers } = await house.call(
    `GET /v1/prior-prices/export.csv?variantId=${told.id}&channelId=${webFi}`,
    { as: 'reader' },
  )
  assert.equal(headers['content-type'], 'text/csv; charset=utf-8')
  assert.equal(text.trim().split('\n').length, 3)
})

test('a reduction that begins by its window is frozen when it begins, once', async () => {
  const told = await scene(house)
  await told.price(-365, 1000)
  await told.sale(-5, 900, { from: 0, until: 10 })
  assert.deepEqual(await frozen(told.id), [])
  onDay(house, 0)
  await announce(house)
  await house.unit((ctx) => freezePriors(ctx, [told.id]))
  onDay(house, 3)
  await house.unit((ctx) => freezePriors(ctx, [told.id]))
  const proofs = await frozen(told.id)
  assert.deepEqual(
    proofs.map(({ prior, current }) => [prior, current]),
    [[1000, 900]],
  )
})

test('what was frozen stands, whatever the channel decides while the sale is on', async () => {
  const told = await scene(house)
  await told.price(-10, 1000)
  await told.sale(0, 900)
  const body = { progressive: false, perishable: false, newArrival: 'none' }
  await house.call(`PUT /v1/channels/${webFi}/price-policy`, { as: 'lead', body })
  assert.equal((await priceOn(house, { days: 2, id: told.id }))?.prior?.amount, 1000)
})

test('a price and its history are written together, or neither is', async () => {
  const told = await scene(house)
  await told.price(-30, 1000)
  const { engine } = house
  await engine.pool.query(
    `alter table pricing.price_history add constraint broken check (amount_minor <> 666)`,
  )
  await assert.rejects(told.price(0, 666), { code: '23514' })
  await engine.pool.query(`alter table pricing.price_history drop constraint broken`)
  assert.equal((await priceOn(house, { days: 0, id: told.id }))?.amount, 1000)
  const { rows } = await engine.pool.query(
    'select 1 from pricing.price_history where variant_id = $1',
    [told.id],
  )
  assert.equal(rows.length, 1)
})

test('history that a running reduction is measured against is never forgotten', async () => {
  const told = await scene(house)
  await told.price(-200, 1500)
  await told.price(-150, 1000)
  await told.sale(-100, 800)
  for (let days = -90; days < 0; days += 30) await told.price(days, 1200 + days)
  const before = await priceOn(house, { days: 0, id: told.id })
  while ((await house.unit(forgetOldPrices)) > 0);
  const after = await priceOn(house, { days: 0, id: told.id })
  assert.deepEqual(after?.prior?.amount, 1000)
  assert.deepEqual(after?.prior, before?.prior)
})

test('what was asked before this system is told once, and counts as a price', async () => {
  const told = await scene(house)
  await told.price(-3, 1000)
  await told.price(-1, 1300)
  onDay(house, 0)
  const body = { since: dayAt(-100).toString(), variantIds: [told.id] }
  const tell = () =>
    house.call<{ entries: number }>('POST /v1/prior-prices/backfill', { as: 'lead', body })
  assert.equal((await tell()).body.entries, 1)
  assert.equal((await tell()).body.entries, 0)
  await told.sale(0, 900)
  const price = await priceOn(house, { days: 0.01, id: told.id })
  assert.deepEqual([price?.prior?.amount, price?.prior?.rule], [1000, 'lowest_in_window'])
})
