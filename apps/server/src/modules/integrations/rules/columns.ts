import type { ColumnMapping, ImportColumn } from '@redthread/contract/integrations'

/** What the columns of a table mean. */
export interface Columns {
  readonly headings: readonly string[]
  /** The field of each column, null where its cells are left out. */
  readonly fields: readonly (string | null)[]
}

/** Tells the field of a heading, null where a format does not know it. */
export type FieldOf = (heading: string) => string | null

/** Makes columns of headings; what a person decided goes before what the format knows. */
export function columnsOf(
  headings: readonly string[],
  fieldOf: FieldOf,
  mapping: ColumnMapping = {},
): Columns {
  const taken = new Set<string>()
  const fields = headings.map((heading) => {
    const field = Object.hasOwn(mapping, heading) ? (mapping[heading] ?? null) : fieldOf(heading)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
  return { headings, fields }
}

/** The heading of a field, for reports; the field's own name where no column has it. */
export function headingOf({ headings, fields }: Columns, field: string): string {
  return headings[fields.indexOf(field)] ?? field
}

/** A heading as known headings are compared: lower case, one space, no marks around. */
export function plainHeading(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll(/[*?]/g, '')
    .trim()
}

/** The columns with the first values of each, for the mapping screen. */
export function describeColumns(
  columns: Columns,
  rows: readonly (readonly string[])[],
  by: { readonly mapping: ColumnMapping; readonly saved: boolean },
): ImportColumn[] {
  return columns.headings.map((name, at) => {
    const field = columns.fields[at] ?? null
    const said = Object.hasOwn(by.mapping, name) ? (by.saved ? 'saved' : 'hand') : 'name'
    const samples = [...new Set(rows.map((cells) => cells[at] ?? ''))].filter((cell) => cell !== '')
    return {
      name,
      field,
      by: field === null && said === 'name' ? 'none' : said,
      samples: samples.slice(0, 3).map((cell) => cell.slice(0, 120)),
    }
  })
}
