import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenCart, givenLine, givenPromotion } from '../../../test/given.ts'
import { priceCart } from '../../price-cart.ts'
import type { Promotion } from '../promotion.ts'
import type { CartInput } from '../../cart-input.ts'
import type { PricedCart } from '../../priced-cart.ts'
import type { Benefit } from '../benefit.ts'
import type { LineCondition } from '../condition.ts'

/** 3 × 10.00, 1 × 25.00, 2 × 3.33. */
const lines = [
  givenLine('a', { quantity: 3, categoryIds: ['coffee'] }),
  givenLine('b', { unit: 2500, categoryIds: ['machine'] }),
  givenLine('c', { quantity: 2, unit: 333, categoryIds: ['bun'] }),
]
const shipping = [
  { id: 's1', methodId: 'post', amount: 490, taxBasisPoints: 2550 },
  { id: 's2', methodId: 'courier', amount: 990, taxBasisPoints: 2550 },
]
const of = (...categoryIds: string[]): LineCondition[] => [{ kind: 'categories', categoryIds }]

function priced(benefit: Benefit, more: Partial<Promotion> = {}, cart: Partial<CartInput> = {}) {
  const promotions = [givenPromotion('p', { benefits: [benefit], ...more })]
  return priceCart(givenCart({ lines, shipping, promotions, ...cart }))
}

/** What is taken off each line and shipment. */
function off({ lines: of, shipping: charges }: PricedCart): number[] {
  return [...of, ...charges].map(({ subtotal, total }) => subtotal - total)
}

const reachable = [
  { from: { EUR: 5000 }, basisPoints: 1000 },
  { from: { EUR: 8000 }, amounts: { EUR: 1500 } },
]

const table: [name: string, Benefit, Partial<Promotion>, number[]][] = [
  ['percent, each line by itself', { kind: 'percent', basisPoints: 1500 }, {}, [450, 375, 100]],
  [
    'percent off the order, rounded once',
    { kind: 'percent', basisPoints: 1050 },
    { class: 'order' },
    // 6.47 of 61.66; by lines it would be 3.15, 2.63 and 0.70.
    [315, 262, 70],
  ],
  [
    'percent, on two pieces, the dearest first',
    { kind: 'percent', basisPoints: 1000, maxPieces: 2 },
    {},
    [100, 250, 0],
  ],
  [
    'percent on targets',
    { kind: 'percent', basisPoints: 5000 },
    { targets: of('bun') },
    [0, 0, 333],
  ],
  ['an amount, spread', { kind: 'fixed_off_cart', amounts: { EUR: 1000 } }, {}, [487, 405, 108]],
  [
    'an amount beyond the cart',
    { kind: 'fixed_off_cart', amounts: { EUR: 99_999 } },
    {},
    [3000, 2500, 666],
  ],
  [
    'an amount off each piece',
    { kind: 'fixed_off_item', amounts: { EUR: 400 } },
    {},
    [1200, 400, 666],
  ],
  [
    'an amount off two pieces',
    { kind: 'fixed_off_item', amounts: { EUR: 400 }, maxPieces: 2 },
    {},
    [400, 400, 0],
  ],
  [
    'a fixed price, never a rise',
    { kind: 'fixed_price', amounts: { EUR: 900 } },
    {},
    [300, 1600, 0],
  ],
  [
    'three for two: the cheapest of all',
    { kind: 'cheapest_free', every: 3, free: 1 },
    {},
    [0, 0, 666],
  ],
  [
    'three for two, once',
    { kind: 'cheapest_free', every: 3, free: 1, maxTimes: 1 },
    {},
    [0, 0, 333],
  ],
  [
    'buy two coffees, get a bun',
    { kind: 'buy_x_get_y', buy: 2, buyOf: of('coffee'), get: 1, basisPoints: 10_000 },
    { targets: of('bun') },
    [0, 0, 333],
  ],
  [
    'buy one, get one of the same at half price: one of three stays alone',
    { kind: 'buy_x_get_y', buy: 1, get: 1, basisPoints: 5000 },
    { targets: of('coffee') },
    [500, 0, 0],
  ],
  [
    'buy a machine, get coffees and buns, as many as there are, up to three',
    { kind: 'buy_x_get_y', buy: 1, buyOf: of('machine'), get: 3, basisPoints: 10_000 },
    { targets: of('coffee', 'bun') },
    [1000, 0, 666],
  ],
  [
    'what is bought and what is given overlap: enough is left to be bought',
    { kind: 'buy_x_get_y', buy: 3, buyOf: of('coffee', 'bun'), get: 2, basisPoints: 10_000 },
    { targets: of('bun') },
    [0, 0, 666],
  ],
  [
    'what has to be bought is not given away, even where it is the cheapest',
    { kind: 'buy_x_get_y', buy: 3, buyOf: of('coffee'), get: 1, basisPoints: 10_000 },
    { targets: of('coffee', 'machine') },
    [0, 2500, 0],
  ],
  ['the tier reached', { kind: 'tiered_by_amount', tiers: reachable }, {}, [300, 250, 67]],
  [
    'tiers by pieces: of six, the tier of five',
    {
      kind: 'tiered_by_quantity',
      tiers: [
        { from: 10, basisPoints: 5000 },
        { from: 5, amounts: { EUR: 100 } },
        { from: 2, basisPoints: 100 },
      ],
    },
    {},
    [300, 100, 200],
  ],
  [
    'a coffee and a bun for eleven, twice',
    {
      kind: 'bundle_price',
      slots: [
        { quantity: 1, of: of('coffee') },
        { quantity: 1, of: of('bun') },
      ],
      amounts: { EUR: 1100 },
    },
    {},
    // Twice 13.33 for 11.00: 4.66 off, by worth.
    [350, 0, 116],
  ],
  [
    'a machine free of charge',
    { kind: 'percent', basisPoints: 10_000 },
    { targets: of('machine') },
    [0, 2500, 0],
  ],
  [
    'at most so much',
    { kind: 'percent', basisPoints: 5000 },
    { maxDiscount: { EUR: 1000 } },
    [487, 405, 108],
  ],
]

