import { Type as T, type Static } from 'typebox'
import { couponStates } from '@redthread/pricing/cart-input'
import { Sku } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { CountryCode } from './address.ts'
import { Id, Instant, Shape } from './define.ts'
import { CompanyId, CurrencyCode, GroupId, Maybe, VariantId } from './pricing.ts'
import { CouponCode } from './promotions-coupons.ts'
import { NewPromotion, PromotionId } from './promotions.ts'
import { Line } from './text.ts'

const Amount = T.Integer()
const Charge = Shape({
  id: Line(40),
  methodId: Line(80),
  amount: T.Integer({ minimum: 0, maximum: 1_000_000_000 }),
})

/** Somebody whom promotions may ask about; what is not known is left out. */
const QuoteCustomer = Shape({
  id: T.Optional(Id('per')),
  signedIn: T.Optional(T.Boolean()),
  groupIds: T.Optional(T.Array(GroupId, { maxItems: 50 })),
  companyId: T.Optional(CompanyId),
  segmentIds: T.Optional(T.Array(Line(60), { maxItems: 100 })),
  loyaltyTier: T.Optional(Line(60)),
  orderCount: T.Optional(T.Integer({ minimum: 0 })),
})

/** Lines by SKU, to be priced: nothing of the price comes from whoever asks. */
export const QuoteRequest = Shape(
  {
    channelId: ChannelId,
    country: T.Optional(CountryCode),
    locationId: T.Optional(Id('loc')),
    at: T.Optional(Instant),
    lines: T.Array(
      Shape({
        id: T.Optional(Line(60)),
        sku: Sku,
        quantity: T.Integer({ minimum: 1, maximum: 1_000_000 }),
        fulfillment: T.Optional(Line(40)),
      }),
      { minItems: 1, maxItems: 500 },
    ),
    shipping: T.Optional(T.Array(Charge, { maxItems: 20 })),
    coupons: T.Optional(T.Array(CouponCode, { maxItems: 20, uniqueItems: true })),
    customer: T.Optional(QuoteCustomer),
  },
  { title: 'QuoteRequest' },
)
export type QuoteRequest = Static<typeof QuoteRequest>

const Discount = Shape({ promotionId: T.String(), amount: Amount })
const sums = { total: Amount, net: Amount, tax: Amount, gross: Amount }
const PricedLine = Shape({
  id: T.String(),
  unit: Amount,
  quantity: T.Integer(),
  subtotal: Amount,
  discounts: T.Array(Discount),
  ...sums,
  pointsMultiplier: T.Integer(),
})
const PricedShipping = Shape({
  id: T.String(),
  subtotal: Amount,
  discounts: T.Array(Discount),
  ...sums,
})
const maybe = T.Optional(Amount)
const told = T.Optional(T.String())

/** Why a promotion does not apply, and how far it is; the code says which fields come with it. */
export const PromotionReason = Shape(
  {
    code: T.String({ examples: ['min_amount_not_met'] }),
    missing: maybe,
    min: maybe,
    excess: maybe,
    max: maybe,
    from: maybe,
    until: maybe,
    limit: maybe,
    slot: maybe,
    of: told,
    kind: told,
    coupon: told,
    state: told,
    promotionId: told,
  },
  { title: 'PromotionReason' },
)
export type PromotionReason = Static<typeof PromotionReason>
const PricingStep = Shape(
  {
    code: T.Enum(['goods', 'shipping', 'lane', 'promotion', 'tax', 'total']),
    amount: maybe,
    lane: told,
    goods: maybe,
    shipping: maybe,
    promotionId: told,
    basisPoints: maybe,
    net: maybe,
    tax: maybe,
  },
  { title: 'PricingStep', description: 'How a total came about.' },
)
const Outcome = T.Union([
  Shape({
    promotionId: T.String(),
    applied: T.Literal(true),
    amount: Amount,
    coupon: Maybe(T.String()),
    next: Maybe(Shape({ missing: T.Integer(), unit: T.Enum(['amount', 'pieces']) })),
  }),
  Shape({
    promotionId: T.String(),
    applied: T.Literal(false),
    reasons: T.Array(PromotionReason),
    wouldGive: Maybe(Amount),
  }),
])

