import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import type { Reading } from '../reading.ts'
import { feedEntry } from './feed-entry.ts'

/**
 * The items of a feed. Those of one `item_group_id` are the variants of one product wherever they
 * stand; a first pass counts them, so that each product is given with the last of its items.
 */
export async function* readFeedRows(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const sizes = new Map<string, number>()
  for await (const part of table.rows()) {
    for (const { cells } of part) {
      const group = cells['item_group_id']
      if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    }
  }
  const reading: Reading = { columns: table.columns, settings, seen: new SeenSkus() }
  const handles = new Set<string>()
  const open = new Map<string, TableRow[]>()
  for await (const part of table.rows()) {
    for (const row of part) {
      const group = row.cells['item_group_id']
      if (group === undefined) {
        yield feedEntry([row], reading, handles)
        continue
      }
      const rows = open.get(group) ?? []
      rows.push(row)
      open.set(group, rows)
      if (rows.length < (sizes.get(group) ?? 0)) continue
      open.delete(group)
      yield feedEntry(rows, reading, handles)
    }
  }
}
