import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenCart, givenLine, givenPromotion } from '../test/given.ts'
import { priceCart } from './price-cart.ts'

test('a cart without promotions comes to its lines and its shipping', () => {
  const priced = priceCart(
    givenCart({
      lines: [givenLine('a', { quantity: 2 }), givenLine('b', { unit: 499, taxBasisPoints: 1350 })],
      shipping: [{ id: 's', methodId: 'post', amount: 590, taxBasisPoints: 2550 }],
    }),
  )
  assert.equal(priced.subtotal, 2499)
  assert.equal(priced.total, 3089)
  assert.equal(priced.taxTotal, 406 + 59 + 120)
  assert.deepEqual(priced.taxes, [
    { basisPoints: 1350, net: 440, tax: 59, gross: 499 },
    { basisPoints: 2550, net: 2064, tax: 526, gross: 2590 },
  ])
  assert.deepEqual(priced.explanation, [
    { code: 'goods', amount: 2499 },
    { code: 'shipping', amount: 590 },
    { code: 'tax', basisPoints: 1350, net: 440, tax: 59 },
    { code: 'tax', basisPoints: 2550, net: 2064, tax: 526 },
    { code: 'total', amount: 3089 },
  ])
})

test('prices without tax get it on top, of what is left after discounts', () => {
  const priced = priceCart(givenCart({ taxIncluded: false, promotions: [givenPromotion('p')] }))
  const [line] = priced.lines
  assert.deepEqual(line, {
    id: 'a',
    unit: 1000,
    quantity: 1,
    subtotal: 1000,
    discounts: [{ promotionId: 'p', amount: 100 }],
    total: 900,
    net: 900,
    tax: 230,
    gross: 1130,
    pointsMultiplier: 10_000,
  })
  assert.equal(priced.total, 1130)
})

test('the steps tell what each lane started from and what each promotion took', () => {
  const promotions = [
    givenPromotion('ten'),
    givenPromotion('free', {
      lane: 'post',
      class: 'shipping',
      benefits: [{ kind: 'free_shipping' }],
    }),
  ]
  const shipping = [{ id: 's', methodId: 'post', amount: 590, taxBasisPoints: 0 }]
  const lines = [givenLine('a', { taxBasisPoints: 0 })]
  assert.deepEqual(priceCart(givenCart({ lines, shipping, promotions })).explanation, [
    { code: 'goods', amount: 1000 },
    { code: 'shipping', amount: 590 },
    { code: 'lane', lane: 'default', goods: 1000, shipping: 590 },
    { code: 'promotion', lane: 'default', promotionId: 'ten', amount: 100 },
    { code: 'lane', lane: 'post', goods: 900, shipping: 590 },
    { code: 'promotion', lane: 'post', promotionId: 'free', amount: 590 },
    { code: 'tax', basisPoints: 0, net: 900, tax: 0 },
    { code: 'total', amount: 900 },
  ])
})

test('an empty cart costs nothing and gives nothing', () => {
  const gift = givenPromotion('gift', {
    benefits: [{ kind: 'gift', variantIds: ['v'], quantity: 1 }],
  })
  const priced = priceCart(givenCart({ lines: [], promotions: [gift] }))
  assert.equal(priced.total, 0)
  assert.deepEqual(priced.gifts, [])
  assert.deepEqual(priced.promotions, [
    {
      promotionId: 'gift',
      applied: false,
      reasons: [{ code: 'no_target_line' }],
      wouldGive: null,
    },
  ])
})

test('a cart that cannot be told in whole numbers is not priced', () => {
  const broken: [object, RegExp][] = [
    [{ lines: [givenLine('a'), givenLine('a')] }, /each line of a cart needs its own id/],
    [{ promotions: [givenPromotion('p'), givenPromotion('p')] }, /each promotion/],
    [{ lines: [givenLine('a', { unit: 9.99 })] }, /unit price of line a must be whole/],
    [{ lines: [givenLine('a', { unit: -1 })] }, /not negative/],
    [{ lines: [givenLine('a', { quantity: 0 })] }, /line a has no quantity/],
    [{ lines: [givenLine('a', { per: 0 })] }, /per no quantity/],
    [{ lines: [givenLine('a', { unit: 2 ** 40, quantity: 2 ** 20 })] }, /more than can be told/],
    [{ at: Number.NaN }, /at an instant/],
  ]
  for (const [more, message] of broken) {
    assert.throws(
      () => priceCart(givenCart(more)),
      (error) => error instanceof RangeError && message.test(error.message),
    )
  }
})
