import { Type as T, type Static } from 'typebox'
import { CountryCode } from './address.ts'
import { Id, Shape } from './define.ts'
import { LocationId, LocationKind, SpecialDay } from './locations.ts'

/** Special days for many locations at once; `dryRun` shows what would change. */
export const BulkSpecialDays = Shape({
  where: Shape({
    ids: T.Optional(T.Array(LocationId, { minItems: 1, maxItems: 2_000 })),
    country: T.Optional(CountryCode),
    brandId: T.Optional(Id('brd')),
    kind: T.Optional(LocationKind),
  }),
  days: T.Array(SpecialDay, { minItems: 1, maxItems: 40 }),
  onTaken: T.Enum(['keep', 'replace'], {
    description: 'Where a location has hours of its own on that date already.',
  }),
  dryRun: T.Boolean(),
})
export type BulkSpecialDays = Static<typeof BulkSpecialDays>

/** What happens, or happened, to one location on one date. */
export const BulkLine = Shape({
  locationId: LocationId,
  name: T.String(),
  date: T.String(),
  before: T.Union([SpecialDay, T.Null()]),
  outcome: T.Enum(['added', 'replaced', 'kept', 'same']),
})
export type BulkLine = Static<typeof BulkLine>
export const BulkReport = Shape({
  dryRun: T.Boolean(),
  locations: T.Integer({ description: 'How many locations change.' }),
  lines: T.Array(BulkLine),
})
export type BulkReport = Static<typeof BulkReport>

/** A CSV of locations to take in; rows are matched by their code. */
export const LocationsImport = Shape({
  csv: T.String({ minLength: 1, maxLength: 1_000_000 }),
  policy: T.Enum(['reject_everything', 'reject_failed_rows'], {
    description: 'What one faulty row does to the others.',
  }),
  dryRun: T.Boolean(),
})
export type LocationsImport = Static<typeof LocationsImport>

/** One thing wrong with a file: the row as counted in a spreadsheet, column, value and reason. */
export const RowError = Shape({
  row: T.Integer(),
  column: T.Union([T.String(), T.Null()]),
  value: T.String(),
  reason: T.String(),
})
export type RowError = Static<typeof RowError>
export const ImportReport = Shape({
  dryRun: T.Boolean(),
  applied: T.Boolean({ description: 'False where nothing was written.' }),
  rows: T.Integer(),
  created: T.Integer(),
  changed: T.Integer(),
  unchanged: T.Integer(),
  failed: T.Integer(),
  errors: T.Array(RowError),
})
export type ImportReport = Static<typeof ImportReport>
