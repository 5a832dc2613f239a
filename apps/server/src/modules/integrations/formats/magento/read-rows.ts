import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { isOtherView, readFamilies } from './families.ts'
import { magentoEntry, type MagentoReading } from './product-entry.ts'

interface Family {
  parent: TableRow | null
  readonly children: TableRow[]
}

/**
 * Magento's product CSV. A configurable product names its variations, which are rows of their own
 * before or after it; each product is given as soon as the last of its rows is there.
 */
export async function* readMagentoRows(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const { columns } = table
  const { parentRow, sizes } = await readFamilies(table)
  const reading: MagentoReading = { columns, settings, seen: new SeenSkus(), handles: new Set() }
  const open = new Map<number, Family>()
  const grouped: TableRow[] = []
  for await (const part of table.rows()) {
    for (const row of part) {
      const { cells } = row
      const isParent = cells['variations'] !== undefined
      const key = isParent ? row.row : parentRow.get(cells['sku'] ?? '')
      if (isOtherView(cells)) yield otherView(row)
      else if (cells['associated'] !== undefined) grouped.push(row)
      else if (key === undefined) yield magentoEntry(row, [], reading)
      else {
        const family = open.get(key) ?? { parent: null, children: [] }
        open.set(key, family)
        if (isParent) family.parent = row
        else family.children.push(row)
        if (family.parent !== null && family.children.length >= (sizes.get(key) ?? 0)) {
          open.delete(key)
          yield magentoEntry(family.parent, family.children, reading)
        }
      }
    }
  }
  // A SKU that stands twice leaves a family open: it is told by the entry.
  for (const { parent, children } of open.values()) {
    for (const row of parent === null ? children : []) yield magentoEntry(row, [], reading)
    if (parent !== null) yield magentoEntry(parent, children, reading)
  }
  for (const row of grouped) yield magentoEntry(row, [], reading)
}

function otherView(row: TableRow): Entry {
  return { rows: [{ row: row.row, role: 'other' }], skipped: 'other_store_view' }
}
