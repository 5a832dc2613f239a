import { Type as T, type Static } from 'typebox'
import { ProductId, Sku, VariantId } from './catalog-product.ts'
import { Id, Instant, Shape } from './define.ts'
import { LocalDate, LocationId } from './locations.ts'
import { Maybe, Minor } from './pricing.ts'
import { oneOf } from './rights.ts'
import { Line } from './text.ts'

export const CartId = Id('crt')
export const CartLineId = Id('lin')

/** The most lines of one cart, and the most pieces of one line. */
export const mostCartLines = 500
export const mostPieces = 9_999

/** How one line reaches the person; address and option of a delivery are the cart's. */
export const lineWays = ['carry_out', 'pickup', 'delivery'] as const
export type LineWay = (typeof lineWays)[number]

/** The choice of one line: taken along, collected at a store on a day, or sent. */
export const FulfillmentChoice = T.Union([
  Shape({ kind: T.Literal('carry_out') }),
  Shape({ kind: T.Literal('pickup'), locationId: LocationId, day: LocalDate }),
  Shape({ kind: T.Literal('delivery') }),
])
export type FulfillmentChoice = Static<typeof FulfillmentChoice>

const Quantity = T.Integer({ minimum: 1, maximum: mostPieces })

/** What is put in: an article by its id or its SKU, never with a price. */
export const NewCartLine = Shape({
  variantId: T.Optional(VariantId),
  sku: T.Optional(Sku),
  quantity: Quantity,
  fulfillment: T.Optional(FulfillmentChoice),
  note: T.Optional(Line(200)),
})
export type NewCartLine = Static<typeof NewCartLine>
export const LinesToAdd = Shape(
  { lines: T.Array(NewCartLine, { minItems: 1, maxItems: 100 }) },
  { title: 'LinesToAdd' },
)

/** `quantity` 0 takes the line out. */
export const CartLineUpdate = Shape(
  {
    quantity: T.Optional(T.Integer({ minimum: 0, maximum: mostPieces })),
    fulfillment: T.Optional(FulfillmentChoice),
    note: T.Optional(Maybe(Line(200))),
  },
  { title: 'CartLineUpdate' },
)
export type CartLineUpdate = Static<typeof CartLineUpdate>

/** One way for many lines at once: all of them where `lineIds` is absent. */
export const WaysUpdate = Shape(
  {
    fulfillment: FulfillmentChoice,
    lineIds: T.Optional(T.Array(CartLineId, { minItems: 1, maxItems: mostCartLines })),
  },
  { title: 'WaysUpdate' },
)

/** A picture of an article in the widths that exist of it. */
export const LinePicture = Shape(
  {
    url: T.String(),
    sources: T.Array(Shape({ url: T.String(), width: T.Integer() })),
    width: T.Integer(),
    height: T.Integer(),
    alt: T.String(),
    color: Maybe(T.String()),
  },
  { title: 'LinePicture' },
)
export type LinePicture = Static<typeof LinePicture>

/** An article as it is shown in carts and lists, in the language of the request. */
const article = {
  variantId: VariantId,
  productId: ProductId,
  sku: T.String(),
  title: T.String(),
  options: T.Array(Shape({ name: T.String(), value: T.String() })),
  picture: Maybe(LinePicture),
  slug: Maybe(T.String({ description: 'Address of its page in the shop.' })),
}
export const Article = Shape(article, { title: 'Article' })
export type Article = Static<typeof Article>

/** Who put a line in. */
export const adders = ['person', 'staff'] as const
export type AddedBy = (typeof adders)[number]

export const stockStates = ['in_stock', 'low', 'backorder', 'not_enough', 'out_of_stock'] as const
/** How far a line can be promised; `left` where few are left, `text` as a person says it. */
export const LineAvailability = Shape(
  {
    state: oneOf(stockStates),
    left: Maybe(T.Integer()),
    expectedAt: Maybe(Instant),
    text: T.String(),
  },
  { title: 'LineAvailability' },
)
export type LineAvailability = Static<typeof LineAvailability>

