import assert from 'node:assert/strict'
import { test } from 'node:test'
import { priorPrice } from './omnibus.ts'
import type { PriceRow } from './price-row.ts'
import { priceTimeline, type TimelineQuestion } from './price-timeline.ts'
import type { Promotion } from './promotions/promotion.ts'

const day = 86_400_000
const start = Date.UTC(2026, 5, 1)

function row(id: string, amount: number, more: Partial<PriceRow> = {}): PriceRow {
  const plain = { variantId: 'var_1', currency: 'EUR', taxIncluded: true, minQuantity: 1 } as const
  return { ...plain, id, amount, ...more }
}

const tenOff: Promotion = {
  id: 'pmo_1',
  name: 'June',
  lane: 'default',
  priority: 0,
  mode: 'stack',
  stopAfter: false,
  class: 'product',
  combinesWith: [],
  conditions: [],
  targets: [{ kind: 'categories', categoryIds: ['cat_lips'] }],
  benefits: [{ kind: 'percent', basisPoints: 1000 }],
  couponRequired: false,
  validFrom: start + 5 * day,
  validUntil: start + 9 * day,
}

const question: TimelineQuestion = {
  variant: {
    variantId: 'var_1',
    productId: 'prd_1',
    categoryIds: ['cat_lips'],
    attributes: { brand: 'Tuuli' },
  },
  rows: [row('regular', 1000)],
  promotions: [],
  scope: { channelId: 'chn', country: 'FI', currency: 'EUR', groupIds: [], companyId: null },
  from: start,
  until: start + 30 * day,
}

function told(asked: TimelineQuestion): (readonly [number, number | null, string])[] {
  return priceTimeline(asked).map(
    ({ effectiveFrom, amount, source }) => [(effectiveFrom - start) / day, amount, source] as const,
  )
}

test('a scheduled list makes an entry at its begin and one at its end', () => {
  const sale = row('sale', 800, {
    listId: 'lst_1',
    listKind: 'sale',
    validFrom: start + 3 * day,
    validUntil: start + 7 * day,
  })
  assert.deepEqual(told({ ...question, rows: [row('regular', 1000), sale] }), [
    [0, 1000, 'price'],
    [3, 800, 'price_list'],
    [7, 1000, 'price'],
  ])
})

test('an automatic promotion for everybody is part of the price while it lasts', () => {
  assert.deepEqual(told({ ...question, promotions: [tenOff] }), [
    [0, 1000, 'price'],
    [5, 900, 'promotion'],
    [9, 1000, 'price'],
  ])
})

test('coupons, groups, thresholds, limits and other goods are no part of the price', () => {
  const others: Partial<Promotion>[] = [
    { couponRequired: true },
    { conditions: [{ kind: 'customer_group', groupIds: ['grp'] }] },
    { conditions: [{ kind: 'cart_subtotal', min: { EUR: 500 } }] },
    { limits: { total: 100 } },
    { class: 'order' },
    { targets: [{ kind: 'categories', categoryIds: ['cat_eyes'] }] },
    { benefits: [{ kind: 'cheapest_free', every: 3, free: 1 }] },
  ]
  for (const other of others) {
    assert.deepEqual(told({ ...question, promotions: [{ ...tenOff, ...other }] }), [
      [0, 1000, 'price'],
    ])
  }
})

test('group and tier prices stay out of what everybody pays for one piece', () => {
  const rows = [
    row('regular', 1000),
    row('pro', 700, { groupId: 'grp_pro' }),
    row('ten', 600, { minQuantity: 10 }),
  ]
  assert.deepEqual(told({ ...question, rows }), [[0, 1000, 'price']])
})

test('a span without any price is told as one', () => {
  const rows = [row('launch', 1000, { validFrom: start + day, validUntil: start + 2 * day })]
  assert.deepEqual(told({ ...question, rows }), [
    [0, null, 'price'],
    [1, 1000, 'price'],
    [2, null, 'price'],
  ])
})

test('the timeline is the history that a prior price is found in', () => {
  const sale = row('sale', 850, { listId: 'lst', listKind: 'sale', validFrom: start + 12 * day })
  const asked = { ...question, rows: [row('regular', 1000), sale], promotions: [tenOff] }
  const entries = priceTimeline({ ...asked, from: start - 60 * day })
  const policy = { progressive: false, perishable: false, newArrival: 'none' } as const
  const answer = priorPrice(entries, { at: start + 20 * day, policy })
  assert.equal(answer.current, 850)
  assert.equal(answer.prior, 900)
})
