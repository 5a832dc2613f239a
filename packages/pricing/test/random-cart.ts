import fc from 'fast-check'
import type { CartInput, CartLine } from '../src/cart-input.ts'
import type { Benefit, BenefitKind } from '../src/promotions/benefit.ts'
import type { CartCondition, LineCondition } from '../src/promotions/condition.ts'
import { lanes, modes, promotionClasses, type Promotion } from '../src/promotions/promotion.ts'
import { noon } from './given.ts'

const oneOrMore = { minLength: 1 }
const few = (prefix: string, count = 3) =>
  fc.subarray(
    Array.from({ length: count }, (_, i) => `${prefix}_${i}`),
    { minLength: 1 },
  )
const one = (prefix: string, count = 3) => fc.nat({ max: count - 1 }).map((i) => `${prefix}_${i}`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 })
const amounts = (max: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.nat({ max }).map((EUR) => ({ EUR })) },
    { weight: 1, arbitrary: fc.nat({ max }).map((DKK) => ({ DKK })) },
  )
const count = (max: number) => fc.integer({ min: 1, max })
const share = fc.integer({ min: 1, max: 10_000 })

const turned = { except: maybe(fc.boolean()), atLeast: maybe(count(4)) }
const lineCondition: fc.Arbitrary<LineCondition> = fc.oneof(
  fc.record({ kind: fc.constant('products'), productIds: few('prd'), ...turned }),
  fc.record({ kind: fc.constant('variants'), variantIds: few('var'), ...turned }),
  fc.record({ kind: fc.constant('categories'), categoryIds: few('cat'), ...turned }),
  fc.record({
    kind: fc.constant('attribute'),
    name: fc.constantFrom('brand', 'finish'),
    values: few('val'),
    ...turned,
  }),
  fc.record({ kind: fc.constant('line_quantity'), min: count(3), max: maybe(count(9)), ...turned }),
  fc.record({
    kind: fc.constant('line_price'),
    min: maybe(amounts(500)),
    max: maybe(amounts(9000)),
    ...turned,
  }),
  fc.record({ kind: fc.constant('fulfillment'), methods: few('way', 2), ...turned }),
  fc.record({ kind: fc.constant('regular_price'), ...turned }),
)
const someLines = fc.array(lineCondition, { maxLength: 2 })

const cartCondition: fc.Arbitrary<CartCondition> = fc.oneof(
  fc.record({
    kind: fc.constant('cart_subtotal'),
    min: maybe(amounts(8000)),
    max: maybe(amounts(90_000)),
    of: maybe(someLines),
  }),
  fc.record({
    kind: fc.constant('cart_quantity'),
    min: maybe(count(5)),
    max: maybe(count(60)),
    of: maybe(someLines),
  }),
  fc.record({ kind: fc.constant('customer_group'), groupIds: few('grp') }),
  fc.record({ kind: fc.constant('company'), companyIds: few('com') }),
  fc.record({ kind: fc.constant('segment'), segmentIds: few('seg') }),
  fc.record({ kind: fc.constant('loyalty_tier'), tiers: few('tier') }),
  fc.constant({ kind: 'first_order' }),
  fc.constant({ kind: 'signed_in' }),
  fc.record({ kind: fc.constant('channel'), channelIds: few('chn') }),
  fc.record({ kind: fc.constant('location'), locationIds: few('loc') }),
  fc.record({ kind: fc.constant('country'), countries: fc.subarray(['FI', 'DK'], oneOrMore) }),
  fc.record({
    kind: fc.constant('currency'),
    currencies: fc.subarray(['EUR', 'DKK'] as const, oneOrMore),
  }),
  fc.record({ kind: fc.constant('shipping_method'), methodIds: few('way') }),
  fc.record({
    kind: fc.constant('time_window'),
    zone: fc.constantFrom('Europe/Helsinki', 'Europe/Copenhagen'),
    weekdays: maybe(fc.subarray([1, 2, 3, 4, 5, 6, 7])),
    from: maybe(fc.constantFrom('00:00', '09:00', '12:30', '22:00')),
    until: maybe(fc.constantFrom('02:00', '12:30', '18:00', '24:00')),
  }),
)

const given = fc.oneof(
  fc.record({ basisPoints: share }),
  fc.record({ amounts: fc.record({ EUR: fc.nat({ max: 3000 }) }) }),
)
const tiers = <T>(from: fc.Arbitrary<T>) =>
  fc.array(
    fc.tuple(from, given).map(([at, gives]) => ({ from: at, ...gives })),
    { minLength: 1, maxLength: 3 },
  )
const maxTimes = maybe(count(4))
const maxPieces = maybe(count(6))
const methodIds = maybe(few('way'))

