import type { Table } from '../../files/table.ts'
import { handleOf } from '../../rules/code-of.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { groupedRows } from '../grouped-rows.ts'
import { productEntry } from './product-entry.ts'

/**
 * Shopify's product CSV, with the headings of 2024 or those before: rows of one handle stand
 * together; the first one carries the product, further ones a variant or only a picture.
 */
export async function* readShopifyProducts(
  table: Table,
  settings: Settings,
): AsyncGenerator<Entry> {
  const seen = new SeenSkus()
  const keyOf = ({ cells }: { cells: Readonly<Record<string, string>> }): string =>
    cells['handle'] ?? handleOf(cells['title'] ?? '')
  for await (const group of groupedRows(table, { keyOf, field: 'handle' })) {
    yield productEntry(group, { columns: table.columns, settings, seen })
  }
}
