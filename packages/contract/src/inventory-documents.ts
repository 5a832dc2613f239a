import { Type as T, type Static } from 'typebox'
import { VariantId } from './catalog-product.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import {
  Pieces,
  Tracking,
  availabilityChanged,
  policyChanged,
  stockLow,
  stockMoved,
} from './inventory.ts'
import { whichPieces } from './inventory.ts'
import { LocalDate, LocationId } from './locations.ts'
import { CurrencyCode, Minor } from './pricing.ts'
import { oneOf, orNull } from './rights.ts'
import { Line } from './text.ts'

export const TransferId = Id('trf')
export const ReceiptId = Id('rcp')
export const CountId = Id('cnt')
const Count = T.Integer({ minimum: 0, maximum: 1_000_000_000 })

/** A transfer between locations, or a receipt of what a supplier sends. */
export const consignmentKinds = ['transfer', 'receipt'] as const
export type ConsignmentKind = (typeof consignmentKinds)[number]
export type ConsignmentId = Static<typeof TransferId> | Static<typeof ReceiptId>

export const consignmentStates = [
  'draft',
  'ready_to_ship',
  'in_transit',
  'partially_received',
  'received',
  'canceled',
] as const
export const ConsignmentState = oneOf(consignmentStates)
export type ConsignmentState = (typeof consignmentStates)[number]

/** Where a person may move it; the rest follows from what is received. */
export const consignmentMoves: Readonly<Record<ConsignmentState, readonly ConsignmentState[]>> = {
  draft: ['ready_to_ship', 'canceled'],
  ready_to_ship: ['in_transit', 'draft', 'canceled'],
  in_transit: [],
  partially_received: [],
  received: [],
  canceled: [],
}

/** In which states goods may be taken in; a receipt also without having been announced. */
export const receivableStates: Readonly<Record<ConsignmentKind, readonly ConsignmentState[]>> = {
  transfer: ['in_transit', 'partially_received'],
  receipt: ['draft', 'ready_to_ship', 'in_transit', 'partially_received'],
}

const lineFields = {
  variantId: VariantId,
  quantity: Pieces,
  unitCost: T.Optional(orNull(Minor)),
  ...whichPieces,
}
export const NewConsignmentLine = Shape(lineFields)
export type NewConsignmentLine = Static<typeof NewConsignmentLine>
const lines = T.Array(NewConsignmentLine, { maxItems: 2_000 })

const head = {
  reference: Line(120, 0),
  note: Line(500, 0),
  expectedOn: orNull(LocalDate),
}
export const NewTransfer = Shape({
  fromLocationId: LocationId,
  toLocationId: LocationId,
  reference: T.Optional(head.reference),
  note: T.Optional(head.note),
  expectedOn: T.Optional(head.expectedOn),
  lines,
})
export type NewTransfer = Static<typeof NewTransfer>
export const NewReceipt = Shape({
  toLocationId: LocationId,
  supplier: Line(120),
  currency: T.Optional(orNull(CurrencyCode)),
  reference: T.Optional(head.reference),
  note: T.Optional(head.note),
  expectedOn: T.Optional(head.expectedOn),
  lines,
})
export type NewReceipt = Static<typeof NewReceipt>
export const ConsignmentUpdate = T.Partial(
  Shape({ ...head, supplier: Line(120), toLocationId: LocationId, lines }),
  { additionalProperties: false },
)
export type ConsignmentUpdate = Static<typeof ConsignmentUpdate>

export const ConsignmentLine = Shape({
  variantId: VariantId,
  sku: T.String(),
  title: T.String(),
  quantity: Count,
  received: Count,
  damaged: Count,
  unitCost: orNull(Minor),
  tracking: Tracking,
  ...whichPieces,
})
export type ConsignmentLine = Static<typeof ConsignmentLine>

const summary = {
  id: T.Union([TransferId, ReceiptId]),
  kind: oneOf(consignmentKinds),
  number: T.String({ description: 'What people call it: the last letters of its id.' }),
  fromLocationId: orNull(LocationId),
  toLocationId: LocationId,
  supplier: orNull(T.String()),
  currency: orNull(CurrencyCode),
  ...head,
  state: ConsignmentState,
  pieces: Count,
  received: Count,
  version: T.Integer(),
  createdBy: T.String(),
  createdAt: Instant,
  changedAt: Instant,
}
export const ConsignmentSummary = Shape(summary, { title: 'ConsignmentSummary' })
export type ConsignmentSummary = Static<typeof ConsignmentSummary>
export const ConsignmentPage = PageOf(ConsignmentSummary)
export const Consignment = Shape(
  { ...summary, lines: T.Array(ConsignmentLine) },
  { title: 'Consignment' },
)
export type Consignment = Static<typeof Consignment>

