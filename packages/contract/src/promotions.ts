import { Type as T, type Static } from 'typebox'
import { lanes, modes, promotionClasses } from '@redthread/pricing/promotions/promotion'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import { CurrencyCode, Maybe, Minor } from './pricing.ts'
import { Amounts, Benefit, Condition, LineConditions } from './promotions-menu.ts'
import { Line, LineInAllLocales } from './text.ts'

export const PromotionId = Id('pmo')

/** `scheduled` and `ended` follow from the window; the others are set by people. */
export const promotionStates = ['draft', 'scheduled', 'active', 'paused', 'ended'] as const
export type PromotionState = (typeof promotionStates)[number]

/** What a person has decided; the window makes `scheduled`, `active` or `ended` of `on`. */
export const promotionSwitches = ['draft', 'on', 'paused', 'ended'] as const
export type PromotionSwitch = (typeof promotionSwitches)[number]

/** From which switch a promotion may go to which: guards of the server, buttons of the screen. */
export const promotionMoves: Readonly<Record<PromotionSwitch, readonly PromotionSwitch[]>> = {
  draft: ['on', 'ended'],
  on: ['paused', 'ended'],
  paused: ['on', 'ended'],
  ended: [],
}

const Limit = Maybe(T.Integer({ minimum: 1, maximum: 1_000_000_000 }))
const fields = {
  code: T.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  name: LineInAllLocales(120),
  description: LineInAllLocales(500),
  lane: T.Enum([...lanes]),
  priority: T.Integer({ minimum: 0, maximum: 1_000, description: 'The lower number comes first.' }),
  mode: T.Enum([...modes]),
  group: Maybe(Line(60)),
  stopAfter: T.Boolean(),
  class: T.Enum([...promotionClasses]),
  combinesWith: T.Array(T.Enum([...promotionClasses]), { maxItems: 3, uniqueItems: true }),
  conditions: T.Array(Condition, { maxItems: 20, description: 'All have to hold.' }),
  targets: LineConditions,
  benefits: T.Array(Benefit, { minItems: 1, maxItems: 10 }),
  maxDiscount: Maybe(Amounts),
  validFrom: Maybe(Instant),
  validUntil: Maybe(Instant),
  couponRequired: T.Boolean(),
  limitTotal: Limit,
  limitPerCustomer: Limit,
}

export const NewPromotion = Shape(fields, { title: 'NewPromotion' })
export type NewPromotion = Static<typeof NewPromotion>
export const PromotionUpdate = T.Partial(Shape(fields), { additionalProperties: false })
export type PromotionUpdate = Static<typeof PromotionUpdate>

export const Promotion = Shape(
  {
    id: PromotionId,
    ...fields,
    state: T.Enum([...promotionStates]),
    switch: T.Enum([...promotionSwitches]),
    isGeneral: T.Boolean({
      description: 'Part of the price that everybody sees, and of its history.',
    }),
    uses: T.Integer(),
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'Promotion' },
)
export type Promotion = Static<typeof Promotion>
export const PromotionPage = PageOf(Promotion)

/** A place in a promotion where something does not fit, as a form shows it. */
export const PromotionFault = Shape({
  path: T.String({ description: 'JSON pointer.', examples: ['/benefits/0/tiers/1/from'] }),
  code: T.String(),
})
export const PromotionFaults = Shape({ faults: T.Array(PromotionFault) })

const day = { day: T.String({ description: 'UTC date.' }), currency: CurrencyCode }
/** How often a promotion was used, and what it gave. */
export const PromotionUsage = Shape(
  {
    promotionId: PromotionId,
    reserved: T.Integer(),
    redeemed: T.Integer(),
    released: T.Integer(),
    customers: T.Integer(),
    coupons: Shape({ issued: T.Integer(), used: T.Integer() }),
    days: T.Array(Shape({ ...day, uses: T.Integer(), discount: Minor })),
  },
  { title: 'PromotionUsage' },
)
export type PromotionUsage = Static<typeof PromotionUsage>

export const promotionChanged = event(
  'pricing.promotion_changed.v1',
  Shape({
    promotionId: PromotionId,
    version: T.Integer(),
    state: T.Enum([...promotionStates]),
    isGeneral: T.Boolean({ description: 'The prices that everybody sees change with it.' }),
  }),
  'A promotion was created, edited or switched, or began or ended by its window.',
)
export const promotionsEvents = [promotionChanged]
