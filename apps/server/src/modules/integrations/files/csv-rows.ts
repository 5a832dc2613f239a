import { finished } from 'node:stream/promises'
import { parse, type CsvError } from 'csv-parse'
import type { Fault } from '../rules/fault.ts'
import { UnreadableFile } from './source-file.ts'

/** A row of cells, or why there is none; `row` as a spreadsheet counts, the headings being 1. */
export type CellRow =
  | { readonly row: number; readonly cells: readonly string[] }
  | { readonly row: number; readonly fault: Fault }

/** How a table is written down. */
export interface Dialect {
  readonly delimiter: string
}

// One row of 2,048 characters in each of 500 cells; a quote that never ends stops here.
const mostRowLength = 1_000_000

/**
 * Reads rows from text as it comes, in groups: quotes, line breaks in cells, blank rows left out
 * but counted. A row with a broken quote is a fault of its own. Never holds more than a part of
 * the text and a row. Throws UnreadableFile `row_too_large`.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  { delimiter }: Dialect,
): AsyncGenerator<readonly CellRow[]> {
  let ready: CellRow[] = []
  let tooLarge: CsvError | null = null
  let row = 0
  const parser = parse({
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_records_with_error: true,
    max_record_size: mostRowLength,
    on_record: (cells: string[]) => {
      row++
      if (cells.some((cell) => cell !== '')) ready.push({ row, cells: cells.map(unguarded) })
      return null
    },
  })
  parser.on('skip', (error: CsvError) => {
    if (error.code === 'CSV_MAX_RECORD_SIZE') tooLarge ??= error
    else ready.push(brokenRow(++row, error))
  })
  parser.resume()
  const ended = finished(parser)
  // Awaited at the end; until then a failure is not lost.
  ended.catch(() => undefined)
  for await (const part of text) {
    parser.write(part)
    if (tooLarge !== null) throw new UnreadableFile('row_too_large', `row ${row + 1}`)
    if (ready.length > 0) yield ready
    ready = []
  }
  parser.end()
  await ended
  if (tooLarge !== null) throw new UnreadableFile('row_too_large', `row ${row + 1}`)
  if (ready.length > 0) yield ready
}

function brokenRow(row: number, error: CsvError): CellRow {
  const value = error.message.slice(0, 200)
  return { row, fault: { row, column: null, value, reason: 'broken_quotes', soft: false } }
}

/** What `writeCsv` and other careful writers put before a formula is not part of the text. */
function unguarded(cell: string): string {
  const first = cell.charCodeAt(0)
  if (first === 39 && /^'+[=+\-@\t\r]/.test(cell)) return cell.slice(1)
  return cell
}

const delimiters = [',', ';', '\t', '|'] as const

/** The sign between cells: what the line of headings has most of, outside quotes. */
export function delimiterOf(head: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head)?.[0] ?? ''
  const bare = line.replaceAll(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map((sign) => bare.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}
