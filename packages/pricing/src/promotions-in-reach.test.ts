import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenCart, givenLine, givenPromotion } from '../test/given.ts'
import { priceCart } from './price-cart.ts'
import { promotionsInReach } from './promotions-in-reach.ts'
import type { LineCondition } from './promotions/condition.ts'

const of = (...categoryIds: string[]): LineCondition[] => [{ kind: 'categories', categoryIds }]
const promotions = [
  givenPromotion('set', {
    benefits: [
      {
        kind: 'bundle_price',
        slots: [
          { of: of('coffee'), quantity: 1 },
          { of: of('bun'), quantity: 1 },
        ],
        amounts: { EUR: 590 },
      },
    ],
  }),
  givenPromotion('three', {
    targets: of('nail'),
    benefits: [{ kind: 'cheapest_free', every: 3, free: 1 }],
  }),
  givenPromotion('ship', {
    class: 'shipping',
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 4_000 } }],
    benefits: [{ kind: 'free_shipping' }],
  }),
  givenPromotion('skin', {
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 6_000 }, of: of('skin') }],
    benefits: [{ kind: 'percent', basisPoints: 1_000 }],
  }),
  givenPromotion('secret', {
    couponRequired: true,
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 2_000 } }],
    benefits: [{ kind: 'percent', basisPoints: 1_000 }],
  }),
]

test('a cart is told of what its own lines lead to, the nearest first', () => {
  const rows: [string[], object[]][] = [
    [[], []],
    [
      ['nail'],
      [
        { promotionId: 'three', kind: 'pieces', missing: 2 },
        { promotionId: 'ship', kind: 'amount', missing: 3_000 },
      ],
    ],
    [
      ['coffee'],
      [
        { promotionId: 'set', kind: 'pieces', missing: 1 },
        { promotionId: 'ship', kind: 'amount', missing: 3_000 },
      ],
    ],
    [
      ['skin', 'nail'],
      [
        { promotionId: 'three', kind: 'pieces', missing: 2 },
        { promotionId: 'ship', kind: 'amount', missing: 2_000 },
        { promotionId: 'skin', kind: 'amount', missing: 5_000 },
      ],
    ],
  ]
  for (const [categories, expected] of rows) {
    const lines = categories.map((one, at) => givenLine(`l${at}`, { categoryIds: [one] }))
    const input = givenCart({ lines, shipping: [], promotions })
    assert.deepEqual(promotionsInReach(input, priceCart(input)), expected, categories.join())
  }
})
