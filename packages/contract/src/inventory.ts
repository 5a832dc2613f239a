import { Type as T, type Static } from 'typebox'
import { VariantId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import { LocalDate, LocationId } from './locations.ts'
import { oneOf, orNull } from './rights.ts'
import { Line } from './text.ts'

export const MovementId = Id('mov')
export const ReservationId = Id('rsv')
export const HoldId = Id('hld')

/** How many pieces one line may be about; the sum of stock stays inside an int. */
export const Pieces = T.Integer({ minimum: 1, maximum: 10_000_000 })
const Count = T.Integer({ minimum: 0, maximum: 1_000_000_000 })

/** What a movement does to the pieces that lie there: +1 adds, −1 takes, 0 only marks. */
export const movementSigns = {
  received: [1],
  returned: [1],
  transferred_in: [1],
  shipped: [-1],
  transferred_out: [-1],
  written_off: [-1],
  adjusted: [1, -1],
  counted: [1, -1],
  allocated: [0],
  released: [0],
  damaged: [0],
  restored: [0],
} as const
export const movementKinds = Object.keys(movementSigns) as MovementKind[]
export const MovementKind = T.Enum(Object.keys(movementSigns) as MovementKind[])
export type MovementKind = keyof typeof movementSigns

/** How closely a variant is followed: by number, by lot with its expiry, or piece by piece. */
export const trackings = ['quantity', 'lot', 'serial'] as const
export const Tracking = oneOf(trackings)
export type Tracking = (typeof trackings)[number]

/** A hold is `held` until its order takes it, somebody gives it back, or its time is over. */
export const holdStates = ['held', 'committed', 'released', 'expired'] as const
export type HoldState = (typeof holdStates)[number]

/** `held` for a cart, `committed` to an order, or done with. */
export const reservationStates = ['held', 'committed', 'done', 'released', 'expired'] as const
export type ReservationState = (typeof reservationStates)[number]

/** Pieces of one lot, as they are received, shipped or counted. */
export const LotPieces = Shape({
  code: Line(60),
  quantity: Pieces,
  expiresOn: T.Optional(orNull(LocalDate)),
})
export type LotPieces = Static<typeof LotPieces>
export const Serial = Line(80)

/** Which pieces exactly, where the variant is followed so closely. */
export const whichPieces = {
  lots: T.Optional(T.Array(LotPieces, { minItems: 1, maxItems: 200 })),
  serials: T.Optional(T.Array(Serial, { minItems: 1, maxItems: 1_000, uniqueItems: true })),
}

/** In words for shoppers: what a list, a page or a cart says beside the goods. */
export const availabilityWords = [
  'in_stock',
  'few_left',
  'backorder',
  'preorder',
  'out_of_stock',
] as const
export const AvailabilityWord = oneOf(availabilityWords)
export type AvailabilityWord = (typeof availabilityWords)[number]

/** What visitors may know: words, and how many are left only where there are few. */
export const PublicAvailability = Shape(
  {
    variantId: VariantId,
    word: AvailabilityWord,
    left: orNull(T.Integer({ description: 'Told only where few are left.' })),
    deliverable: T.Boolean({ description: 'A location that ships has some.' }),
    expectedOn: orNull(LocalDate),
    stores: T.Array(
      Shape({ locationId: LocationId, word: AvailabilityWord, left: orNull(T.Integer()) }),
    ),
  },
  { title: 'Availability' },
)
export type PublicAvailability = Static<typeof PublicAvailability>
export const PublicAvailabilities = Shape({ items: T.Array(PublicAvailability) })

const levelFields = {
  variantId: VariantId,
  locationId: LocationId,
  onHand: T.Integer({ description: 'All that lie there: available, promised and unavailable.' }),
  available: T.Integer({
    description: 'On hand less what is promised or unavailable; below zero what is owed.',
  }),
  committed: Count,
  reserved: Count,
  unavailable: Count,
  incoming: Count,
  safetyStock: Count,
  lowStockAt: orNull(Count),
  version: T.Integer({ description: 'Grows with every change of the pieces that lie there.' }),
  changedAt: Instant,
}

/** What lies at one location of one variant. */
export const StockLevel = Shape(levelFields, { title: 'StockLevel' })
export type StockLevel = Static<typeof StockLevel>

/** The same with the words that people know the variant by. */
export const StockRow = Shape(
  {
    ...levelFields,
    sku: T.String(),
    title: T.String(),
    standing: oneOf(['fine', 'low', 'out', 'owed']),
  },
  { title: 'StockRow' },
)
export type StockRow = Static<typeof StockRow>
export const StockPage = PageOf(StockRow)

export const StockLot = Shape(
  {
    id: Id('lot'),
    locationId: LocationId,
    code: T.String(),
    expiresOn: orNull(LocalDate),
    onHand: Count,
    blocked: T.Boolean({ description: 'Expired or taken out of sale.' }),
  },
  { title: 'StockLot' },
)
export type StockLot = Static<typeof StockLot>
export const StockSerial = Shape(
  {
    serial: T.String(),
    locationId: orNull(LocationId),
    state: oneOf(['in_stock', 'in_transit', 'shipped', 'gone']),
    changedAt: Instant,
  },
  { title: 'StockSerial' },
)
export type StockSerial = Static<typeof StockSerial>
export type SerialState = StockSerial['state']

/** What is on its way to a location, and when it is expected there. */
export const Inbound = Shape(
  {
    documentId: T.Union([Id('trf'), Id('rcp')]),
    locationId: LocationId,
    quantity: Count,
    expectedOn: orNull(LocalDate),
  },
  { title: 'Inbound' },
)
export type Inbound = Static<typeof Inbound>

/** One line of the ledger. */
export const Movement = Shape(
  {
    id: MovementId,
    variantId: VariantId,
    sku: T.String(),
    title: T.String(),
    locationId: LocationId,
    kind: MovementKind,
    quantity: Pieces,
    change: T.Integer({ description: 'What it did to the pieces on hand; 0 where it marks.' }),
    reason: orNull(T.String()),
    reference: orNull(T.String()),
    orderId: orNull(Id('ord')),
    lot: orNull(T.String()),
    serials: T.Array(T.String()),
    actor: T.String(),
    at: Instant,
  },
  { title: 'StockMovement' },
)
export type Movement = Static<typeof Movement>
export const MovementPage = PageOf(Movement)

/** An open promise: pieces kept for a cart, an order or a transfer. */
export const Reservation = Shape(
  {
    id: ReservationId,
    variantId: VariantId,
    locationId: LocationId,
    state: oneOf(reservationStates),
    quantity: Count,
    open: Count,
    reference: T.String({ description: 'The cart, order or transfer that they are kept for.' }),
    channelId: orNull(ChannelId),
    orderId: orNull(Id('ord')),
    orderLineId: orNull(Id('oln')),
    expiresAt: orNull(Instant),
    at: Instant,
  },
  { title: 'StockReservation' },
)
export type Reservation = Static<typeof Reservation>
export const ReservationPage = PageOf(Reservation)

/** One day of a chart: how many lay there as it ended, and what came and went. */
export const StockDay = Shape(
  {
    day: LocalDate,
    closing: T.Integer(),
    received: Count,
    sold: Count,
    returned: Count,
    other: T.Integer(),
  },
  { title: 'StockDay' },
)
export type StockDay = Static<typeof StockDay>
export const StockHistory = Shape({ items: T.Array(StockDay) }, { title: 'StockHistory' })
export type StockHistory = Static<typeof StockHistory>

const variantIds = T.Array(VariantId, { minItems: 1, maxItems: 500 })

export const availabilityChanged = event(
  'inventory.availability_changed.v1',
  Shape({ variantIds, locationIds: T.Array(LocationId, { maxItems: 500 }) }),
  'What can be bought of some variants has changed. Plenty becoming a little less is not told.',
)
export const stockMoved = event(
  'inventory.stock_moved.v1',
  Shape({
    variantIds,
    locationIds: T.Array(LocationId, { minItems: 1, maxItems: 500 }),
    kind: MovementKind,
    reference: orNull(T.String()),
  }),
  'Pieces came, went, or were found damaged, as the ledger says.',
)
export const stockLow = event(
  'inventory.stock_low.v1',
  Shape({
    variantId: VariantId,
    locationId: LocationId,
    available: T.Integer(),
    lowStockAt: Count,
  }),
  'What is available at a location has fallen to the mark set for it.',
)
export const policyChanged = event(
  'inventory.policy_changed.v1',
  Shape({ channelId: orNull(ChannelId), variantId: orNull(VariantId) }),
  'The stock rules of a channel or of a variant were changed.',
)
