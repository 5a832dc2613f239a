import type { ImportRun, ImportRunSummary } from '@redthread/contract/integrations'
import { importMoves } from '@redthread/contract/integrations-states'
import { sql, type Selectable } from 'kysely'
import { tableFormat } from '../formats/all-formats.ts'
import type { IntegrationsTables } from '../tables.ts'

/** The columns of a run that its views are made of. */
export const runColumns = [
  ...(['id', 'name', 'state', 'format', 'options', 'mapping', 'mapped_by', 'columns'] as const),
  ...(['encoding', 'delimiter', 'size_bytes', 'part_bytes', 'entries_done', 'rows_read'] as const),
  ...(['rows_total', 'preview', 'report', 'undo', 'failure', 'created_by', 'created_at'] as const),
  ...(['started_at', 'ended_at', 'changed_at', 'undo_after', 'version'] as const),
] as const

/** How many bytes of a run's file are there. */
export const receivedBytes = sql<number>`coalesce((select sum(octet_length(u.bytes))
  from integrations.import_upload u where u.run_id = integrations.import_run.id), 0)::bigint`.as(
  'received',
)

export type RunRow = Selectable<IntegrationsTables['integrations.import_run']>
type ViewedRow = RunRow & { readonly received: number }

/** A run as the import center lists it. */
export function summaryOfRow(row: ViewedRow): ImportRunSummary {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    format: row.format,
    sizeBytes: row.size_bytes,
    receivedBytes: row.received,
    rowsRead: row.rows_read,
    rowsTotal: row.rows_total,
    rowsPerSecond: rateOf(row),
    failure: row.failure,
    createdBy: row.created_by,
    createdAt: row.created_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    version: row.version,
    actions: [...importMoves[row.state]],
    rows: (row.report ?? row.preview)?.rows ?? null,
  }
}

/** A run with all that is known of it. */
export function runOfRow(row: ViewedRow): ImportRun {
  const { rows: _, ...summary } = summaryOfRow(row)
  return {
    ...summary,
    options: row.options,
    encoding: row.encoding,
    delimiter: row.delimiter,
    columns: [...row.columns],
    fields: row.format === null ? [] : [...(tableFormat(row.format)?.fields ?? [])],
    preview: row.preview,
    report: row.report,
    undo: row.undo,
  }
}

function rateOf({ rows_read, started_at, ended_at, changed_at }: RunRow): number | null {
  if (started_at === null || rows_read === 0) return null
  const end = ended_at ?? changed_at
  const seconds = (end.epochMilliseconds - started_at.epochMilliseconds) / 1_000
  return seconds <= 0 ? null : Math.round(rows_read / seconds)
}
