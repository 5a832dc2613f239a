import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { readFamilies, typesOf, type Families } from './families.ts'
import { wooEntry } from './product-entry.ts'
import type { WooReading } from './woo-reading.ts'

interface Family {
  parent: TableRow | null
  readonly variations: TableRow[]
}

/**
 * WooCommerce's product CSV. Rows come in any order: a first pass learns who belongs to whom, the
 * second gives each product as soon as the last of its rows is there; grouped ones, which name
 * others, come last.
 */
export async function* readWooRows(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const families = await readFamilies(table)
  const { columns } = table
  const reading: WooReading = {
    columns,
    settings,
    families,
    seen: new SeenSkus(),
    handles: new Set(),
  }
  const open = new Map<number, Family>()
  const grouped: TableRow[] = []
  for await (const part of table.rows()) {
    for (const row of part) {
      const types = typesOf(row)
      if (types.includes('grouped')) grouped.push(row)
      else if (!types.includes('variable') && !types.includes('variation')) {
        yield wooEntry(row, [], reading)
      } else {
        const key = types.includes('variable') ? row.row : parentRow(row, families)
        if (key === undefined) yield orphan(row, reading)
        else {
          const whole = joined(open, key, { row, families, isParent: key === row.row })
          if (whole !== null) yield wooEntry(whole.parent, whole.variations, reading)
        }
      }
    }
  }
  for (const row of grouped) yield wooEntry(row, [], reading)
}

function parentRow({ cells }: TableRow, families: Families): number | undefined {
  const { parent } = cells
  return parent === undefined ? undefined : families.parentRow(parent)
}

interface Joining {
  readonly row: TableRow
  readonly families: Families
  readonly isParent: boolean
}

/** Puts a row to its family; the family where it is whole now. */
function joined(
  open: Map<number, Family>,
  key: number,
  { row, families, isParent }: Joining,
): { parent: TableRow; variations: readonly TableRow[] } | null {
  const family = open.get(key) ?? { parent: null, variations: [] }
  open.set(key, family)
  if (isParent) family.parent = row
  else family.variations.push(row)
  const { parent, variations } = family
  if (parent === null || variations.length < (families.sizes.get(key) ?? 0)) return null
  open.delete(key)
  return { parent, variations }
}

function orphan(row: TableRow, { columns }: WooReading): Entry {
  const value = row.cells['parent'] ?? ''
  const column = columns.headings[columns.fields.indexOf('parent')] ?? 'Parent'
  const missing = { row: row.row, column, value, reason: 'missing_parent', soft: false }
  return {
    rows: [{ row: row.row, role: 'variant' }],
    faults: [row.fault ?? missing],
  }
}
