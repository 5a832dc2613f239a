import { Type as T, type Static } from 'typebox'
import { Phone, PostalAddress } from './address.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import { whichPieces } from './inventory.ts'
import { LocalDate } from './locations.ts'
import { LocaleChoice, MailAddress, oneOf, orNull } from './rights.ts'
import { Line } from './text.ts'

/** How goods reach a person: taken along at once, collected in a store, or sent. */
export const fulfillmentKinds = ['carry_out', 'pickup', 'delivery'] as const
export type FulfillmentKind = (typeof fulfillmentKinds)[number]

export const fulfillmentStates = [
  'requested',
  'accepted',
  'picking',
  'packed',
  'shipped',
  'delivered',
  'ready',
  'collected',
  'handed_out',
  'canceled',
] as const
export type FulfillmentState = (typeof fulfillmentStates)[number]

export const fulfillmentActions = [
  'accept',
  'pick',
  'pack',
  'ship',
  'deliver',
  'make_ready',
  'hand_out',
] as const
export type FulfillmentAction = (typeof fulfillmentActions)[number]

/** One way from state to state; `cancel` is no action of the store, it follows the order. */
export interface FulfillmentMove {
  readonly kind: FulfillmentKind
  readonly action: FulfillmentAction
  readonly from: readonly FulfillmentState[]
  readonly to: FulfillmentState
}

/** What may be done from where: guards of the server, buttons of the screen. */
export const fulfillmentMoves: readonly FulfillmentMove[] = [
  { kind: 'delivery', action: 'accept', from: ['requested'], to: 'accepted' },
  { kind: 'delivery', action: 'pick', from: ['requested', 'accepted', 'picking'], to: 'picking' },
  { kind: 'delivery', action: 'pack', from: ['picking'], to: 'packed' },
  { kind: 'delivery', action: 'ship', from: ['packed'], to: 'shipped' },
  { kind: 'delivery', action: 'deliver', from: ['shipped'], to: 'delivered' },
  { kind: 'pickup', action: 'pick', from: ['requested', 'picking'], to: 'picking' },
  { kind: 'pickup', action: 'make_ready', from: ['picking'], to: 'ready' },
  { kind: 'pickup', action: 'hand_out', from: ['ready'], to: 'collected' },
  { kind: 'carry_out', action: 'pick', from: ['requested'], to: 'requested' },
  { kind: 'carry_out', action: 'hand_out', from: ['requested'], to: 'handed_out' },
]

/** States in which the goods are still ours: only then does a canceled order stop them. */
export const openFulfillmentStates = [
  'requested',
  'accepted',
  'picking',
  'packed',
  'ready',
] as const satisfies readonly FulfillmentState[]

export const FulfillmentId = Id('ful')
export const FulfillmentKindShape = oneOf(fulfillmentKinds)
export const FulfillmentStateShape = oneOf(fulfillmentStates)
const Quantity = T.Integer({ minimum: 0, maximum: 1_000_000 })

/** Who receives the goods, as the order says it. */
export const Recipient = Shape({
  name: orNull(T.String()),
  email: orNull(MailAddress),
  phone: orNull(Phone),
})
export type Recipient = Static<typeof Recipient>

/** The delivery option that was chosen, as it was called then. */
export const ChosenOption = Shape({ id: T.String(), name: T.String() })
export type ChosenOption = Static<typeof ChosenOption>

/** How a parcel can be followed: the carrier's name, its number, and a page where it has one. */
export const ParcelTracking = Shape({
  carrier: orNull(Line(60)),
  number: orNull(Line(80)),
  url: orNull(T.String({ format: 'uri', pattern: '^https?://', maxLength: 500 })),
})
export type ParcelTracking = Static<typeof ParcelTracking>

export const FulfillmentLine = Shape({
  orderLineId: Id('oln'),
  variantId: Id('var'),
  sku: T.String(),
  title: T.String(),
  detail: orNull(T.String({ description: 'The options in words, such as `shade 04`.' })),
  quantity: Quantity,
  picked: Quantity,
})
export type FulfillmentLine = Static<typeof FulfillmentLine>

/** What is written down: what the store did, and what came of the order. */
export const fulfillmentStepActions = [
  'request',
  ...fulfillmentActions,
  'cancel',
  'change',
] as const
export type FulfillmentStepAction = (typeof fulfillmentStepActions)[number]

/** What happened to it, oldest first. */
export const FulfillmentStep = Shape({
  action: oneOf(fulfillmentStepActions),
  from: orNull(FulfillmentStateShape),
  to: FulfillmentStateShape,
  at: Instant,
  by: T.String({ description: 'Who did it: `staff:stf_…`, `system:…`.' }),
  note: orNull(T.String()),
})
export type FulfillmentStep = Static<typeof FulfillmentStep>

