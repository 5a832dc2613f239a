import type { Table } from '../../files/table.ts'
import { handleOf } from '../../rules/code-of.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { groupedRows } from '../grouped-rows.ts'
import type { TableFormat } from '../table-format.ts'
import { shadeEntry } from './shade-entry.ts'

const fields = [
  'brand',
  'product',
  'url',
  'description',
  'imgSrc',
  'imgAlt',
  'name',
  'specific',
  'hex',
]

/** A list of cosmetic shades, one row each: a product is a brand's product at one address. */
export const shades: TableFormat = {
  kind: 'table',
  name: 'shades',
  fields,
  fieldOf: (heading) => fields.find((field) => field === heading.trim()) ?? null,
  needs: [['brand'], ['product']],
  recognizes: (headings) =>
    headings.has('brand') &&
    headings.has('product') &&
    (headings.has('hex') || headings.has('specific')),
  read: readShades,
}

async function* readShades(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const seen = new SeenSkus()
  const keyOf = ({ cells }: { cells: Readonly<Record<string, string>> }): string =>
    handleOf([cells['brand'], cells['product'], pageOf(cells['url'])].join(' '))
  for await (const group of groupedRows(table, { keyOf, field: 'product' })) {
    yield shadeEntry(group, { columns: table.columns, settings, seen })
  }
}

// One product is sold by several chains under one name: the number of its page tells them apart.
function pageOf(url: string | undefined): string {
  return /(P\d{5,}|(?:pimprod|xlsImpprod)\d+)/.exec(url ?? '')?.[1] ?? ''
}
