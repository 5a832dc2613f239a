import { Type as T, type Static } from 'typebox'
import { VariantId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape, pageQuery } from './define.ts'
import { LocationId } from './locations.ts'
import { OrderTag, OrderRow, OwnOrderRow } from './orders.ts'
import { OrderFulfillmentState, OrderPaymentState, OrderState } from './orders-states.ts'
import { LocaleChoice } from './rights.ts'

const some = { minItems: 1, maxItems: 50, uniqueItems: true }

/** Filters of the list; several values of one field mean any of them. */
export const orderFilter = {
  q: T.Optional(
    T.String({
      maxLength: 120,
      description: 'Number, name, mail address or phone, from the beginning of a word.',
    }),
  ),
  state: T.Optional(T.Array(OrderState, some)),
  paymentState: T.Optional(T.Array(OrderPaymentState, some)),
  fulfillmentState: T.Optional(T.Array(OrderFulfillmentState, some)),
  channelId: T.Optional(T.Array(ChannelId, some)),
  locationId: T.Optional(T.Array(LocationId, some)),
  customerId: T.Optional(Id('per')),
  variantId: T.Optional(VariantId),
  tag: T.Optional(OrderTag),
  coupon: T.Optional(T.String({ maxLength: 40 })),
  placedFrom: T.Optional(Instant),
  placedUntil: T.Optional(Instant),
  minTotal: T.Optional(T.Integer({ minimum: 0 })),
  maxTotal: T.Optional(T.Integer({ minimum: 0 })),
  sort: T.Optional(T.Enum(['newest', 'oldest'], { default: 'newest' })),
}

export const OrderQuery = Shape({ ...pageQuery, ...orderFilter })
export type OrderQuery = Static<typeof OrderQuery>

/** Which orders a file is wanted of, in which language its head is written. */
export const OrderExport = Shape({ ...orderFilter, locale: T.Optional(LocaleChoice) })
export type OrderExport = Static<typeof OrderExport>

/** Where the file is fetched, once or again, until the ticket runs out. */
export const OrderExportTicket = Shape({ path: T.String(), expiresAt: Instant })
export const OrderPage = PageOf(OrderRow)

export const OwnOrderQuery = Shape(pageQuery)
export const OwnOrderPage = PageOf(OwnOrderRow)

/** Who looks for an order without an account: its number, and what only they should know. */
export const OrderFind = Shape({
  number: T.String({ maxLength: 40 }),
  contact: T.String({ maxLength: 254, description: 'Mail address or phone of the order.' }),
})
export type OrderFind = Static<typeof OrderFind>
