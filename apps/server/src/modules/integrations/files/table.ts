import type { Columns } from '../rules/columns.ts'
import type { Fault } from '../rules/fault.ts'
import type { TableRow } from '../rules/table-row.ts'
import { csvRows } from './csv-rows.ts'
import type { TextFile } from './open-text.ts'

/** A file of rows and columns, read from its start as often as needed. */
export interface Table {
  readonly columns: Columns
  readonly rows: () => AsyncIterable<readonly TableRow[]>
}

/** Opens a text as a table of known columns. */
export function openTable(text: TextFile, delimiter: string, columns: Columns): Table {
  return { columns, rows: () => tableRows(text, delimiter, columns) }
}

async function* tableRows(
  text: TextFile,
  delimiter: string,
  columns: Columns,
): AsyncGenerator<readonly TableRow[]> {
  for await (const group of csvRows(text.open(), { delimiter })) {
    const rows = group.filter(({ row }) => row > 1)
    yield rows.map((row) =>
      'fault' in row ? { ...row, cells: {} } : rowOf(row, columns, text.damaged),
    )
  }
}

function rowOf(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  { fields, headings }: Columns,
  damaged: boolean,
): TableRow {
  const named: Record<string, string> = {}
  let unreadable: number | null = null
  for (let at = 0; at < fields.length && at < cells.length; at++) {
    const field = fields[at]
    const cell = cells[at]?.trim()
    if (field === null || field === undefined || cell === undefined || cell === '') continue
    named[field] = cell
    if (damaged && cell.includes('\uFFFD')) unreadable = at
  }
  const surplus = cells.slice(fields.length).find((cell) => cell.trim() !== '')
  if (surplus !== undefined) {
    return { row, cells: named, fault: faultOf(row, null, [surplus, 'too_many_columns']) }
  }
  if (unreadable === null) return { row, cells: named }
  const heading = headings[unreadable] ?? null
  const value = cells[unreadable] ?? ''
  return { row, cells: named, fault: faultOf(row, heading, [value, 'wrong_encoding']) }
}

function faultOf(row: number, column: string | null, [value, reason]: [string, string]): Fault {
  return { row, column, value: value.slice(0, 200), reason, soft: false }
}
