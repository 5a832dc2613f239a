import { Type as T, type Static } from 'typebox'
import { CountryCode, Phone, PostalAddress } from './address.ts'
import { ProductId, VariantId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, Shape, event } from './define.ts'
import { LocalDate, LocationId } from './locations.ts'
import { OrderActionName, OrderFulfillmentState } from './orders-states.ts'
import { OrderPaymentState, OrderState } from './orders-states.ts'
import { Refund, Tender } from './payments.ts'
import { CurrencyCode } from './pricing.ts'
import { LocaleChoice, MailAddress, orNull } from './rights.ts'
import { Line } from './text.ts'

export const OrderId = Id('ord')
export const OrderLineId = Id('oln')
const Amount = T.Integer({ description: 'Minor units of the order’s currency.' })
const Pieces = T.Integer({ minimum: 0 })

export const lineFulfillmentKinds = ['carry_out', 'pickup', 'delivery'] as const
export type LineFulfillmentKind = (typeof lineFulfillmentKinds)[number]

/** How a line reaches the person: where it is taken or collected, and on which day. */
export const LineFulfillment = Shape({
  kind: T.Enum([...lineFulfillmentKinds]),
  locationId: orNull(LocationId),
  day: orNull(LocalDate),
})
export type LineFulfillment = Static<typeof LineFulfillment>

/** Who ordered, as they said then. */
export const OrderContact = Shape({
  ...{ givenName: orNull(T.String()), familyName: orNull(T.String()) },
  company: orNull(T.String()),
  vatId: T.Optional(T.String()),
  ...{ email: orNull(MailAddress), phone: orNull(Phone) },
})
export type OrderContact = Static<typeof OrderContact>

/** Where it is sent, by which option, as it was called then. */
export const OrderDelivery = Shape({
  recipient: orNull(T.String()),
  address: orNull(PostalAddress),
  optionId: orNull(T.String()),
  optionName: orNull(T.String()),
  carrier: orNull(T.String()),
  earliest: orNull(LocalDate),
  latest: orNull(LocalDate),
})
export type OrderDelivery = Static<typeof OrderDelivery>

/** A promotion that took something off, named in the language of the order. */
export const OrderDiscount = Shape({
  promotionId: T.String(),
  name: T.String(),
  amount: Amount,
})
export type OrderDiscount = Static<typeof OrderDiscount>

const sums = { total: Amount, net: Amount, tax: Amount, gross: Amount }

/**
 * What was bought, as it was told and priced then. The amounts are those of the pieces that were
 * not canceled; `total` is told as prices are (with or without tax), `net`, `tax`, `gross` by name.
 */
export const OrderLine = Shape(
  {
    id: OrderLineId,
    variantId: VariantId,
    productId: orNull(ProductId),
    sku: T.String(),
    title: T.String(),
    detail: orNull(T.String({ description: 'The options in words, such as `shade 04`.' })),
    imageUrl: orNull(T.String()),
    quantity: Pieces,
    canceled: Pieces,
    fulfilled: Pieces,
    unit: Amount,
    regular: orNull(T.Integer({ description: 'Unit price without sale, where it was higher.' })),
    subtotal: Amount,
    discounts: T.Array(OrderDiscount),
    ...sums,
    taxBasisPoints: T.Integer(),
    fulfillment: LineFulfillment,
    note: orNull(T.String({ description: 'What the person wished for this line.' })),
  },
  { title: 'OrderLine' },
)
export type OrderLine = Static<typeof OrderLine>

export const OrderShipping = Shape(
  {
    id: T.String(),
    optionId: orNull(T.String()),
    name: T.String(),
    subtotal: Amount,
    discounts: T.Array(OrderDiscount),
    ...sums,
    taxBasisPoints: T.Integer(),
  },
  { title: 'OrderShipping' },
)
export type OrderShipping = Static<typeof OrderShipping>

/** What an order comes to: the sums of its lines and of its shipping, never anything else. */
export const OrderTotals = Shape(
  {
    subtotal: Amount,
    shippingSubtotal: Amount,
    discountTotal: Amount,
    shippingTotal: Amount,
    taxTotal: Amount,
    taxes: T.Array(Shape({ basisPoints: T.Integer(), net: Amount, tax: Amount, gross: Amount })),
    total: Amount,
  },
  { title: 'OrderTotals' },
)
export type OrderTotals = Static<typeof OrderTotals>

/**
 * What was promised, taken and given back. `due` is what is still to be paid; below zero, what is
 * still to be given back.
 */
export const MoneyOfOrder = Shape({
  authorized: Amount,
  captured: Amount,
  refunded: Amount,
  refundable: Amount,
  due: Amount,
  tenders: T.Array(Tender),
  refunds: T.Array(Refund),
})
export type MoneyOfOrder = Static<typeof MoneyOfOrder>

export const orderHistoryKinds = [
  'placed',
  'canceled',
  'lines_canceled',
  'changed',
  'held',
  'released',
  'fulfilled',
  'completed',
  'paid',
  'refunded',
] as const
export type OrderHistoryKind = (typeof orderHistoryKinds)[number]

