/** A row of a CSV file with its number as a spreadsheet counts it, from 1. */
export interface CsvRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** A file whose quotes do not end. */
export class BrokenCsv extends Error {
  readonly row: number
  constructor(row: number) {
    super('a quote is not closed')
    this.name = 'BrokenCsv'
    this.row = row
  }
}

/**
 * Reads a CSV text (RFC 4180): quotes, line breaks in cells, a byte order mark; commas, semicolons
 * or tabs, whichever the first line has most of. Empty rows are left out. Throws BrokenCsv.
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separatorOf(source)}\\r\\n][^${separatorOf(source)}\\r\\n]*|))(${separatorOf(source)}|\\r?\\n|\\r|$)`,
    'y',
  )
  const rows: CsvRow[] = []
  let cells: string[] = []
  let row = 1
  for (let at = 0; at <= source.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const match = cell.exec(source)
    if (match === null) throw new BrokenCsv(row)
    cells.push(unguarded(match[1]?.replaceAll('""', '"') ?? match[2] ?? ''))
    const end = match[3] ?? ''
    if (end !== '' && !/[\r\n]/.test(end)) continue
    if (cells.some((text) => text.trim() !== '')) rows.push({ row, cells })
    cells = []
    row++
    if (end === '') break
  }
  return rows
}

/** Writes rows as CSV with commas; no cell is taken for a formula by a spreadsheet. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')
}

function written(cell: string): string {
  const safe = isFormula(cell) || /^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)
}

function separatorOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source)?.[0] ?? ''
  const counts = [',', ';', '\t'].map((sign) => [line.split(sign).length, sign] as const)
  return counts.toSorted(([a], [b]) => b - a)[0]?.[1] ?? ','
}
