import { Type as T, type Static } from 'typebox'
import { currencies, type Currency } from '@redthread/kernel/money'
import { CountryCode } from './address.ts'
import { CategoryId, ProductId, VariantId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Shape } from './define.ts'
import { CompanyId, CurrencyCode, GroupId, Maybe, Minor } from './pricing.ts'
import { Line } from './text.ts'

const amount = T.Optional(Minor)
const Count = T.Integer({ minimum: 1, maximum: 1_000_000 })
const Percent = T.Integer({ minimum: 0, maximum: 10_000, description: 'Basis points.' })

/** Minor units per currency: nothing is said in a currency that is missing. */
export const Amounts = T.Unsafe<Partial<Readonly<Record<Currency, number>>>>(
  Shape(Object.fromEntries(Object.keys(currencies).map((code) => [code, amount]))),
)

const Names = T.Array(Line(120), { minItems: 1, maxItems: 500 })
const times = { maxTimes: T.Optional(Maybe(Count)) }
const pieces = { maxPieces: T.Optional(Maybe(Count)) }
const methods = { methodIds: T.Optional(Maybe(T.Array(Line(80), { maxItems: 50 }))) }
const asked = { except: T.Optional(Maybe(T.Boolean())), atLeast: T.Optional(Maybe(Count)) }

function ids<S extends Parameters<typeof T.Array>[0]>(of: S) {
  return T.Array(of, { minItems: 1, maxItems: 2_000, uniqueItems: true })
}

/** Says of each line whether it is meant: as a target, or as a condition on pieces in the cart. */
export const LineCondition = T.Union(
  [
    Shape({ kind: T.Literal('products'), productIds: ids(ProductId), ...asked }),
    Shape({ kind: T.Literal('variants'), variantIds: ids(VariantId), ...asked }),
    Shape({ kind: T.Literal('categories'), categoryIds: ids(CategoryId), ...asked }),
    Shape({ kind: T.Literal('attribute'), name: Line(120), values: Names, ...asked }),
    Shape({
      kind: T.Literal('line_quantity'),
      min: Count,
      max: T.Optional(Maybe(Count)),
      ...asked,
    }),
    Shape({
      kind: T.Literal('line_price'),
      min: T.Optional(Maybe(Amounts)),
      max: T.Optional(Maybe(Amounts)),
      ...asked,
    }),
    Shape({ kind: T.Literal('fulfillment'), methods: Names, ...asked }),
    Shape({ kind: T.Literal('regular_price'), ...asked }),
  ],
  { title: 'LineCondition' },
)
export type LineCondition = Static<typeof LineCondition>

const LineConditions = T.Array(LineCondition, { maxItems: 20 })
const of = { of: T.Optional(Maybe(LineConditions)) }
const TimeOfDay = T.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['14:00'] })

/** Asks the cart, the customer, the place or the time. */
export const CartCondition = T.Union([
  Shape({
    kind: T.Literal('cart_subtotal'),
    min: T.Optional(Maybe(Amounts)),
    max: T.Optional(Maybe(Amounts)),
    ...of,
  }),
  Shape({
    kind: T.Literal('cart_quantity'),
    min: T.Optional(Maybe(Count)),
    max: T.Optional(Maybe(Count)),
    ...of,
  }),
  Shape({ kind: T.Literal('customer_group'), groupIds: ids(GroupId) }),
  Shape({ kind: T.Literal('company'), companyIds: ids(CompanyId) }),
  Shape({ kind: T.Literal('segment'), segmentIds: Names }),
  Shape({ kind: T.Literal('loyalty_tier'), tiers: Names }),
  Shape({ kind: T.Literal('first_order') }),
  Shape({ kind: T.Literal('signed_in') }),
  Shape({ kind: T.Literal('channel'), channelIds: ids(ChannelId) }),
  Shape({ kind: T.Literal('location'), locationIds: Names }),
  Shape({ kind: T.Literal('country'), countries: ids(CountryCode) }),
  Shape({ kind: T.Literal('currency'), currencies: ids(CurrencyCode) }),
  Shape({ kind: T.Literal('shipping_method'), methodIds: Names }),
  Shape({
    kind: T.Literal('time_window'),
    zone: T.String({ maxLength: 40, examples: ['Europe/Helsinki'] }),
    weekdays: T.Optional(
      Maybe(T.Array(T.Integer({ minimum: 1, maximum: 7 }), { maxItems: 7, uniqueItems: true })),
    ),
    from: T.Optional(Maybe(TimeOfDay)),
    until: T.Optional(Maybe(TimeOfDay)),
  }),
])
export const Condition = T.Union([...LineCondition.anyOf, ...CartCondition.anyOf], {
  title: 'PromotionCondition',
})
export type Condition = Static<typeof Condition>

const AmountTier = Shape({
  from: Amounts,
  basisPoints: T.Optional(Maybe(Percent)),
  amounts: T.Optional(Maybe(Amounts)),
})
const QuantityTier = Shape({
  from: Count,
  basisPoints: T.Optional(Maybe(Percent)),
  amounts: T.Optional(Maybe(Amounts)),
})

/** What a promotion gives. Percentages are basis points: 2500 is 25 %. */
export const Benefit = T.Union(
  [
    Shape({ kind: T.Literal('percent'), basisPoints: Percent, ...pieces }),
    Shape({ kind: T.Literal('fixed_off_cart'), amounts: Amounts }),
    Shape({ kind: T.Literal('fixed_off_item'), amounts: Amounts, ...pieces }),
    Shape({ kind: T.Literal('fixed_price'), amounts: Amounts, ...pieces }),
    Shape({
      kind: T.Literal('buy_x_get_y'),
      buy: Count,
      buyOf: T.Optional(Maybe(LineConditions)),
      get: Count,
      basisPoints: Percent,
      ...times,
    }),
    Shape({ kind: T.Literal('cheapest_free'), every: Count, free: Count, ...times }),
    Shape({
      kind: T.Literal('tiered_by_amount'),
      tiers: T.Array(AmountTier, { minItems: 1, maxItems: 20 }),
    }),
    Shape({
      kind: T.Literal('tiered_by_quantity'),
      tiers: T.Array(QuantityTier, { minItems: 1, maxItems: 20 }),
    }),
    Shape({
      kind: T.Literal('bundle_price'),
      slots: T.Array(Shape({ quantity: Count, of: LineConditions }), { minItems: 1, maxItems: 20 }),
      amounts: Amounts,
      ...times,
    }),
    Shape({ kind: T.Literal('gift'), variantIds: ids(VariantId), quantity: Count }),
    Shape({ kind: T.Literal('free_shipping'), ...methods }),
    Shape({ kind: T.Literal('shipping_percent'), basisPoints: Percent, ...methods }),
    Shape({ kind: T.Literal('shipping_price'), amounts: Amounts, ...methods }),
    Shape({
      kind: T.Literal('points_multiplier'),
      basisPoints: T.Integer({ minimum: 10_000, maximum: 1_000_000 }),
    }),
    Shape({ kind: T.Literal('points_bonus'), points: Count }),
  ],
  { title: 'PromotionBenefit' },
)
export type Benefit = Static<typeof Benefit>
export { LineConditions }
