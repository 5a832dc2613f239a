import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenPromotion } from '../../test/given.ts'
import { checkPromotion } from './check-promotion.ts'
import { explainPromotion } from './explain-promotion.ts'
import { benefitKinds, cartConditionKinds, lineConditionKinds, startOfKind } from './menu.ts'
import type { Promotion } from './promotion.ts'

const benefit = (value: object) => ({ benefits: [value] })
const condition = (value: object) => ({ conditions: [value] })

const wrong: [object, path: string, code: string][] = [
  [{ id: undefined }, 'id', 'missing'],
  [{ name: '' }, 'name', 'empty'],
  [{ lane: 'last' }, 'lane', 'wrong_type'],
  [{ mode: 'any' }, 'mode', 'wrong_type'],
  [{ class: 'gift' }, 'class', 'wrong_type'],
  [{ combinesWith: ['all'] }, 'combinesWith', 'wrong_type'],
  [{ priority: -1 }, 'priority', 'out_of_range'],
  [{ priority: 0.5 }, 'priority', 'wrong_type'],
  [{ validFrom: 5, validUntil: 5 }, 'validUntil', 'ends_before_it_starts'],
  [{ validFrom: '2026-01-01' }, 'validFrom', 'wrong_type'],
  [{ limits: { total: -1 } }, 'limits.total', 'out_of_range'],
  [{ limits: { daily: 3 } }, 'limits.daily', 'unknown_field'],
  [{ maxDiscount: {} }, 'maxDiscount', 'empty'],
  [{ maxDiscount: { EUR: 0.5 } }, 'maxDiscount', 'wrong_type'],
  [{ maxDiscount: { XYZ: 5 } }, 'maxDiscount', 'out_of_range'],
  [{ benefits: [] }, 'benefits', 'empty'],
  [{ conditions: null }, 'conditions', 'missing'],
  [{ targets: 'all' }, 'targets', 'wrong_type'],
  [{ targets: [{ kind: 'signed_in' }] }, 'targets.0.kind', 'unknown_kind'],
  [benefit({ kind: 'percent' }), 'benefits.0.basisPoints', 'missing'],
  [benefit({ kind: 'percent', basisPoints: 10_001 }), 'benefits.0.basisPoints', 'out_of_range'],
  [benefit({ kind: 'percent', basisPoints: 5, max: 1 }), 'benefits.0.max', 'unknown_field'],
  [benefit({ kind: 'cheapest_free', every: 1, free: 1 }), 'benefits.0.every', 'out_of_range'],
  [benefit({ kind: 'tiered_by_amount', tiers: [] }), 'benefits.0.tiers', 'empty'],
  [benefit({ kind: 'tiered_by_quantity', tiers: [{ from: 2 }] }), 'benefits.0.tiers', 'missing'],
  [
    benefit({
      kind: 'bundle_price',
      amounts: { EUR: 1 },
      slots: [{ quantity: 1, of: [{ kind: 'variants' }] }],
    }),
    'benefits.0.slots.0.of.0.variantIds',
    'missing',
  ],
  [condition({ kind: 'moon_phase' }), 'conditions.0.kind', 'unknown_kind'],
  [condition({ kind: 'toString' }), 'conditions.0.kind', 'unknown_kind'],
  [condition({ kind: 'country', countries: [] }), 'conditions.0.countries', 'empty'],
  [condition({ kind: 'currency', currencies: ['XYZ'] }), 'conditions.0.currencies', 'out_of_range'],
  [condition({ kind: 'time_window', zone: 'Mars/Base' }), 'conditions.0.zone', 'out_of_range'],
  [
    condition({ kind: 'time_window', zone: 'UTC', from: '25:00' }),
    'conditions.0.from',
    'out_of_range',
  ],
  [
    condition({ kind: 'time_window', zone: 'UTC', weekdays: [0] }),
    'conditions.0.weekdays',
    'out_of_range',
  ],
  [
    condition({ kind: 'cart_subtotal', of: [{ kind: 'products', productIds: [1] }] }),
    'conditions.0.of.0.productIds',
    'wrong_type',
  ],
]

