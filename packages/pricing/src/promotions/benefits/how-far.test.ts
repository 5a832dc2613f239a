import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenCart, givenLine, givenPromotion } from '../../../test/given.ts'
import { priceCart } from '../../price-cart.ts'
import type { Benefit } from '../benefit.ts'
import type { LineCondition } from '../condition.ts'
import type { Promotion } from '../promotion.ts'

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

function priced(benefit: Benefit, more: Partial<Promotion> = {}) {
  const promotions = [givenPromotion('p', { benefits: [benefit], ...more })]
  return priceCart(givenCart({ lines, shipping, promotions }))
}

const reachable = [
  { from: { EUR: 5000 }, basisPoints: 1000 },
  { from: { EUR: 8000 }, amounts: { EUR: 1500 } },
]

test('a benefit that gives nothing says why, and how far it is', () => {
  const rows: [Benefit, Partial<Promotion>, object][] = [
    [
      { kind: 'cheapest_free', every: 5, free: 1 },
      { targets: of('coffee') },
      { code: 'min_quantity_not_met', missing: 2, min: 5 },
    ],
    [
      { kind: 'buy_x_get_y', buy: 5, buyOf: of('coffee'), get: 1, basisPoints: 10_000 },
      { targets: of('bun') },
      { code: 'min_quantity_not_met', missing: 2, min: 5 },
    ],
    [
      { kind: 'buy_x_get_y', buy: 3, get: 1, basisPoints: 10_000 },
      { targets: of('coffee') },
      { code: 'min_quantity_not_met', missing: 1, min: 4 },
    ],
    [
      { kind: 'tiered_by_amount', tiers: [{ from: { EUR: 9000 }, basisPoints: 500 }] },
      {},
      { code: 'min_amount_not_met', missing: 2834, min: 9000 },
    ],
    [
      { kind: 'tiered_by_quantity', tiers: [{ from: 8, basisPoints: 500 }] },
      {},
      { code: 'min_quantity_not_met', missing: 2, min: 8 },
    ],
    [
      {
        kind: 'bundle_price',
        slots: [
          { quantity: 1, of: of('coffee') },
          { quantity: 3, of: of('bun') },
        ],
        amounts: { EUR: 100 },
      },
      {},
      { code: 'set_incomplete', slot: 1, missing: 1 },
    ],
    [{ kind: 'fixed_off_cart', amounts: { DKK: 100 } }, {}, { code: 'currency_mismatch' }],
    [{ kind: 'fixed_price', amounts: { EUR: 2500 } }, {}, { code: 'nothing_to_discount' }],
    [{ kind: 'free_shipping', methodIds: ['boat'] }, {}, { code: 'shipping_method_mismatch' }],
    [{ kind: 'percent', basisPoints: 100 }, { targets: of('tea') }, { code: 'no_target_line' }],
    [
      { kind: 'percent', basisPoints: 100 },
      { maxDiscount: { DKK: 5 } },
      { code: 'currency_mismatch' },
    ],
  ]
  for (const [benefit, more, reason] of rows) {
    const [outcome] = priced(benefit, more).promotions
    assert.deepEqual(outcome, {
      promotionId: 'p',
      applied: false,
      reasons: [reason],
      wouldGive: null,
    })
  }
})

test('what has applied tells how far the next tier or the next free piece is', () => {
  const next = (benefit: Benefit) => {
    const [outcome] = priced(benefit).promotions
    return outcome?.applied === true ? outcome.next : undefined
  }
  assert.deepEqual(next({ kind: 'tiered_by_amount', tiers: reachable }), {
    missing: 1834,
    unit: 'amount',
  })
  const tiers = [
    { from: 2, basisPoints: 100 },
    { from: 9, basisPoints: 200 },
  ]
  assert.deepEqual(next({ kind: 'tiered_by_quantity', tiers }), { missing: 3, unit: 'pieces' })
  assert.deepEqual(next({ kind: 'cheapest_free', every: 4, free: 1 }), {
    missing: 2,
    unit: 'pieces',
  })
  assert.equal(next({ kind: 'cheapest_free', every: 4, free: 1, maxTimes: 1 }), null)
})
