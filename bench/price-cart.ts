import { performance } from 'node:perf_hooks'
import type { CartInput, CartLine } from '@redthread/pricing/cart-input'
import { priceCart } from '@redthread/pricing/price-cart'
import type { Benefit } from '@redthread/pricing/promotions/benefit'
import type { Condition, LineCondition } from '@redthread/pricing/promotions/condition'
import type { Promotion, PromotionClass } from '@redthread/pricing/promotions/promotion'
import { median, quantile, type Bench } from './bench.ts'

const warmUp = 400
const runs = 500

/** One cart of 200 lines under 50 promotions that are all in force, of every kind of benefit. */
export const priceCartBench: Bench = {
  names: ['price_cart_200_lines_ms'],
  run() {
    const took: number[] = []
    let applied = 0
    for (let run = -warmUp; run < runs; run++) {
      // Another cart each time: nothing of the last one may help with the next.
      const input = cart(run + warmUp)
      const from = performance.now()
      const priced = priceCart(input)
      if (run >= 0) took.push(performance.now() - from)
      applied = priced.promotions.filter((one) => one.applied).length
    }
    const value = Math.round(median(took) * 1000) / 1000
    const p99 = quantile(took, 0.99).toFixed(2)
    const note = `200 lines, 50 promotions, ${applied} of them applied; p99 ${p99} ms; at most 5`
    return Promise.resolve({
      price_cart_200_lines_ms: { value, unit: 'ms', floor: null, ratio: null, note },
    })
  },
}

function cart(seed: number): CartInput {
  return {
    currency: 'EUR',
    taxIncluded: true,
    at: Date.UTC(2026, 5, 17, 9, 30),
    channelId: 'chn_web',
    locationId: 'loc_1',
    country: 'FI',
    customer: {
      id: 'per_1',
      signedIn: true,
      groupIds: ['grp_pro'],
      segmentIds: ['seg_1', 'seg_2'],
      loyaltyTier: 'gold',
      orderCount: 3,
    },
    lines: Array.from({ length: 200 }, (_, i) => line(i, seed)),
    shipping: [{ id: 'shp_1', methodId: 'post', amount: 690, taxBasisPoints: 2550 }],
    promotions,
    coupons: [{ code: 'TUULI10', promotionId: 'pmo_03', state: 'usable' }],
  }
}

function line(i: number, seed: number): CartLine {
  return {
    id: `lin_${(i * 7919) % 1000}_${i}`,
    variantId: `var_${i}`,
    productId: `prd_${i >> 1}`,
    categoryIds: ['cat_all', `cat_${i % 4}`, `cat_${i % 4}_${i % 10}`],
    attributes: { brand: `brand_${i % 8}`, finish: ['matte', 'satin'].slice(i % 2) },
    quantity: 1 + ((i + seed) % 5),
    unit: 390 + ((i * 137 + seed * 31) % 4900),
    taxBasisPoints: i % 3 === 0 ? 1350 : 2550,
    onSale: i % 9 === 0,
    fulfillment: i % 2 === 0 ? 'delivery' : 'pickup',
  }
}

const conditions: readonly Condition[] = [
  { kind: 'cart_subtotal', min: { EUR: 5000 } },
  { kind: 'cart_quantity', min: 3, of: [{ kind: 'categories', categoryIds: ['cat_1'] }] },
  { kind: 'customer_group', groupIds: ['grp_pro'] },
  { kind: 'segment', segmentIds: ['seg_2'] },
  { kind: 'loyalty_tier', tiers: ['gold', 'silver'] },
  { kind: 'channel', channelIds: ['chn_web', 'chn_fi'] },
  { kind: 'country', countries: ['FI', 'DK'] },
  { kind: 'time_window', zone: 'Europe/Helsinki', weekdays: [3], from: '09:00', until: '18:00' },
  { kind: 'attribute', name: 'finish', values: ['matte'], atLeast: 2 },
  { kind: 'signed_in' },
]

const targets: readonly (readonly LineCondition[])[] = [
  [],
  [{ kind: 'categories', categoryIds: ['cat_0', 'cat_2'] }],
  [{ kind: 'attribute', name: 'brand', values: ['brand_1', 'brand_5'] }, { kind: 'regular_price' }],
  [{ kind: 'line_price', min: { EUR: 1000 } }],
  [{ kind: 'products', productIds: Array.from({ length: 30 }, (_, i) => `prd_${i * 3}`) }],
]

const half = { basisPoints: 5000 }
const benefits: readonly (readonly [PromotionClass, Benefit])[] = [
  ['product', { kind: 'percent', basisPoints: 300 }],
  ['product', { kind: 'fixed_off_item', amounts: { EUR: 5 } }],
  ['order', { kind: 'percent', basisPoints: 250 }],
  ['order', { kind: 'fixed_off_cart', amounts: { EUR: 777 } }],
  ['product', { kind: 'fixed_price', amounts: { EUR: 4900 }, maxPieces: 3 }],
  ['product', { kind: 'buy_x_get_y', buy: 20, get: 1, ...half, maxTimes: 3 }],
  ['product', { kind: 'cheapest_free', every: 40, free: 1 }],
  ['order', { kind: 'tiered_by_amount', tiers: [{ from: { EUR: 9000 }, basisPoints: 100 }] }],
  ['product', { kind: 'tiered_by_quantity', tiers: [{ from: 10, basisPoints: 50 }] }],
  [
    'product',
    {
      kind: 'bundle_price',
      slots: [
        { quantity: 1, of: [{ kind: 'attribute', name: 'finish', values: ['matte'] }] },
        { quantity: 2, of: [{ kind: 'attribute', name: 'finish', values: ['satin'] }] },
      ],
      amounts: { EUR: 9900 },
      maxTimes: 4,
    },
  ],
  ['order', { kind: 'gift', variantIds: ['var_gift'], quantity: 1 }],
  ['shipping', { kind: 'shipping_percent', basisPoints: 1000 }],
  ['order', { kind: 'points_multiplier', basisPoints: 15_000 }],
]

const promotions: readonly Promotion[] = Array.from({ length: 50 }, (_, i) => {
  const [promotionClass, benefit] = benefits[i % benefits.length] ?? [
    'product',
    { kind: 'points_bonus', points: 1 },
  ]
  return {
    id: `pmo_${String(i).padStart(2, '0')}`,
    name: `Promotion ${i}`,
    lane: i % 10 === 0 ? 'pre' : promotionClass === 'product' ? 'default' : 'post',
    priority: i % 5,
    mode: i % 7 === 6 ? 'best_of_group' : 'stack',
    group: i % 2 === 0 ? 'a' : 'b',
    stopAfter: false,
    class: promotionClass,
    combinesWith: ['product', 'order', 'shipping'],
    conditions: [0, 3].flatMap((step) => conditions[(i + step) % conditions.length] ?? []),
    targets: targets[i % targets.length] ?? [],
    benefits: [benefit],
    validFrom: Date.UTC(2026, 5, 1),
    validUntil: Date.UTC(2026, 6, 1),
    couponRequired: i === 3,
  }
})
