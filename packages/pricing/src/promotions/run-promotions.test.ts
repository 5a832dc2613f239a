import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenCart, givenLine, givenPromotion, noon } from '../../test/given.ts'
import type { CartInput } from '../cart-input.ts'
import { priceCart } from '../price-cart.ts'
import type { Promotion } from './promotion.ts'
import type { Reason } from './reason.ts'

/** 1 × 100.00 and 1 × 50.00. */
const lines = [
  givenLine('a', { unit: 10_000, categoryIds: ['lips'] }),
  givenLine('b', { unit: 5000, categoryIds: ['eyes'] }),
]

const tenPercent = givenPromotion('ten')
const twentyPercent = givenPromotion('twenty', {
  benefits: [{ kind: 'percent', basisPoints: 2000 }],
})

/** What became of each: the amount, or the first reason and what it would have given. */
function outcomes(promotions: Promotion[], more: Partial<CartInput> = {}): unknown[] {
  const priced = priceCart(givenCart({ lines, promotions, ...more }))
  return priced.promotions.map((one) =>
    one.applied
      ? [one.promotionId, one.amount]
      : [one.promotionId, ...valuesOf(one.reasons[0]), one.wouldGive],
  )
}

function valuesOf(reason: Reason | undefined): unknown[] {
  return Object.values(reason ?? {})
}

test('promotions of one lane are reckoned from what the lane started with', () => {
  assert.deepEqual(outcomes([tenPercent, twentyPercent]), [
    ['ten', 1500],
    ['twenty', 3000],
  ])
})

test('a later lane sees what the earlier ones left', () => {
  const later = { ...twentyPercent, lane: 'post' } as const
  assert.deepEqual(outcomes([later, tenPercent]), [
    ['ten', 1500],
    ['twenty', 2700],
  ])
  const first = { ...twentyPercent, lane: 'pre' } as const
  assert.deepEqual(outcomes([tenPercent, first]), [
    ['twenty', 3000],
    ['ten', 1200],
  ])
})

test('which piece is the dearest is asked anew in each lane', () => {
  const most = givenPromotion('most', {
    lane: 'pre',
    benefits: [{ kind: 'percent', basisPoints: 9000, maxPieces: 1 }],
  })
  const half = givenPromotion('half', {
    benefits: [{ kind: 'percent', basisPoints: 5000, maxPieces: 1 }],
  })
  assert.deepEqual(outcomes([most, half]), [
    ['most', 9000],
    ['half', 2500],
  ])
})

test('a condition of a later lane counts what is left, one of the same lane does not', () => {
  const over = givenPromotion('over', {
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 15_000 } }],
    benefits: [{ kind: 'points_bonus', points: 1 }],
  })
  assert.deepEqual(outcomes([tenPercent, over]), [
    ['over', 0],
    ['ten', 1500],
  ])
  assert.deepEqual(outcomes([tenPercent, { ...over, lane: 'post' }]), [
    ['ten', 1500],
    ['over', 'min_amount_not_met', 1500, 15_000, null],
  ])
})

test('within a lane the lower priority number comes first, then the id', () => {
  const order = [
    givenPromotion('c', { priority: 1 }),
    givenPromotion('b', { priority: 2 }),
    givenPromotion('a', { priority: 2 }),
  ]
  assert.deepEqual(
    outcomes(order).map((one) => (one as string[])[0]),
    ['c', 'a', 'b'],
  )
})

test('together they never take more than there is', () => {
  const most = givenPromotion('most', { benefits: [{ kind: 'percent', basisPoints: 9500 }] })
  assert.deepEqual(outcomes([most, tenPercent, twentyPercent]), [
    ['most', 14_250],
    ['ten', 750],
    ['twenty', 'nothing_to_discount', null],
  ])
})

test('an exclusive promotion is alone in its lane, whichever came first', () => {
  const exclusive = givenPromotion('only', { mode: 'exclusive' })
  assert.deepEqual(
    outcomes([
      { ...exclusive, priority: 1 },
      { ...twentyPercent, priority: 2 },
    ]),
    [
      ['only', 1500],
      ['twenty', 'excluded_by', 'only', 3000],
    ],
  )
  assert.deepEqual(
    outcomes([
      { ...exclusive, priority: 2 },
      { ...twentyPercent, priority: 1 },
    ]),
    [
      ['twenty', 3000],
      ['only', 'excluded_by', 'twenty', 1500],
    ],
  )
  assert.deepEqual(outcomes([exclusive, { ...twentyPercent, lane: 'post' }]), [
    ['only', 1500],
    ['twenty', 2700],
  ])
})

test('of a group the one with the largest discount applies; equals by their order', () => {
  const group = (id: string, basisPoints: number, more: Partial<Promotion> = {}) =>
    givenPromotion(id, {
      mode: 'best_of_group',
      group: 'g',
      benefits: [{ kind: 'percent', basisPoints }],
      ...more,
    })
  assert.deepEqual(outcomes([group('a', 500), group('b', 900), group('c', 900), tenPercent]), [
    ['a', 'excluded_by', 'b', 750],
    ['b', 1350],
    ['c', 'excluded_by', 'b', 1350],
    ['ten', 1500],
  ])
  const outside = { conditions: [{ kind: 'signed_in' }] } as const
  assert.deepEqual(outcomes([group('a', 500), group('b', 900, outside)]), [
    ['a', 750],
    ['b', 'sign_in_required', null],
  ])
  assert.deepEqual(outcomes([group('a', 500), group('b', 900, { group: 'h' })]), [
    ['a', 750],
    ['b', 1350],
  ])
})