/** What happened to an order, oldest first. */
export const OrderHappening = Shape({
  kind: T.Enum([...orderHistoryKinds]),
  at: Instant,
  by: T.String({ description: 'Who did it: `staff:stf_…`, `shopper:per_…`, `system:…`.' }),
  amount: orNull(Amount),
  note: orNull(T.String()),
})
export type OrderHappening = Static<typeof OrderHappening>

export const OrderNote = Shape({
  id: Id('ont'),
  text: T.String(),
  by: T.String(),
  at: Instant,
})
export type OrderNote = Static<typeof OrderNote>

const head = {
  id: OrderId,
  number: T.String({ examples: ['7KD2-M9QX'] }),
  state: OrderState,
  paymentState: OrderPaymentState,
  fulfillmentState: OrderFulfillmentState,
  channelId: ChannelId,
  locationId: orNull(LocationId),
  customerId: Id('per'),
  currency: CurrencyCode,
  total: Amount,
  placedAt: Instant,
  changedAt: Instant,
  version: T.Integer(),
}

/** One row of the list of orders. */
export const OrderRow = Shape(
  {
    ...head,
    name: T.String(),
    email: orNull(T.String()),
    pieces: T.Integer({ description: 'Pieces ordered and not canceled.' }),
    tags: T.Array(T.String()),
  },
  { title: 'OrderRow' },
)
export type OrderRow = Static<typeof OrderRow>

/** An order in one's own list: the first of its lines, as a reminder of what it was. */
export const OwnOrderRow = Shape(
  {
    ...head,
    pieces: T.Integer(),
    lines: T.Array(
      Shape({
        title: T.String(),
        detail: orNull(T.String()),
        imageUrl: orNull(T.String()),
        quantity: T.Integer(),
      }),
      { maxItems: 6 },
    ),
  },
  { title: 'OwnOrderRow' },
)
export type OwnOrderRow = Static<typeof OwnOrderRow>

const body = {
  ...head,
  cartId: Id('crt'),
  locale: LocaleChoice,
  country: CountryCode,
  taxIncluded: T.Boolean(),
  contact: OrderContact,
  delivery: orNull(OrderDelivery),
  billingAddress: orNull(PostalAddress),
  message: orNull(T.String({ description: 'What the person wrote along with the order.' })),
  lines: T.Array(OrderLine),
  shipping: T.Array(OrderShipping),
  totals: OrderTotals,
  coupons: T.Array(T.String()),
  money: MoneyOfOrder,
  actions: T.Array(OrderActionName, { description: 'What the caller may do now.' }),
}

/** An order as the person who placed it sees it. */
export const OwnOrder = Shape(body, { title: 'OwnOrder' })
export type OwnOrder = Static<typeof OwnOrder>

/** An order as colleagues see it. */
export const OrderDetail = Shape(
  {
    ...body,
    placedBy: T.String({ description: 'Who pressed the button: a person, or a colleague.' }),
    tags: T.Array(T.String()),
    notes: T.Array(OrderNote),
    history: T.Array(OrderHappening),
  },
  { title: 'OrderDetail' },
)
export type OrderDetail = Static<typeof OrderDetail>

export const OrderTag = Line(40)
export const OrderTags = T.Array(OrderTag, { maxItems: 30, uniqueItems: true })

const news = {
  orderId: OrderId,
  number: T.String(),
  personId: Id('per'),
  channelId: ChannelId,
  locationId: orNull(LocationId),
  version: T.Integer(),
}
const Quantities = T.Array(Shape({ orderLineId: OrderLineId, quantity: T.Integer({ minimum: 1 }) }))

export const orderPlaced = event(
  'orders.order_placed.v1',
  Shape({ ...news, cartId: Id('crt'), currency: CurrencyCode, total: Amount }),
  'An order was placed: stock is taken, the money is promised or paid.',
)
export const orderCanceled = event(
  'orders.order_canceled.v1',
  Shape({ ...news, lines: Quantities, reason: T.String(), refund: Amount }),
  'All that was left of an order was canceled; `lines` are the pieces that are not to come.',
)
export const orderChanged = event(
  'orders.order_changed.v1',
  Shape({
    ...news,
    change: T.Enum(['lines', 'canceled_lines', 'state', 'payment', 'fulfillment', 'annotation']),
    canceled: Quantities,
    refund: Amount,
    total: Amount,
  }),
  'Something about an order changed: lines, state, money, what was sent, notes or tags.',
)
/** What an open page of the person hears: that it should look again, and nothing else. */
export const orderTouched = event(
  'orders.order_touched.v1',
  Shape({ orderId: OrderId }),
  'An order looks different to the person who placed it.',
)
export const orderForgotten = event(
  'orders.order_forgotten.v1',
  Shape({ orderId: OrderId, personId: Id('per') }),
  'Name and address were taken off an order of which nothing is to come: its person is forgotten.',
)
export const ordersEvents = [orderPlaced, orderCanceled, orderChanged, orderTouched, orderForgotten]