for (const [name, benefit, more, expected] of table) {
  test(name, () => {
    const cart = priced(benefit, more)
    assert.deepEqual(off(cart), [...expected, 0, 0])
    assert.equal(
      cart.discountTotal,
      expected.reduce((a, b) => a + b, 0),
    )
  })
}

test('shipping for nothing, for less, for a price', () => {
  const rows: [Benefit, number[]][] = [
    [{ kind: 'free_shipping' }, [490, 990]],
    [{ kind: 'free_shipping', methodIds: ['post'] }, [490, 0]],
    [{ kind: 'shipping_percent', basisPoints: 5000, methodIds: [] }, [245, 495]],
    [{ kind: 'shipping_price', amounts: { EUR: 590 } }, [0, 400]],
  ]
  for (const [benefit, expected] of rows) {
    assert.deepEqual(off(priced(benefit, { class: 'shipping' })), [0, 0, 0, ...expected])
  }
})

test('a gift, points on top and more points for certain lines cost nothing now', () => {
  const gifts = priced({ kind: 'gift', variantIds: ['var_g', 'var_h'], quantity: 2 })
  assert.deepEqual(gifts.gifts, [{ promotionId: 'p', variantIds: ['var_g', 'var_h'], quantity: 2 }])
  assert.equal(priced({ kind: 'points_bonus', points: 250 }).pointsBonus, 250)
  const double = { kind: 'points_multiplier', basisPoints: 20_000 } as const
  const more = priced(double, {
    targets: of('bun'),
    benefits: [double, { kind: 'points_multiplier', basisPoints: 15_000 }],
  })
  assert.deepEqual(
    more.lines.map((one) => one.pointsMultiplier),
    [10_000, 10_000, 25_000],
  )
  assert.equal(more.pointsMultiplier, 25_000)
  assert.deepEqual(more.promotions, [
    { promotionId: 'p', applied: true, amount: 0, coupon: null, next: null },
  ])
})

test('a line sold by measure counts as one piece and is priced for its measure', () => {
  const cheese = givenLine('cheese', { quantity: 333, unit: 2990, per: 1000 })
  const cart = { lines: [cheese], shipping: [] }
  const cut = priced({ kind: 'fixed_off_item', amounts: { EUR: 100 } }, {}, cart)
  assert.equal(cut.subtotal, 996)
  assert.equal(cut.total, 896)
})

test('sets of a billion pieces are reckoned as fast as sets of ten', () => {
  const many = [
    givenLine('a', { quantity: 500_000_000, unit: 100, categoryIds: ['x'] }),
    givenLine('b', { quantity: 700_000_000, unit: 50, categoryIds: ['x'] }),
  ]
  const benefit: Benefit = {
    kind: 'bundle_price',
    slots: [{ quantity: 3, of: of('x') }],
    amounts: { EUR: 120 },
  }
  const cart = priced(benefit, {}, { lines: many, shipping: [] })
  // 3 × 1.00; once 2 × 1.00 and 0.50; 3 × 0.50.
  assert.equal(cart.discountTotal, 166_666_666 * 180 + 130 + 233_333_333 * 30)
})
