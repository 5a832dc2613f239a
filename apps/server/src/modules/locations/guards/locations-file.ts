import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { BrokenCsv, readCsv } from '@redthread/kernel/csv'
import { locationColumnsOfFile } from '../rules/location-cells.ts'

/** A row of the file: its number, its code, and its cells by column. */
export interface FileRow {
  readonly row: number
  readonly code: string
  readonly cells: ReadonlyMap<string, string>
}

const { refuse } = locationsRefusals
const mostRows = 5_000

/** Reads a CSV by its header; refuses one without codes, with strange columns, or with no end. */
export function readLocationsFile(csv: string): FileRow[] {
  const [header, ...rows] = rowsOf(csv)
  const columns = header?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const unknown = columns.filter((name) => locationColumnsOfFile[name] === undefined)
  const twice = columns.filter((name, at) => columns.indexOf(name) < at)
  if (unknown.length > 0)
    refuse.unreadable_file({ unknown, known: Object.keys(locationColumnsOfFile) })
  if (twice.length > 0) refuse.unreadable_file({ twice })
  if (!columns.includes('code')) refuse.unreadable_file({ missing: ['code'] })
  if (rows.length > mostRows) refuse.unreadable_file({ rows: rows.length, most: mostRows })
  return rows.map(({ row, cells }) => {
    const byColumn = new Map(columns.map((name, at) => [name, (cells[at] ?? '').trim()]))
    return { row, code: byColumn.get('code') ?? '', cells: byColumn }
  })
}

function rowsOf(csv: string) {
  try {
    return readCsv(csv)
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    return refuse.unreadable_file({ row: error.row, reason: error.message })
  }
}
