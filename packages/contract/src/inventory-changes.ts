import { Type as T, type Static } from 'typebox'
import { VariantId } from './catalog-product.ts'
import { Shape } from './define.ts'
import { whichPieces } from './inventory.ts'
import { LocationId } from './locations.ts'
import { oneOf, orNull } from './rights.ts'
import { Line } from './text.ts'

const Count = T.Integer({ minimum: 0, maximum: 1_000_000_000 })

/** One hand-made change; `adjusted` takes a change of either sign, the others a quantity. */
export const StockChange = Shape({
  variantId: VariantId,
  locationId: LocationId,
  kind: oneOf(['adjusted', 'damaged', 'restored', 'written_off', 'returned']),
  change: T.Integer({ minimum: -10_000_000, maximum: 10_000_000 }),
  reason: Line(200),
  ...whichPieces,
})
export type StockChange = Static<typeof StockChange>
export const StockChanges = Shape({
  lines: T.Array(StockChange, { minItems: 1, maxItems: 500 }),
  reference: T.Optional(Line(200)),
})
export type StockChanges = Static<typeof StockChanges>

/** An absolute count of an outside system; `ifQuantity` is what it believes to replace. */
export const StockSetting = Shape({
  variantId: VariantId,
  locationId: LocationId,
  quantity: Count,
  ifQuantity: T.Optional(orNull(Count)),
  ...whichPieces,
})
export type StockSetting = Static<typeof StockSetting>
export const StockSettings = Shape({
  rows: T.Array(StockSetting, { minItems: 1, maxItems: 5_000 }),
  reason: Line(200),
  reference: T.Optional(Line(200)),
})
export type StockSettings = Static<typeof StockSettings>
export const SettingOutcome = Shape(
  {
    outcome: oneOf(['changed', 'unchanged', 'refused']),
    onHand: orNull(T.Integer({ description: 'What lies there now.' })),
    code: T.Optional(
      oneOf([
        'stock_changed',
        'unknown_variant',
        'unknown_location',
        'is_a_bundle',
        'lots_needed',
        'serials_needed',
        'serial_taken',
      ]),
    ),
  },
  { title: 'StockSettingOutcome' },
)
export type SettingOutcome = Static<typeof SettingOutcome>
export const SettingReport = Shape(
  { outcomes: T.Array(SettingOutcome, { description: 'One per row, in order.' }) },
  { title: 'StockSettingReport' },
)
