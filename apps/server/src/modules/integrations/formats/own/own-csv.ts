import type { Table } from '../../files/table.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { groupedRows } from '../grouped-rows.ts'
import type { TableFormat } from '../table-format.ts'
import { ownFields } from './own-fields.ts'
import { ownEntry } from './own-entry.ts'

/** Our own CSV: a row per variant, the first one of a product carries what all share. */
export const ownCsv: TableFormat = {
  kind: 'table',
  name: 'own_csv',
  fields: ownFields,
  fieldOf: (heading) => ownFields.find((field) => field === heading.trim()) ?? null,
  needs: [['handle'], ['sku']],
  recognizes: (headings) => headings.has('handle') && headings.has('variant options'),
  read: readOwnCsv,
}

async function* readOwnCsv(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const seen = new SeenSkus()
  const keyOf = ({ cells }: { cells: Readonly<Record<string, string>> }): string =>
    cells['handle'] ?? ''
  for await (const group of groupedRows(table, { keyOf, field: 'handle' })) {
    yield ownEntry(group, { columns: table.columns, settings, seen })
  }
}
