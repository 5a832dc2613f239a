import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ChannelPolicy, FrozenPrior, OmnibusChoice } from '@redthread/contract/pricing-lists'
import type { Page } from '@redthread/kernel/page'
import { freezePriors } from '../commands/freeze-priors.ts'
import { forgetOldPrices } from '../commands/forget-old-prices.ts'
import { pricesFor } from '../queries/prices-for.ts'
import { announce, euro, givenList, givenPrices, givenPromotion, givenVariant } from './given.ts'
import { openHouse, switchList, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

type Variant = `var_${string}`
const start = Temporal.Instant.from('2026-06-01T12:00:00Z')

/** So many days before (−) or after the first of June, at noon. */
function dayAt(days: number): Temporal.Instant {
  return start.add({ hours: Math.round(days * 24) })
}

function onDay(days: number): void {
  house.at(dayAt(days).toString())
}

async function priceOn(days: number, id: Variant, asked: object = {}) {
  onDay(days)
  const place = { channelId: webFi, country: 'FI', currency: 'EUR' } as const
  const prices = await house.unit((ctx) => pricesFor(ctx, [id], { ...place, ...asked }))
  return prices.get(id) ?? null
}

/** What is written down on a day: a price, or a row of a sale list. */
interface Scene {
  readonly id: Variant
  readonly price: (days: number, amount: number, more?: object) => Promise<unknown>
  readonly sale: (days: number, amount: number, more?: Sale) => Promise<`lst_${string}`>
  readonly end: (days: number, listId: string) => Promise<unknown>
}
interface Sale {
  readonly listId?: `lst_${string}`
  readonly from?: number
  readonly until?: number
  readonly country?: string
}

async function scene(): Promise<Scene> {
  onDay(-365)
  const { id } = await givenVariant(house)
  return {
    id,
    price: (days, amount, more) => {
      onDay(days)
      return givenPrices(house, [euro(id, amount, more)])
    },
    sale: async (days, amount, { listId, from, until, country } = {}) => {
      onDay(days)
      const window = {
        startsAt: from === undefined ? null : dayAt(from),
        endsAt: until === undefined ? null : dayAt(until),
        countries: country === undefined ? [] : [country],
      }
      const list = listId ?? (await givenList(house, window)).id
      await givenPrices(house, [euro(id, amount, { listId: list })])
      return list
    },
    end: (days, listId) => {
      onDay(days)
      return switchList(house, listId, 'paused')
    },
  }
}

interface Case {
  readonly name: string
  readonly tell: (scene: Scene) => Promise<unknown>
  readonly policy?: Partial<OmnibusChoice>
  /** Day on which it is asked; 0 is the first of June. */
  readonly on?: number
  readonly country?: string
  readonly amount: number
  readonly prior: number | null
  readonly rule?: string
}

const cases: readonly Case[] = [
  {
    name: 'unchanged for a year, then on sale: the price of the year',
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      await sale(0, 800)
    },
    amount: 800,
    prior: 1000,
    rule: 'lowest_in_window',
  },
  {
    name: 'raised twenty days before the cut: the raise does not count',
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      await price(-20, 1400)
      await sale(0, 900)
    },
    amount: 900,
    prior: 1000,
  },
  {
    name: 'raised forty days before: the raised price was asked the whole window',
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      await price(-40, 1400)
      await sale(0, 900)
    },
    amount: 900,
    prior: 1400,
  },
  {
    name: 'cut step by step, read strictly: the last step is measured against the one before',
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      const listId = await sale(-10, 800)
      await sale(0, 600, { listId })
    },
    amount: 600,
    prior: 800,
  },
  {
    name: 'cut step by step where the channel keeps the first: the price before the first step',
    policy: { progressive: true },
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      const listId = await sale(-10, 800)
      await sale(0, 600, { listId })
    },
    amount: 600,
    prior: 1000,
    rule: 'progressive_first',
  },
  {
    name: 'a list that began and ended inside the window counts',
    tell: async ({ price, sale, end }) => {
      await price(-365, 1000)
      const listId = await sale(-20, 700)
      await end(-15, listId)
      await sale(0, 900)
    },
    amount: 900,
    prior: 700,
  },
  {
    name: 'a list that began and ended by its window counts, though nobody was awake',
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      await sale(-60, 700, { from: -20, until: -15 })
      await sale(-60, 900, { from: 0, until: 40 })
    },
    amount: 900,
    prior: 700,
  },
  {
    name: 'a general promotion inside the window counts as a price',
    tell: async ({ id, price, sale }) => {
      await price(-365, 1000)
      onDay(-12)
      const window = { validFrom: dayAt(-12), validUntil: dayAt(-10) }
      const targets = [{ kind: 'variants' as const, variantIds: [id] }]
      await givenPromotion(house, { targets, ...window })
      await sale(0, 950)
    },
    amount: 950,
    prior: 900,
  },
  {
    name: 'a general promotion is a reduction itself',
    tell: async ({ id, price }) => {
      await price(-365, 1000)
      onDay(0)
      await givenPromotion(house, { targets: [{ kind: 'variants', variantIds: [id] }] })
    },
    on: 1,
    amount: 900,
    prior: 1000,
  },
  {
    name: 'a promotion that needs a code is personal: no prior price, and it never counts',
    tell: async ({ id, price, sale }) => {
      await price(-365, 1000)
      onDay(-5)
      const targets = [{ kind: 'variants' as const, variantIds: [id] }]
      await givenPromotion(house, { targets, couponRequired: true })
      await sale(0, 950)
    },
    amount: 950,
    prior: 1000,
  },
  {
    name: 'a sale in another country does not count here',
    tell: async ({ price, sale, end }) => {
      await price(-365, 1000)
      const listId = await sale(-20, 500, { country: 'SE' })
      await end(-15, listId)
      await sale(0, 900)
    },
    amount: 900,
    prior: 1000,
  },
  {
    name: 'and in that country it does',
    country: 'SE',
    tell: async ({ price, sale, end }) => {
      await price(-365, 1000)
      const listId = await sale(-20, 500, { country: 'SE' })
      await end(-15, listId)
      await sale(0, 900)
    },
    amount: 900,
    prior: 500,
  },
  {
    name: 'new for ten days: the lowest since it was first sold',
    tell: async ({ price, sale }) => {
      await price(-10, 1000)
      await sale(0, 900)
    },
    amount: 900,
    prior: 1000,
    rule: 'new_arrival_since_first_sale',
  },
  {
    name: 'new for ten days where the channel tells none of new goods',
    policy: { newArrival: 'none' },
    tell: async ({ price, sale }) => {
      await price(-10, 1000)
      await sale(0, 900)
    },
    amount: 900,
    prior: null,
    rule: 'new_arrival_none',
  },
  {
    name: 'goods that spoil need none',
    policy: { perishable: true },
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      await sale(0, 900)
    },
    amount: 900,
    prior: null,
    rule: 'perishable_none',
  },
  {
    name: 'on sale for sixty days: the prior price is still that of the days before it began',
    tell: async ({ price, sale }) => {
      await price(-365, 1000)
      await sale(0, 800)
      await price(20, 1600)
    },
    on: 60,
    amount: 800,
    prior: 1000,
  },
  {
    name: 'a price that is simply lowered is no announced reduction',
    tell: async ({ price }) => {
      await price(-365, 1000)
      await price(-2, 800)
    },
    amount: 800,
    prior: null,
  },
]