test('what is wrong with a promotion is told by its place', () => {
  for (const [more, path, code] of wrong) {
    const problems = checkPromotion({ ...givenPromotion('p'), ...more })
    assert.deepEqual(problems, [{ path, code }], JSON.stringify(more))
  }
  assert.deepEqual(checkPromotion(null), [{ path: '', code: 'wrong_type' }])
  assert.deepEqual(checkPromotion({ ...givenPromotion('p'), version: 3 }), [])
})

test('the menu has at least fourteen kinds of conditions and ten of benefits', () => {
  assert.equal(lineConditionKinds.length + cartConditionKinds.length, 22)
  assert.equal(benefitKinds.length, 15)
  const names = [...lineConditionKinds, ...cartConditionKinds, ...benefitKinds].map(
    ({ kind }) => kind,
  )
  assert.equal(new Set(names).size, names.length)
})

test('a new condition or benefit starts with all that is required, empty where it must be', () => {
  for (const kind of benefitKinds) {
    const value = startOfKind(kind)
    const problems = checkPromotion({ ...givenPromotion('p'), benefits: [value] })
    // Only what nobody can guess is left to be entered.
    for (const { code } of problems) assert.equal(code, 'empty')
  }
  for (const kind of [...lineConditionKinds, ...cartConditionKinds]) {
    const problems = checkPromotion({ ...givenPromotion('p'), conditions: [startOfKind(kind)] })
    for (const { code } of problems) assert.equal(code, 'empty')
  }
})

test('a promotion explains itself in codes and in amounts of one currency', () => {
  const promotion: Promotion = givenPromotion('p', {
    validFrom: 5,
    couponRequired: true,
    limits: { perCustomer: 1 },
    maxDiscount: { EUR: 2000, DKK: 15_000 },
    conditions: [
      {
        kind: 'cart_subtotal',
        min: { EUR: 5000 },
        of: [{ kind: 'categories', categoryIds: ['lips'], except: true }],
      },
    ],
    targets: [{ kind: 'attribute', name: 'brand', values: ['Tuuli'] }],
    benefits: [
      {
        kind: 'tiered_by_amount',
        tiers: [{ from: { EUR: 5000, DKK: 40_000 }, amounts: { EUR: 500 } }],
      },
      {
        kind: 'bundle_price',
        slots: [{ quantity: 2, of: [{ kind: 'regular_price' }] }],
        amounts: { DKK: 9900 },
      },
    ],
  })
  const stack = { lane: 'default', group: null, stopAfter: false }
  const lips = { part: 'on', code: 'categories', values: { categoryIds: ['lips'], except: true } }
  const regular = { part: 'on', code: 'regular_price', values: {} }
  assert.deepEqual(explainPromotion(promotion, 'DKK'), [
    { part: 'span', code: 'valid', values: { from: 5, until: null } },
    { part: 'coupon', code: 'required', values: {} },
    { part: 'limit', code: 'per_customer', values: { uses: 1 } },
    { part: 'cap', code: 'max_discount', values: { amount: 15_000 } },
    { part: 'when', code: 'cart_subtotal', values: { min: null, of: [lips] } },
    { part: 'on', code: 'attribute', values: { name: 'brand', values: ['Tuuli'] } },
    {
      part: 'gives',
      code: 'tiered_by_amount',
      values: { tiers: [{ from: 40_000, basisPoints: null, amount: null }] },
    },
    {
      part: 'gives',
      code: 'bundle_price',
      values: { slots: [{ quantity: 2, of: [regular] }], amounts: 9900 },
    },
    {
      part: 'stacking',
      code: 'stack',
      values: { ...stack, combinesWith: ['product', 'order', 'shipping'] },
    },
  ])
})
