import type { ColumnMapping, ImportColumn } from '@redthread/contract/integrations'
import type { ImportFormat } from '@redthread/contract/integrations-states'
import { tableFormats, wholeFormats } from '../formats/all-formats.ts'
import type { TableFormat } from '../formats/table-format.ts'
import type { WholeFormat } from '../formats/whole-format.ts'
import { columnsOf, describeColumns, plainHeading, type Columns } from '../rules/columns.ts'
import { csvRows, delimiterOf } from './csv-rows.ts'
import { headOf } from './head-of.ts'
import { openText, type TextFile } from './open-text.ts'
import { UnreadableFile, type SourceFile } from './source-file.ts'

/** What a person decided about a file, and what an earlier one said of such files. */
export interface Decided {
  readonly format?: ImportFormat
  readonly columns?: ColumnMapping
  /** The columns come from a mapping kept from an earlier file. */
  readonly saved?: boolean
}

/** A file as far as its beginning tells. */
export interface Examined {
  readonly text: TextFile
  readonly format: TableFormat | WholeFormat | null
  readonly delimiter: string | null
  readonly columns: Columns
  readonly described: readonly ImportColumn[]
  /** Fields that the format needs and no column fills. */
  readonly missing: readonly string[]
}

const nothing: Columns = { headings: [], fields: [] }

/**
 * Finds out what a file is: encoding, format, columns. A format that was decided on is not
 * guessed again. Throws UnreadableFile.
 */
export async function examineFile(file: SourceFile, decided: Decided = {}): Promise<Examined> {
  const text = await openText(file)
  const head = await headOf(text.open())
  if (head.trim() === '') throw new UnreadableFile('empty_file')
  const whole = wholeFormats.find(
    ({ name, recognizes }) => recognizes(head) && (decided.format ?? name) === name,
  )
  if (whole !== undefined) {
    const shared = { columns: nothing, described: [], missing: [], delimiter: null }
    return { text, format: whole, ...shared }
  }
  return examineTable(text, head, decided)
}

async function examineTable(text: TextFile, head: string, decided: Decided): Promise<Examined> {
  const delimiter = delimiterOf(head)
  const [headings = [], ...rows] = await firstRows(text, delimiter)
  const format = formatOf(headings, decided.format) ?? null
  if (format === null) {
    const columns = columnsOf(headings, () => null)
    const described = describeColumns(columns, rows, { mapping: {}, saved: false })
    return { text, format, delimiter, columns, described, missing: [] }
  }
  const mapping = decided.columns ?? {}
  const columns = columnsOf(headings, format.fieldOf, mapping)
  const described = describeColumns(columns, rows, { mapping, saved: decided.saved ?? false })
  const missing = format.needs
    .filter((any) => !any.some((field) => columns.fields.includes(field)))
    .map(([field = '']) => field)
  return { text, format, delimiter, columns, described, missing }
}

function formatOf(
  headings: readonly string[],
  decided: ImportFormat | undefined,
): TableFormat | undefined {
  if (decided !== undefined) return tableFormats.find(({ name }) => name === decided)
  const plain = new Set(headings.map(plainHeading))
  return tableFormats.find(({ recognizes }) => recognizes(plain))
}

async function firstRows(text: TextFile, delimiter: string): Promise<string[][]> {
  const rows: string[][] = []
  for await (const group of csvRows(text.open(), { delimiter })) {
    for (const row of group) if ('cells' in row) rows.push([...row.cells])
    if (rows.length > 20) break
  }
  return rows.slice(0, 21).map((cells) => cells.map((cell) => cell.trim()))
}
