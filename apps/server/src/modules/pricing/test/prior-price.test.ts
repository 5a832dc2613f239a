import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ChannelPolicy, OmnibusChoice } from '@redthread/contract/pricing-lists'
import { givenPromotion, openHouse, webFi, type House } from './given.ts'
import { dayAt, onDay, priceOn, scene, type Scene } from './scene.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

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
      onDay(house, -12)
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
      onDay(house, 0)
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
      onDay(house, -5)
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
    const told = await scene(house)
    await tell(told)
    const price = await priceOn(house, { days: on + 0.01, id: told.id, country })
    assert.equal(price?.amount, amount)
    assert.equal(price.prior?.amount ?? null, prior)
    if (rule !== undefined) assert.equal(price.prior?.rule, rule)
    assert.equal(price.compareAt, prior !== null && prior > amount ? prior : null)
  })
}