test('nothing of the lane comes after one that stops, once it has applied', () => {
  const stop = givenPromotion('stop', { priority: -0, stopAfter: true })
  const later = { ...twentyPercent, priority: 1 }
  assert.deepEqual(outcomes([stop, later, { ...tenPercent, lane: 'post' }]), [
    ['stop', 1500],
    ['twenty', 'stopped_by', 'stop', 3000],
    ['ten', 1350],
  ])
  const idle = { ...stop, conditions: [{ kind: 'signed_in' }] } as const
  assert.deepEqual(outcomes([idle, later]), [
    ['stop', 'sign_in_required', null],
    ['twenty', 3000],
  ])
})

test('product promotions that do not combine share the cart, but no line', () => {
  const lips = givenPromotion('1-lips', {
    combinesWith: ['order', 'shipping'],
    targets: [{ kind: 'categories', categoryIds: ['lips'] }],
  })
  assert.deepEqual(outcomes([lips, { ...twentyPercent, combinesWith: [] }]), [
    ['1-lips', 1000],
    ['twenty', 1000],
  ])
  const same = { ...twentyPercent, targets: lips.targets }
  assert.deepEqual(outcomes([lips, same]), [
    ['1-lips', 1000],
    ['twenty', 'excluded_by', '1-lips', 2000],
  ])
})

test('classes combine only where each names the other, across lanes too', () => {
  const order = givenPromotion('order', {
    lane: 'post',
    class: 'order',
    benefits: [{ kind: 'fixed_off_cart', amounts: { EUR: 1000 } }],
  })
  const products: [Promotion['combinesWith'], Promotion['combinesWith'], boolean][] = [
    [['order'], ['product'], true],
    [['order'], [], false],
    [[], ['product'], false],
    [['product', 'shipping'], ['order', 'shipping'], false],
  ]
  for (const [a, b, together] of products) {
    assert.deepEqual(
      outcomes([
        { ...tenPercent, combinesWith: a },
        { ...order, combinesWith: b },
      ]),
      [['ten', 1500], together ? ['order', 1000] : ['order', 'excluded_by', 'ten', 1000]],
    )
  }
})

test('a span is half-open; a limit counts the uses so far; every reason is told', () => {
  const span = givenPromotion('p', { validFrom: noon, validUntil: noon + 1 })
  assert.deepEqual(outcomes([span]), [['p', 1500]])
  assert.deepEqual(outcomes([span], { at: noon - 1 }), [['p', 'not_started', noon, null]])
  assert.deepEqual(outcomes([span], { at: noon + 1 }), [['p', 'expired', noon + 1, null]])
  const limited = givenPromotion('p', { limits: { total: 5, perCustomer: 1 } })
  const used = (total: number, byCustomer: number) => ({ uses: { p: { total, byCustomer } } })
  assert.deepEqual(outcomes([limited], used(4, 0)), [['p', 1500]])
  assert.deepEqual(outcomes([limited], used(5, 0)), [['p', 'usage_limit', 5, 'all', null]])
  assert.deepEqual(outcomes([limited], used(4, 1)), [['p', 'usage_limit', 1, 'customer', null]])
  assert.deepEqual(outcomes([{ ...limited, limits: { total: 0 } }]), [
    ['p', 'usage_limit', 0, 'all', null],
  ])
  const priced = priceCart(
    givenCart({
      lines,
      at: noon - 1,
      promotions: [{ ...span, couponRequired: true, conditions: [{ kind: 'signed_in' }] }],
    }),
  )
  const [outcome] = priced.promotions
  assert.ok(outcome?.applied === false)
  assert.deepEqual(
    outcome.reasons.map(({ code }) => code),
    ['not_started', 'coupon_missing', 'sign_in_required'],
  )
})

test('a code opens its promotion; one that cannot be used says why', () => {
  const secret = givenPromotion('p', { couponRequired: true })
  const coupon = { code: 'TUULI', promotionId: 'p', state: 'usable' } as const
  const open = priceCart(givenCart({ lines, promotions: [secret], coupons: [coupon] }))
  assert.deepEqual(open.coupons, [{ code: 'TUULI', state: 'usable', applied: true }])
  assert.deepEqual(open.promotions, [
    { promotionId: 'p', applied: true, amount: 1500, coupon: 'TUULI', next: null },
  ])
  assert.deepEqual(outcomes([secret]), [['p', 'coupon_missing', null]])
  assert.deepEqual(outcomes([secret], { coupons: [{ ...coupon, state: 'used' }] }), [
    ['p', 'coupon_unusable', 'TUULI', 'used', null],
  ])
  const unknown = { code: 'NOPE', promotionId: null, state: 'unknown' } as const
  const lost = priceCart(givenCart({ lines, promotions: [tenPercent], coupons: [unknown] }))
  assert.deepEqual(lost.coupons, [{ code: 'NOPE', state: 'unknown', applied: false }])
})

test('what may not be discounted is neither counted nor touched', () => {
  const card = givenLine('card', { unit: 9000, discountable: false })
  const over = givenPromotion('over', {
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 20_000 } }],
  })
  const cart = { lines: [...lines, card] }
  assert.deepEqual(outcomes([over], cart), [['over', 'min_amount_not_met', 5000, 20_000, null]])
  assert.deepEqual(outcomes([tenPercent], cart), [['ten', 1500]])
})

test('a promotion of a newer version is told as one, and the others go on', () => {
  const newer = { ...tenPercent, id: 'new', lane: 'later' } as unknown as Promotion
  const [first, second] = outcomes([newer, twentyPercent])
  const both = [first, second] as unknown[][]
  assert.deepEqual(
    both.find(([id]) => id === 'twenty'),
    ['twenty', 3000],
  )
  assert.equal(both.find(([id]) => id === 'new')?.[1], 'malformed')
})
