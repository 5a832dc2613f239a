import { currencies, type Currency } from '@redthread/kernel/money'
import { locales } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { TaxClassCode } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import {
  importActions,
  importFormats,
  importPolicies,
  importStates,
} from './integrations-states.ts'
import { LocationId } from './locations.ts'
import type { PriceInput } from './pricing.ts'
import { Line } from './text.ts'

export const RunId = Id('imp')
export const ImportFormatCode = T.Enum([...importFormats])
export const ImportStateCode = T.Enum([...importStates])
const ImportPolicyCode = T.Enum([...importPolicies])
const LocaleCode = T.Enum([...locales])
const CurrencyCode = T.Enum(Object.keys(currencies) as Currency[])
const Count = T.Integer({ minimum: 0 })
const Maybe = <S extends Parameters<typeof T.Optional>[0]>(schema: S) => T.Union([schema, T.Null()])

/** What a file does not say itself, and how strictly it is taken. */
export const ImportOptions = Shape(
  {
    currency: T.Optional(CurrencyCode),
    locale: T.Optional(LocaleCode),
    taxIncluded: T.Optional(T.Boolean()),
    taxClass: T.Optional(TaxClassCode),
    channelId: T.Optional(ChannelId),
    locationId: T.Optional(LocationId),
    state: T.Optional(
      T.Enum(['as_file', 'draft', 'active'], { description: 'State of what comes in.' }),
    ),
    policy: T.Optional(ImportPolicyCode),
  },
  { title: 'ImportOptions' },
)
export type ImportOptions = Static<typeof ImportOptions>

/** Which field each column of the file fills, by the column's heading; unnamed ones are known. */
export const ColumnMapping = T.Record(T.String({ maxLength: 300 }), T.Union([Line(120), T.Null()]))
export type ColumnMapping = Readonly<Record<string, string | null>>

/** A column as the mapping screen shows it; `field` null: its cells are left out. */
export const ImportColumn = Shape(
  {
    name: T.String(),
    field: Maybe(T.String()),
    by: T.Enum(['name', 'saved', 'hand', 'none'], { description: 'Who said so.' }),
    samples: T.Array(T.String()),
  },
  { title: 'ImportColumn' },
)
export type ImportColumn = Static<typeof ImportColumn>

export type ImportColumns = readonly ImportColumn[]

/** Where each row of the file ended: `read` is the sum of the others, once a run has ended. */
export const RowCounts = Shape(
  {
    read: Count,
    created: Count,
    changed: Count,
    unchanged: Count,
    refused: Count,
    skipped: Count,
  },
  { title: 'ImportRowCounts' },
)
export type RowCounts = Static<typeof RowCounts>

/** One product of a preview or run, to look at. */
export const ImportSample = Shape(
  {
    handle: T.String(),
    title: T.String(),
    outcome: T.Enum(['created', 'changed', 'unchanged', 'refused']),
    variants: Count,
    rows: T.Array(T.Integer(), { minItems: 2, maxItems: 2, description: 'First and last row.' }),
  },
  { title: 'ImportSample' },
)
export type ImportSample = Static<typeof ImportSample>

const Counts = T.Record(T.String(), Count)

/** What a run did, or would do; every row of the file is counted once in `rows`. */
export const ImportReport = Shape(
  {
    rows: RowCounts,
    roles: T.Unsafe<Record<string, number>>(Counts),
    reasons: T.Unsafe<Record<string, number>>(Counts),
    products: Shape({ created: Count, changed: Count, unchanged: Count, refused: Count }),
    variants: Count,
    prices: Shape({ set: Count, unchanged: Count }),
    stock: Count,
    pictures: Count,
    categories: Count,
    attributes: Count,
    ignored: T.Integer({ minimum: 0, description: 'Faulty fields left out (`ignore_failed`).' }),
    samples: T.Array(ImportSample),
  },
  { title: 'ImportRunReport' },
)
export type ImportReport = Static<typeof ImportReport>

/** What an undo took back, and what it had to leave, with the reason. */
export const UndoReport = Shape(
  {
    archived: T.Integer({ minimum: 0, description: 'Products that the run had created.' }),
    restored: T.Integer({ minimum: 0, description: 'Products that are as before.' }),
    prices: Count,
    stock: Count,
    left: T.Array(Shape({ handle: T.String(), reason: T.String() })),
    leftCount: Count,
  },
  { title: 'ImportUndoReport' },
)
export type UndoReport = Static<typeof UndoReport>

