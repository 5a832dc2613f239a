import type { Table } from '../files/table.ts'
import type { TableRow } from '../rules/table-row.ts'
import type { Fault } from '../rules/fault.ts'

/** Rows in a row that belong together. */
export interface RowGroup {
  readonly key: string
  readonly rows: readonly TableRow[]
  /** Faults of the group as a whole. */
  readonly faults: readonly Fault[]
}

// A product has 2,048 variants and 250 pictures; more rows than this are a mistake.
const mostRows = 5_000

/**
 * Gathers rows of one key that stand together. A row that cannot be read falls to the group it
 * stands in, which is refused whole: nobody knows what it would have said. A key that comes back
 * later is a fault. An empty key is a group of one row.
 */
export async function* groupedRows(
  table: Table,
  { keyOf, field }: { keyOf: (row: TableRow) => string; field: string },
): AsyncGenerator<RowGroup> {
  const seen = new Set<string>()
  let rows: TableRow[] = []
  let key = ''
  const close = (): RowGroup => {
    const faults = seen.has(key) ? [again(rows, field, key)] : []
    if (key !== '') seen.add(key)
    return { key, rows, faults }
  }
  for await (const part of table.rows()) {
    for (const row of part) {
      const own = isUnreadable(row) ? key : keyOf(row)
      if (rows.length > 0 && (own !== key || own === '' || rows.length >= mostRows)) {
        yield close()
        rows = []
      }
      key = own
      rows.push(row)
    }
  }
  if (rows.length > 0) yield close()
}

function isUnreadable({ fault }: TableRow): boolean {
  return fault?.reason === 'broken_quotes'
}

function again(rows: readonly TableRow[], column: string, key: string): Fault {
  const row = rows[0]?.row ?? 0
  return { row, column, value: key.slice(0, 200), reason: 'duplicate_product', soft: false }
}