const head = {
  id: FulfillmentId,
  orderId: Id('ord'),
  orderNumber: T.String(),
  channelId: Id('chn'),
  locationId: orNull(Id('loc')),
  kind: FulfillmentKindShape,
  state: FulfillmentStateShape,
  dueOn: LocalDate,
}

/** Goods of one order that leave one location in one way. */
export const FulfillmentOrder = Shape(
  {
    ...head,
    personId: Id('per'),
    actions: T.Array(oneOf(fulfillmentActions), { description: 'What may be done now.' }),
    held: T.Boolean({ description: 'The order is on hold: nothing of it may leave for now.' }),
    option: orNull(ChosenOption),
    recipient: Recipient,
    address: orNull(PostalAddress),
    locale: LocaleChoice,
    lines: T.Array(FulfillmentLine),
    tracking: orNull(ParcelTracking),
    collectedBy: orNull(T.String({ description: 'Who came for it, where it was somebody else.' })),
    holdUntil: orNull(LocalDate),
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'FulfillmentOrder' },
)
export type FulfillmentOrder = Static<typeof FulfillmentOrder>
export const FulfillmentOrderPage = PageOf(FulfillmentOrder)

export const FulfillmentOrderDetail = Shape(
  { ...FulfillmentOrder.properties, steps: T.Array(FulfillmentStep) },
  { title: 'FulfillmentOrderDetail' },
)
export type FulfillmentOrderDetail = Static<typeof FulfillmentOrderDetail>

/** How many wait at the caller's locations, per kind and state. */
export const FulfillmentCounts = Shape(
  {
    counts: T.Array(
      Shape({ kind: FulfillmentKindShape, state: FulfillmentStateShape, count: T.Integer() }),
    ),
    overdue: T.Integer({ description: 'Open ones whose day has passed.' }),
  },
  { title: 'FulfillmentCounts' },
)
export type FulfillmentCounts = Static<typeof FulfillmentCounts>

/** The same, as the person who ordered sees it; `code` is what they show at the counter. */
export const Receiving = Shape(
  {
    ...head,
    code: orNull(T.String()),
    holdUntil: orNull(LocalDate),
    option: orNull(ChosenOption),
    tracking: orNull(ParcelTracking),
    lines: T.Array(T.Omit(FulfillmentLine, ['picked'], { additionalProperties: false })),
    changedAt: Instant,
  },
  { title: 'Receiving' },
)
export type Receiving = Static<typeof Receiving>

export const Receivings = Shape({ items: T.Array(Receiving) }, { title: 'Receivings' })

/** How much of each line lies in the basket now; lines that are not named stay as they are. */
export const Picks = Shape({
  lines: T.Array(Shape({ orderLineId: Id('oln'), quantity: Quantity, ...whichPieces }), {
    maxItems: 500,
  }),
})
export type Picks = Static<typeof Picks>

/** Which pieces exactly lie in the basket, where the variant is followed so closely. */
const WhichPieces = Shape(whichPieces)
export type WhichPieces = Static<typeof WhichPieces>

/** Goods change hands: by the code that the person was sent, or by a reason written down. */
export const HandOut = Shape({
  code: T.Optional(T.String({ maxLength: 20 })),
  withoutCode: T.Optional(Line(200)),
  collectedBy: T.Optional(Line(80)),
})
export type HandOut = Static<typeof HandOut>

const news = {
  fulfillmentId: FulfillmentId,
  orderId: Id('ord'),
  personId: Id('per'),
  channelId: Id('chn'),
  locationId: orNull(Id('loc')),
  kind: FulfillmentKindShape,
  version: T.Integer(),
}

/** A parcel leaves; without anything to follow it by where the carrier gives none. */
export const Shipment = Shape({ tracking: T.Optional(ParcelTracking) })
export type Shipment = Static<typeof Shipment>

export const fulfillmentRequested = event(
  'fulfillment.fulfillment_requested.v1',
  Shape({ ...news, lines: T.Array(Shape({ orderLineId: Id('oln'), quantity: Quantity })) }),
  'Goods of an order are to leave a location.',
)
export const fulfillmentMoved = event(
  'fulfillment.fulfillment_moved.v1',
  Shape({
    ...news,
    action: oneOf([...fulfillmentActions, 'cancel'] as const),
    from: FulfillmentStateShape,
    to: FulfillmentStateShape,
  }),
  'A fulfillment order went on: accepted, picked, packed, sent, ready, handed out or canceled.',
)
export const fulfillmentChanged = event(
  'fulfillment.fulfillment_changed.v1',
  Shape(news),
  'Lines of a fulfillment order were picked, or its order asks for more or less than before.',
)
export const fulfillmentEvents = [fulfillmentRequested, fulfillmentMoved, fulfillmentChanged]