/** What a cart comes to: minor units of its currency. */
export const PricedCartShown = Shape(
  {
    currency: CurrencyCode,
    taxIncluded: T.Boolean(),
    lines: T.Array(PricedLine),
    shipping: T.Array(PricedShipping),
    subtotal: Amount,
    shippingSubtotal: Amount,
    discountTotal: Amount,
    shippingTotal: Amount,
    taxTotal: Amount,
    taxes: T.Array(Shape({ basisPoints: T.Integer(), net: Amount, tax: Amount, gross: Amount })),
    total: Amount,
    promotions: T.Array(Outcome),
    coupons: T.Array(
      Shape({ code: T.String(), state: T.Enum([...couponStates]), applied: T.Boolean() }),
    ),
    gifts: T.Array(
      Shape({
        promotionId: T.String(),
        variantIds: T.Array(T.String()),
        quantity: T.Integer(),
      }),
    ),
    pointsMultiplier: T.Integer(),
    pointsBonus: T.Integer(),
    explanation: T.Array(PricingStep),
  },
  { title: 'PricedCart' },
)

const QuotedLine = Shape({
  id: T.String(),
  sku: T.String(),
  variantId: VariantId,
  rowId: T.String(),
  regular: T.Integer({ description: 'Unit price without sale lists.' }),
})

const QuotedPromotion = Shape({
  id: PromotionId,
  code: T.String(),
  name: T.String(),
  description: T.String(),
})
export type QuotedPromotion = Static<typeof QuotedPromotion>

/** A priced cart, with the names of its promotions in the language of the request. */
export const Quote = Shape(
  {
    at: Instant,
    cart: PricedCartShown,
    lines: T.Array(QuotedLine),
    promotions: T.Array(QuotedPromotion),
  },
  { title: 'Quote' },
)
export type Quote = Static<typeof Quote>

/** A promotion, saved or still a draft, against lines: the cart with it, and without. */
export const SimulationRequest = Shape({
  quote: QuoteRequest,
  promotionId: T.Optional(PromotionId),
  draft: T.Optional(NewPromotion),
})
export type SimulationRequest = Static<typeof SimulationRequest>
export const Simulation = Shape(
  { without: Quote, with: Quote, difference: Amount },
  { title: 'Simulation' },
)
export type Simulation = Static<typeof Simulation>

export const BackTestId = Id('bkt')
/** A promotion over past baskets; the same seed gives the same sample. */
export const NewBackTest = Shape({
  promotionId: T.Optional(PromotionId),
  draft: T.Optional(NewPromotion),
  channelIds: T.Optional(T.Array(ChannelId, { maxItems: 50 })),
  baskets: T.Optional(T.Integer({ minimum: 1, maximum: 100_000, default: 1_000 })),
})
export type NewBackTest = Static<typeof NewBackTest>
const BackTestSum = Shape({
  currency: CurrencyCode,
  baskets: T.Integer(),
  touched: T.Integer({ description: 'Baskets that the promotion changes.' }),
  discount: Amount,
  averageDiscount: T.Integer({ description: 'Per basket touched.' }),
  turnoverBefore: Amount,
  turnoverAfter: Amount,
  gifts: T.Integer(),
})
export type BackTestSum = Static<typeof BackTestSum>
export const BackTest = Shape(
  {
    id: BackTestId,
    state: T.Enum(['waiting', 'running', 'done', 'failed']),
    wanted: T.Integer(),
    done: T.Integer(),
    source: T.String({ description: '`generated` until there are orders.' }),
    sums: T.Array(BackTestSum, { description: 'One per currency.' }),
    createdAt: Instant,
    finishedAt: Maybe(Instant),
  },
  { title: 'BackTest' },
)
export type BackTest = Static<typeof BackTest>
export const backTestStates = ['waiting', 'running', 'done', 'failed'] as const
export type BackTestState = (typeof backTestStates)[number]
