import { Type as T, type Static } from 'typebox'
import { VariantId } from './catalog-product.ts'
import { Id, Instant, Shape } from './define.ts'
import { LineFulfillment, OrderId, OrderLine, OrderLineId, OrderShipping } from './orders.ts'
import { OrderTags, OrderTotals } from './orders.ts'
import { Minor } from './pricing.ts'
import { oneOf, orNull } from './rights.ts'
import { Line } from './text.ts'

export const OrderChangeId = Id('och')
const Quantity = T.Integer({ minimum: 1, maximum: 10_000 })

export const orderChangeStates = ['proposed', 'confirmed', 'discarded'] as const
export type OrderChangeState = (typeof orderChangeStates)[number]

export const cancelReasons = [
  'customer_wish',
  'not_in_stock',
  'damaged',
  'payment_failed',
  'suspicious',
  'mistake',
  'other',
] as const
export const CancelReason = T.Enum([...cancelReasons])
export type CancelReason = (typeof cancelReasons)[number]

/**
 * One step of a change. More of something is sold at the price of today; less of it gives back
 * what those pieces were sold for.
 */
export const OrderChangeAction = T.Union([
  Shape({
    kind: T.Literal('item_add'),
    variantId: VariantId,
    quantity: Quantity,
    fulfillment: T.Optional(LineFulfillment),
  }),
  Shape({ kind: T.Literal('item_remove'), lineId: OrderLineId }),
  Shape({ kind: T.Literal('item_update'), lineId: OrderLineId, quantity: Quantity }),
  Shape({ kind: T.Literal('shipping_add'), name: Line(80), amount: Minor }),
  Shape({ kind: T.Literal('shipping_remove'), shippingId: T.String({ maxLength: 60 }) }),
])
export type OrderChangeAction = Static<typeof OrderChangeAction>
export type OrderChangeActions = readonly OrderChangeAction[]

export const NewOrderChange = Shape({
  actions: T.Array(OrderChangeAction, { minItems: 1, maxItems: 50 }),
  note: T.Optional(T.String({ maxLength: 500 })),
})
export type NewOrderChange = Static<typeof NewOrderChange>

/** What the order would look like: the same shapes as the order itself. */
export const OrderPreview = Shape({
  lines: T.Array(OrderLine),
  shipping: T.Array(OrderShipping),
  totals: OrderTotals,
})
export type OrderPreview = Static<typeof OrderPreview>

/** A change as it was worked out; it holds for the version of the order that it was made for. */
export const OrderChange = Shape(
  {
    id: OrderChangeId,
    orderId: OrderId,
    orderVersion: T.Integer({ description: 'The version of the order it was worked out for.' }),
    state: oneOf(orderChangeStates),
    actions: T.Array(OrderChangeAction),
    note: orNull(T.String()),
    preview: OrderPreview,
    totalBefore: T.Integer(),
    totalAfter: T.Integer(),
    toCollect: T.Integer({ description: 'To be paid before it can be confirmed; 0 for none.' }),
    toRefund: T.Integer({ description: 'Given back to the tenders as it is confirmed.' }),
    createdBy: T.String(),
    createdAt: Instant,
    settledAt: orNull(Instant),
    version: T.Integer(),
  },
  { title: 'OrderChange' },
)
export type OrderChange = Static<typeof OrderChange>
export const OrderChanges = Shape({ items: T.Array(OrderChange) })

/** All that is open, or some of it; the money goes back the way it came. */
export const OrderCancel = Shape({
  lines: T.Optional(
    T.Array(Shape({ lineId: OrderLineId, quantity: Quantity }), { minItems: 1, maxItems: 500 }),
  ),
  reason: CancelReason,
  note: T.Optional(T.String({ maxLength: 500 })),
})
export type OrderCancel = Static<typeof OrderCancel>

export const OwnOrderCancel = Shape({ note: T.Optional(T.String({ maxLength: 500 })) })
export const OrderHold = Shape({
  state: oneOf(['open', 'on_hold'] as const),
  note: T.Optional(T.String({ maxLength: 500 })),
})
export const NewOrderNote = Shape({ text: T.String({ minLength: 1, maxLength: 4_000 }) })
export const OrderTagging = Shape({ tags: OrderTags })
