import { Type as T, type Static } from 'typebox'
import { ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape } from './define.ts'
import { CurrencyCode, Maybe, Minor } from './pricing.ts'
import { PromotionId } from './promotions.ts'
import { Line } from './text.ts'

export const CouponId = Id('cpn')
export const BatchId = Id('cpb')
export const UseId = Id('use')

/** A code as people type it; it is kept in capitals, and found whatever their case. */
export const CouponCode = T.String({
  pattern: '^[A-Za-z0-9ÄÖÅÆØĄĆĘŁŃÓŚŹŻäöåæøąćęłńóśźż-]{3,40}$',
  examples: ['TERVE10'],
})
export const couponStandings = ['active', 'disabled'] as const
export type CouponStanding = (typeof couponStandings)[number]

const Limit = Maybe(T.Integer({ minimum: 1, maximum: 1_000_000_000 }))
const rules = {
  personId: T.Optional(Maybe(Id('per'))),
  maxUses: T.Optional(Limit),
  maxUsesPerCustomer: T.Optional(Limit),
  validFrom: T.Optional(Maybe(Instant)),
  validUntil: T.Optional(Maybe(Instant)),
}
export const NewCoupon = Shape({ code: CouponCode, ...rules })
export type NewCoupon = Static<typeof NewCoupon>

export const Coupon = Shape(
  {
    id: CouponId,
    promotionId: PromotionId,
    batchId: Maybe(BatchId),
    code: T.String(),
    personId: Maybe(Id('per')),
    maxUses: Limit,
    maxUsesPerCustomer: Limit,
    validFrom: Maybe(Instant),
    validUntil: Maybe(Instant),
    uses: T.Integer(),
    state: T.Enum([...couponStandings]),
    createdAt: Instant,
  },
  { title: 'Coupon' },
)
export type Coupon = Static<typeof Coupon>
export const CouponPage = PageOf(Coupon)

/** Many codes at once; each may be used once where `maxUses` is absent. */
export const NewCouponBatch = Shape({
  name: Line(120),
  prefix: T.String({ pattern: '^[A-Z0-9-]{0,12}$' }),
  count: T.Integer({ minimum: 1, maximum: 1_000_000 }),
  length: T.Integer({
    minimum: 6,
    maximum: 20,
    description: 'Random characters after the prefix.',
  }),
  ...T.Omit(Shape(rules), ['personId'], { additionalProperties: false }).properties,
})
export type NewCouponBatch = Static<typeof NewCouponBatch>
export const CouponBatch = Shape(
  {
    id: BatchId,
    promotionId: PromotionId,
    name: T.String(),
    prefix: T.String(),
    wanted: T.Integer(),
    made: T.Integer({ description: 'How many exist so far; large batches are made by a job.' }),
    used: T.Integer(),
    createdAt: Instant,
  },
  { title: 'CouponBatch' },
)
export type CouponBatch = Static<typeof CouponBatch>
export const CouponBatches = Shape({ items: T.Array(CouponBatch) })

export const useStates = ['reserved', 'redeemed', 'released'] as const
export type UseState = (typeof useStates)[number]

/** A use of a promotion, with its code where it has one, by one order or cart. */
export const NewUse = Shape({
  promotionId: T.Optional(PromotionId),
  code: T.Optional(CouponCode),
  reference: Line(100),
  personId: Maybe(Id('per')),
  channelId: ChannelId,
  currency: CurrencyCode,
  discount: Minor,
})
export type NewUse = Static<typeof NewUse>
export const PromotionUse = Shape(
  {
    id: UseId,
    promotionId: PromotionId,
    couponId: Maybe(CouponId),
    reference: T.String(),
    personId: Maybe(Id('per')),
    channelId: ChannelId,
    currency: CurrencyCode,
    discount: Minor,
    state: T.Enum([...useStates]),
    reservedAt: Instant,
    settledAt: Maybe(Instant),
  },
  { title: 'PromotionUse' },
)
export type PromotionUse = Static<typeof PromotionUse>