/** One of every kind of benefit. */
const benefits: { readonly [K in BenefitKind]: fc.Arbitrary<Extract<Benefit, { kind: K }>> } = {
  percent: fc.record({ kind: fc.constant('percent'), basisPoints: share, maxPieces }),
  fixed_off_cart: fc.record({ kind: fc.constant('fixed_off_cart'), amounts: amounts(9000) }),
  fixed_off_item: fc.record({
    kind: fc.constant('fixed_off_item'),
    amounts: amounts(2000),
    maxPieces,
  }),
  fixed_price: fc.record({ kind: fc.constant('fixed_price'), amounts: amounts(3000), maxPieces }),
  buy_x_get_y: fc.record({
    kind: fc.constant('buy_x_get_y'),
    buy: count(4),
    buyOf: maybe(someLines),
    get: count(3),
    basisPoints: share,
    maxTimes,
  }),
  cheapest_free: fc.record({
    kind: fc.constant('cheapest_free'),
    every: fc.integer({ min: 2, max: 5 }),
    free: count(2),
    maxTimes,
  }),
  tiered_by_amount: fc.record({
    kind: fc.constant('tiered_by_amount'),
    tiers: tiers(amounts(20_000)),
  }),
  tiered_by_quantity: fc.record({
    kind: fc.constant('tiered_by_quantity'),
    tiers: tiers(count(12)),
  }),
  bundle_price: fc.record({
    kind: fc.constant('bundle_price'),
    slots: fc.array(fc.record({ quantity: count(2), of: someLines }), {
      minLength: 1,
      maxLength: 3,
    }),
    amounts: amounts(5000),
    maxTimes,
  }),
  gift: fc.record({ kind: fc.constant('gift'), variantIds: few('gift'), quantity: count(2) }),
  free_shipping: fc.record({ kind: fc.constant('free_shipping'), methodIds }),
  shipping_percent: fc.record({
    kind: fc.constant('shipping_percent'),
    basisPoints: share,
    methodIds,
  }),
  shipping_price: fc.record({
    kind: fc.constant('shipping_price'),
    amounts: amounts(800),
    methodIds,
  }),
  points_multiplier: fc.record({
    kind: fc.constant('points_multiplier'),
    basisPoints: fc.integer({ min: 10_001, max: 50_000 }),
  }),
  points_bonus: fc.record({ kind: fc.constant('points_bonus'), points: count(500) }),
}

const rules = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  name: fc.constant('A promotion'),
  lane: fc.constantFrom(...lanes),
  priority: fc.nat({ max: 3 }),
  mode: fc.oneof(
    { weight: 2, arbitrary: fc.constant('stack' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...modes) },
  ),
  group: fc.constantFrom(null, 'a'),
  stopAfter: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  class: fc.constantFrom(...promotionClasses),
  combinesWith: fc.oneof(fc.constant([...promotionClasses]), fc.subarray([...promotionClasses])),
  conditions: fc.oneof(
    fc.constant([]),
    fc.array(fc.oneof(cartCondition, lineCondition), { maxLength: 2 }),
  ),
  targets: fc.array(lineCondition, { maxLength: 2 }),
  benefits: fc.array(fc.oneof(...Object.values(benefits)), { minLength: 1, maxLength: 2 }),
  maxDiscount: fc.option(amounts(3000), { nil: null, freq: 4 }),
  couponRequired: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  limits: maybe(fc.record({ total: maybe(fc.nat({ max: 3 })), perCustomer: maybe(count(2)) })),
})
const spans = fc.constantFrom(
  ...[
    [null, null],
    [noon, noon + 1],
    [null, noon + 1],
    [noon - 1, noon],
    [noon + 1, null],
  ].map(([validFrom = null, validUntil = null]) => ({ validFrom, validUntil })),
)
const promotion: fc.Arbitrary<Promotion> = fc
  .tuple(rules, spans)
  .map(([rule, span]) => ({ ...rule, ...span }))

const line: fc.Arbitrary<CartLine> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  variantId: one('var', 5),
  productId: one('prd', 4),
  categoryIds: fc.subarray(['cat_0', 'cat_1', 'cat_2', 'cat_3']),
  attributes: fc.record({ brand: one('val', 4), finish: fc.subarray(['val_0', 'val_1']) }),
  quantity: fc.oneof(count(4), count(200)),
  unit: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 9000 }), fc.nat({ max: 100_000_000 })),
  per: fc.option(fc.constantFrom(1, 100, 1000), { nil: null, freq: 6 }),
  taxBasisPoints: fc.constantFrom(0, 1000, 1350, 2550),
  discountable: fc.integer({ min: 0, max: 6 }).map((n) => n > 0),
  onSale: fc.boolean(),
  fulfillment: maybe(one('way', 2)),
})

/** Any cart under any promotions, of every kind that there is. */
export const randomCart: fc.Arbitrary<CartInput> = fc
  .record({
    currency: fc.constant('EUR' as const),
    taxIncluded: fc.boolean(),
    at: fc.constant(noon),
    channelId: one('chn'),
    locationId: maybe(one('loc')),
    country: fc.constantFrom('FI', 'DK'),
    customer: maybe(
      fc.record({
        id: fc.constant('per_1'),
        signedIn: fc.boolean(),
        groupIds: few('grp'),
        companyId: maybe(one('com')),
        segmentIds: few('seg'),
        loyaltyTier: maybe(one('tier')),
        orderCount: fc.nat({ max: 2 }),
      }),
    ),
    lines: fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 9 }),
    shipping: fc.uniqueArray(
      fc.record({
        id: one('shp'),
        methodId: one('way'),
        amount: fc.nat({ max: 1500 }),
        taxBasisPoints: fc.constantFrom(0, 2550),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    promotions: fc.uniqueArray(promotion, { selector: ({ id }) => id, maxLength: 8 }),
  })
  .chain((cart) =>
    fc
      .array(
        fc.record({
          code: fc.string({ maxLength: 3 }),
          promotionId: fc.constantFrom(null, ...cart.promotions.map(({ id }) => id)),
          state: fc.constantFrom('usable', 'usable', 'used', 'expired'),
        }),
        { maxLength: 3 },
      )
      .map((coupons) => ({
        ...cart,
        coupons,
        uses: Object.fromEntries(
          cart.promotions.map(({ id }, i) => [id, { total: i % 3, byCustomer: i % 2 }]),
        ),
      })),
  )
