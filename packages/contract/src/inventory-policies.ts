import { Type as T, type Static } from 'typebox'
import { VariantId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Shape } from './define.ts'
import { Inbound, StockLevel, StockLot, StockSerial, Tracking } from './inventory.ts'
import { LocalDate, LocationId } from './locations.ts'
import { oneOf, orNull } from './rights.ts'

const Count = T.Integer({ minimum: 0, maximum: 10_000_000 })

/** From where a channel sells, and how much it leaves for others. */
const channelChoice = {
  locationIds: orNull(
    T.Array(LocationId, {
      maxItems: 500,
      uniqueItems: true,
      description: 'First choice first; null: its own store, else all of the brand, near first.',
    }),
  ),
  buffer: T.Integer({
    minimum: 0,
    maximum: 100_000,
    description: 'Pieces per location that the channel does not sell.',
  }),
  backorders: T.Boolean({ description: 'Sells what is to come, where the variant allows it.' }),
  fewLeft: T.Integer({ minimum: 0, maximum: 100, description: 'From how many on it says so.' }),
}
export const ChannelStockChoice = Shape(channelChoice)
export type ChannelStockChoice = Static<typeof ChannelStockChoice>
export const ChannelStock = Shape(
  {
    channelId: ChannelId,
    ...channelChoice,
    sellsFrom: T.Array(LocationId, { description: 'The locations that follow from the choice.' }),
    version: T.Integer(),
  },
  { title: 'ChannelStock' },
)
export type ChannelStock = Static<typeof ChannelStock>
export const ChannelStockList = Shape({ items: T.Array(ChannelStock) })

export const backorderKinds = ['backorder', 'preorder'] as const
export type BackorderKind = (typeof backorderKinds)[number]

/** How a variant is followed, and how far it is sold before it is there. */
const itemChoice = {
  tracked: T.Boolean({ description: 'False: it is sold without limit.' }),
  tracking: Tracking,
  safetyStock: Count,
  lowStockAt: orNull(Count),
  backorderLimit: Count,
  backorderKind: oneOf(backorderKinds),
  backorderLocationId: orNull(LocationId),
  expectedOn: orNull(LocalDate),
}
export const ItemStockChoice = T.Partial(Shape(itemChoice), { additionalProperties: false })
export type ItemStockChoice = Static<typeof ItemStockChoice>

/** Pieces at a location that only one channel may sell. */
export const StockFence = Shape(
  { locationId: LocationId, channelId: ChannelId, quantity: Count },
  { title: 'StockFence' },
)
export type StockFence = Static<typeof StockFence>
export const FenceChoice = Shape({ locationId: LocationId, channelId: ChannelId, quantity: Count })

export const LevelChoice = Shape({ safetyStock: orNull(Count), lowStockAt: orNull(Count) })
export type LevelChoice = Static<typeof LevelChoice>

/** All that there is to know of the stock of one variant. */
export const StockDetail = Shape(
  {
    variantId: VariantId,
    sku: T.String(),
    title: T.String(),
    isBundle: T.Boolean(),
    ...itemChoice,
    version: T.Integer(),
    levels: T.Array(StockLevel),
    lots: T.Array(StockLot),
    serials: T.Array(StockSerial),
    fences: T.Array(StockFence),
    inbound: T.Array(Inbound),
  },
  { title: 'StockDetail' },
)
export type StockDetail = Static<typeof StockDetail>