/** What arrived; `close` says that nothing more will come. */
export const Arrival = Shape({
  lines: T.Array(
    Shape({
      variantId: VariantId,
      quantity: T.Integer({ minimum: 0, maximum: 10_000_000, description: 'In good state.' }),
      damaged: T.Optional(Count),
      ...whichPieces,
    }),
    { maxItems: 2_000 },
  ),
  close: T.Optional(T.Boolean()),
})
export type Arrival = Static<typeof Arrival>

export const countStates = [
  'requested',
  'counting',
  'counted',
  'reviewed',
  'completed',
  'canceled',
] as const
export const CountState = oneOf(countStates)
export type CountState = (typeof countStates)[number]
export const countMoves: Readonly<Record<CountState, readonly CountState[]>> = {
  requested: ['counting', 'canceled'],
  counting: ['counted', 'canceled'],
  counted: ['counting', 'reviewed', 'canceled'],
  reviewed: ['counting', 'completed', 'canceled'],
  completed: [],
  canceled: [],
}

/** A count of all that lies at a location, or of the named variants. */
export const NewCount = Shape({
  locationId: LocationId,
  note: T.Optional(Line(500, 0)),
  blind: T.Optional(T.Boolean({ description: 'Who counts does not see what is expected.' })),
  tolerance: T.Optional(
    T.Integer({ minimum: 0, maximum: 100_000, description: 'Pieces; beyond, count once more.' }),
  ),
  variantIds: T.Optional(T.Array(VariantId, { minItems: 1, maxItems: 5_000, uniqueItems: true })),
})
export type NewCount = Static<typeof NewCount>

export const CountEntries = Shape({
  lines: T.Array(
    Shape({
      variantId: VariantId,
      quantity: Count,
      lots: T.Optional(
        T.Array(
          Shape({
            code: Line(60),
            quantity: Count,
            expiresOn: T.Optional(orNull(LocalDate)),
          }),
          { maxItems: 200 },
        ),
      ),
      serials: T.Optional(T.Array(Line(80), { maxItems: 1_000, uniqueItems: true })),
    }),
    { minItems: 1, maxItems: 1_000 },
  ),
})
export type CountEntries = Static<typeof CountEntries>

export const CountLine = Shape({
  variantId: VariantId,
  sku: T.String(),
  title: T.String(),
  expected: orNull(T.Integer({ description: 'As it was counted; null to who counts blind.' })),
  counted: orNull(Count),
  rounds: T.Integer({ description: 'How often it was counted.' }),
  variance: orNull(T.Integer()),
  recount: T.Boolean({ description: 'Differs by more than is borne: count once more.' }),
  countedBy: orNull(T.String()),
  countedAt: orNull(Instant),
})
export type CountLine = Static<typeof CountLine>

const countSummary = {
  id: CountId,
  locationId: LocationId,
  note: T.String(),
  blind: T.Boolean(),
  tolerance: Count,
  state: CountState,
  wholeLocation: T.Boolean(),
  variants: Count,
  counted: Count,
  version: T.Integer(),
  createdBy: T.String(),
  createdAt: Instant,
  changedAt: Instant,
}
export const StockCountSummary = Shape(countSummary, { title: 'StockCountSummary' })
export type StockCountSummary = Static<typeof StockCountSummary>
export const StockCountPage = PageOf(StockCountSummary)
export const StockCount = Shape(
  { ...countSummary, lines: T.Array(CountLine) },
  { title: 'StockCount' },
)
export type StockCount = Static<typeof StockCount>

export const consignmentChanged = event(
  'inventory.consignment_changed.v1',
  Shape({
    documentId: T.Union([TransferId, ReceiptId]),
    kind: oneOf(consignmentKinds),
    state: ConsignmentState,
    fromLocationId: orNull(LocationId),
    toLocationId: LocationId,
    version: T.Integer(),
  }),
  'A transfer or receipt was made, changed, sent, received or canceled.',
)
export const countChanged = event(
  'inventory.count_changed.v1',
  Shape({ countId: CountId, locationId: LocationId, state: CountState, version: T.Integer() }),
  'A count was asked for, entered, reviewed, completed or canceled.',
)
/** All that this room tells. */
export const inventoryEvents = [
  ...[availabilityChanged, stockMoved, stockLow, policyChanged],
  ...[consignmentChanged, countChanged],
]
