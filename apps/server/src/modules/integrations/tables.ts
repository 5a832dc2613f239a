// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  ColumnMapping,
  ImportColumns,
  ImportOptions,
  ImportReport,
  PriceChangesMade,
  UndoReport,
} from '@redthread/contract/integrations'
import type { ExportWish } from '@redthread/contract/integrations-exports'
import type {
  ImportErrorWeight,
  ImportFormat,
  ImportPhase,
  ImportState,
  PictureState,
} from '@redthread/contract/integrations-states'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface IntegrationsTables {
  'integrations.export_ticket': {
    hash: string
    wish: ColumnType<ExportWish, string, string>
    name: string
    created_by: string
    expires_at: Temporal.Instant
  }
  'integrations.import_mapping': {
    id: Id<'map'>
    name: string
    format: ImportFormat
    columns: ColumnType<ColumnMapping, string, string>
    headings: string
    created_by: string
    created_at: Temporal.Instant
  }
  'integrations.import_price_change': {
    run_id: Id<'imp'>
    number: GeneratedAlways<number>
    handle: string
    changes: ColumnType<PriceChangesMade, string, string>
    undone_at: Temporal.Instant | null
  }
  'integrations.import_row_error': {
    run_id: Id<'imp'>
    phase: ImportPhase
    number: GeneratedAlways<number>
    row_number: number
    column_name: string | null
    value: string
    reason: string
    weight: ImportErrorWeight
  }
  'integrations.import_run': {
    id: Id<'imp'>
    name: string
    state: ImportState
    format: ImportFormat | null
    options: ColumnType<ImportOptions, string | undefined, string>
    mapping: ColumnType<ColumnMapping, string | undefined, string>
    mapped_by: Generated<string>
    columns: ColumnType<ImportColumns, string | undefined, string>
    encoding: string | null
    delimiter: string | null
    size_bytes: number
    part_bytes: number | null
    entries_done: Generated<number>
    rows_read: Generated<number>
    rows_total: number | null
    preview: ColumnType<ImportReport | null, string | null, string | null>
    report: ColumnType<ImportReport | null, string | null, string | null>
    undo: ColumnType<UndoReport | null, string | null, string | null>
    failure: string | null
    created_by: string
    created_at: Temporal.Instant
    started_at: Temporal.Instant | null
    ended_at: Temporal.Instant | null
    changed_at: Temporal.Instant
    version: Generated<number>
    undo_after: string | null
  }
  'integrations.import_upload': {
    run_id: Id<'imp'>
    number: number
    bytes: Uint8Array
  }
  'integrations.opening_stock': {
    sku: string
    location: Generated<string>
    run_id: Id<'imp'>
    quantity: number | null
    unit_cost_minor: number | null
    currency: Currency
    at: Temporal.Instant
    taken: Generated<boolean>
  }
  'integrations.picture': {
    product_id: Id<'prd'>
    url: string
    run_id: Id<'imp'>
    place: number
    alt: Generated<string>
    locale: Locale
    skus: Generated<string[]>
    state: Generated<PictureState>
    asset_id: Id<'ast'> | null
    failure: string | null
    changed_at: Temporal.Instant
  }
}

/** The tables of integrations, which are its own. */
export const db = tablesOf<IntegrationsTables>()