const runFields = {
  id: RunId,
  name: T.String({ description: 'The file, as its sender calls it.' }),
  state: ImportStateCode,
  format: Maybe(ImportFormatCode),
  sizeBytes: Count,
  receivedBytes: Count,
  rowsRead: T.Integer({ minimum: 0, description: 'Rows dealt with so far.' }),
  rowsTotal: Maybe(Count),
  rowsPerSecond: Maybe(T.Number()),
  failure: Maybe(T.String({ description: 'Why the file or run failed: a reason code.' })),
  createdBy: T.String(),
  createdAt: Instant,
  startedAt: Maybe(Instant),
  endedAt: Maybe(Instant),
  version: T.Integer(),
  actions: T.Array(T.Enum([...importActions]), { description: 'What may be done now.' }),
}

/** One line of the import center. */
export const ImportRunSummary = Shape(
  { ...runFields, rows: Maybe(RowCounts) },
  { title: 'ImportRunSummary' },
)
export type ImportRunSummary = Static<typeof ImportRunSummary>
export const ImportRunPage = PageOf(ImportRunSummary)

export const ImportRun = Shape(
  {
    ...runFields,
    options: ImportOptions,
    encoding: Maybe(T.String()),
    delimiter: Maybe(T.String()),
    columns: T.Array(ImportColumn),
    fields: T.Array(T.String(), { description: 'What a column may be mapped to.' }),
    preview: Maybe(ImportReport),
    report: Maybe(ImportReport),
    undo: Maybe(UndoReport),
  },
  { title: 'ImportRun' },
)
export type ImportRun = Static<typeof ImportRun>

/** The largest file, in bytes, and the largest part of one that a call brings. */
export const mostFileBytes = 200 * 1024 * 1024
export const mostPartBytes = 8 * 1024 * 1024

/** A file about to come; `format` is found out unless it is given. */
export const NewImport = Shape(
  {
    name: Line(255),
    sizeBytes: T.Integer({ minimum: 0, maximum: mostFileBytes }),
    format: T.Optional(ImportFormatCode),
    options: T.Optional(ImportOptions),
  },
  { title: 'NewImport' },
)
export type NewImport = Static<typeof NewImport>

/** What a person decides about a file; `saveAs` keeps the columns for the next such file. */
export const ImportMapping = Shape(
  {
    format: T.Optional(ImportFormatCode),
    columns: T.Optional(ColumnMapping),
    options: T.Optional(ImportOptions),
    saveAs: T.Optional(Line(80)),
  },
  { title: 'ImportMapping' },
)
export type ImportMapping = Static<typeof ImportMapping>

/** One thing wrong: the row as a spreadsheet counts it, column, value and reason. */
export const ImportRowError = Shape(
  {
    row: T.Integer(),
    column: Maybe(T.String()),
    value: T.String(),
    reason: T.String({ description: 'A code of `importReasons`, or of another room.' }),
    weight: T.Enum(['refused', 'ignored', 'skipped']),
  },
  { title: 'ImportRowError' },
)
export type ImportRowError = Static<typeof ImportRowError>
export const ImportRowErrorPage = PageOf(ImportRowError)

/** Columns that were mapped by hand once, offered again for a file with the same headings. */
export const SavedMapping = Shape(
  {
    id: Id('map'),
    name: T.String(),
    format: ImportFormatCode,
    columns: ColumnMapping,
    createdAt: Instant,
  },
  { title: 'SavedImportMapping' },
)
export type SavedMapping = Static<typeof SavedMapping>

/** A price that a run wrote: what it was before, null for none, and what it became. */
export interface PriceChangeMade {
  readonly price: Omit<PriceInput, 'amount'>
  readonly before: number | null
  readonly after: number
}
export type PriceChangesMade = readonly PriceChangeMade[]

export const importProgressed = event(
  'integrations.import_progressed.v1',
  Shape({
    runId: RunId,
    state: ImportStateCode,
    rowsRead: Count,
    rowsTotal: Maybe(Count),
    refused: Count,
    version: T.Integer(),
  }),
  'An import came a step further: rows were dealt with, or its state changed.',
)