for (const { name, tell, policy, on = 0, country = 'FI', amount, prior, rule } of cases) {
  test(`prior price: ${name}`, async () => {
    const usual = { progressive: false, perishable: false, newArrival: 'since_first_sale' }
    const body = { ...usual, ...policy }
    const target = `PUT /v1/channels/${webFi}/price-policy`
    await house.call<ChannelPolicy>(target, { as: 'lead', body })
    const told = await scene()
    await tell(told)
    const price = await priceOn(on + 0.01, told.id, { country })
    assert.equal(price?.amount, amount)
    assert.equal(price.prior?.amount ?? null, prior)
    if (rule !== undefined) assert.equal(price.prior?.rule, rule)
    assert.equal(price.compareAt, prior !== null && prior > amount ? prior : null)
  })
}

async function frozen(id: Variant): Promise<FrozenPrior[]> {
  const { body } = await house.call<Page<FrozenPrior>>(
    `GET /v1/prior-prices?variantId=${id}&channelId=${webFi}`,
    { as: 'reader' },
  )
  return [...body.items]
}

test('a reduction that begins by hand is frozen at once, with what proves it', async () => {
  const told = await scene()
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
  const told = await scene()
  await told.price(-365, 1000)
  await told.sale(-5, 900, { from: 0, until: 10 })
  assert.deepEqual(await frozen(told.id), [])
  onDay(0)
  await announce(house)
  await house.unit((ctx) => freezePriors(ctx, [told.id]))
  onDay(3)
  await house.unit((ctx) => freezePriors(ctx, [told.id]))
  const proofs = await frozen(told.id)
  assert.deepEqual(
    proofs.map(({ prior, current }) => [prior, current]),
    [[1000, 900]],
  )
})

test('what was frozen stands, whatever the channel decides while the sale is on', async () => {
  const told = await scene()
  await told.price(-10, 1000)
  await told.sale(0, 900)
  const body = { progressive: false, perishable: false, newArrival: 'none' }
  await house.call(`PUT /v1/channels/${webFi}/price-policy`, { as: 'lead', body })
  assert.equal((await priceOn(2, told.id))?.prior?.amount, 1000)
})

test('a price and its history are written together, or neither is', async () => {
  const told = await scene()
  await told.price(-30, 1000)
  const { engine } = house
  await engine.pool.query(
    `alter table pricing.price_history add constraint broken check (amount_minor <> 666)`,
  )
  await assert.rejects(told.price(0, 666), { code: '23514' })
  await engine.pool.query(`alter table pricing.price_history drop constraint broken`)
  assert.equal((await priceOn(0, told.id))?.amount, 1000)
  const { rows } = await engine.pool.query(
    'select 1 from pricing.price_history where variant_id = $1',
    [told.id],
  )
  assert.equal(rows.length, 1)
})

test('history that a running reduction is measured against is never forgotten', async () => {
  const told = await scene()
  await told.price(-200, 1500)
  await told.price(-150, 1000)
  await told.sale(-100, 800)
  for (let days = -90; days < 0; days += 30) await told.price(days, 1200 + days)
  const before = await priceOn(0, told.id)
  while ((await house.unit(forgetOldPrices)) > 0);
  const after = await priceOn(0, told.id)
  assert.deepEqual(after?.prior?.amount, 1000)
  assert.deepEqual(after?.prior, before?.prior)
})