export const priceReasons = [
  'sale_started',
  'sale_ended',
  'price_rose',
  'price_fell',
  'not_for_sale',
] as const
/** A unit price that is not what the person was last told: from, to (null: gone), and why. */
export const PriceChange = Shape(
  {
    lineId: CartLineId,
    title: T.String(),
    from: Minor,
    to: Maybe(Minor),
    reason: oneOf(priceReasons),
    since: Maybe(Instant),
    text: T.String(),
  },
  { title: 'PriceChange' },
)
export type PriceChange = Static<typeof PriceChange>

/** A line with everything that a screen shows of it. Amounts are minor units of the cart. */
export const CartLine = Shape(
  {
    id: CartLineId,
    ...article,
    gtin: Maybe(T.String()),
    quantity: T.Integer(),
    unit: T.Integer({ description: 'What one piece costs, before the promotions of the cart.' }),
    regular: T.Integer({ description: 'What one piece costs without sale prices.' }),
    prior: Maybe(T.Integer({ description: 'Lowest price of 30 days, to be struck through.' })),
    subtotal: T.Integer(),
    discounts: T.Array(Shape({ promotionId: T.String(), name: T.String(), amount: T.Integer() })),
    total: T.Integer({ description: 'After discounts; 0 where it is not for sale any more.' }),
    forSale: T.Boolean(),
    availability: LineAvailability,
    fulfillment: Maybe(FulfillmentChoice),
    ways: T.Array(oneOf(lineWays), { description: 'The ways that are possible for this line.' }),
    note: Maybe(T.String()),
    addedBy: oneOf(adders),
    addedAt: Instant,
  },
  { title: 'CartLine' },
)
export type CartLine = Static<typeof CartLine>

/** Lines that reach the person together: one parcel, one store and day, or over the counter. */
export const LineGroup = Shape(
  {
    kind: Maybe(oneOf(lineWays)),
    locationId: Maybe(LocationId),
    day: Maybe(LocalDate),
    title: T.String({ description: 'As a person says it: “Collect at Tampere, Fri 27 Nov”.' }),
    lineIds: T.Array(CartLineId),
    total: T.Integer(),
  },
  { title: 'LineGroup' },
)
export type LineGroup = Static<typeof LineGroup>

/** A line that a write has touched, without what the whole cart decides. */
export const TouchedLine = Shape(
  {
    id: CartLineId,
    ...article,
    quantity: T.Integer({ description: 'Now in the line; 0 where it was taken out.' }),
    unit: T.Integer(),
    added: T.Integer({ description: 'How many pieces this write has put in or taken out.' }),
  },
  { title: 'TouchedLine' },
)
export type TouchedLine = Static<typeof TouchedLine>

export const mergeActions = ['moved', 'added_up', 'capped', 'saved_for_later'] as const
/** What became of one line as two carts became one. */
export const MergedLine = Shape(
  {
    variantId: VariantId,
    title: T.String(),
    action: oneOf(mergeActions),
    brought: T.Integer({ description: 'Pieces in the cart that was brought along.' }),
    before: T.Integer({ description: 'Pieces that were here before.' }),
    after: T.Integer(),
    reason: T.String({ description: 'In the language of the request.' }),
  },
  { title: 'MergedLine' },
)
export type MergedLine = Static<typeof MergedLine>

/** What is kept of a merge: figures and ids, no words. */
export interface KeptMergeLine {
  readonly variantId: `var_${string}`
  readonly action: (typeof mergeActions)[number]
  readonly brought: number
  readonly before: number
  readonly after: number
}
export type KeptMerge = readonly KeptMergeLine[]
export const MergeReport = Shape(
  { fromCartId: CartId, mergedAt: Instant, lines: T.Array(MergedLine) },
  { title: 'MergeReport' },
)
export type MergeReport = Static<typeof MergeReport>
