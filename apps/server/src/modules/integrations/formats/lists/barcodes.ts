import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Table } from '../../files/table.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import { plainHeading } from '../../rules/columns.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { readGtin } from '../../rules/read-values.ts'
import { RowReader } from '../../rules/row-reader.ts'
import type { TableFormat } from '../table-format.ts'

const headings: Readonly<Record<string, string>> = {
  gtin: 'gtin',
  gtin13: 'gtin',
  ean: 'gtin',
  ean13: 'gtin',
  barcode: 'gtin',
  'product name': 'name',
  name: 'name',
  ingredients: 'ingredients',
  brand: 'brand',
}

/** A list of barcodes and names, such as food databases give out; the barcode is the SKU. */
export const barcodes: TableFormat = {
  kind: 'table',
  name: 'barcodes',
  fields: [...new Set(Object.values(headings))],
  fieldOf: (heading) => headings[plainHeading(heading)] ?? null,
  needs: [['gtin'], ['name']],
  recognizes: (plain) => {
    const fields = [...plain].map((one) => headings[one])
    return fields.includes('gtin') && fields.includes('name') && !plain.has('sku')
  },
  read: readBarcodes,
}

async function* readBarcodes(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const seen = new Set<string>()
  for await (const part of table.rows()) {
    for (const row of part) {
      const faults: Fault[] = []
      const reader = new RowReader(row, table.columns, faults)
      const code = reader.need('gtin')
      // The barcode is all that such a row has to be known by: without one it is nothing.
      const gtin = code === '' ? undefined : reader.strict('gtin', readGtin)
      if (gtin !== undefined && seen.has(gtin)) reader.blame('gtin', 'duplicate_sku')
      if (gtin !== undefined) seen.add(gtin)
      yield {
        rows: [{ row: row.row, role: 'variant' }],
        product: documentOf(reader, gtin ?? '', settings),
        variantRows: [row.row],
        faults,
      }
    }
  }
}

function documentOf(reader: RowReader, gtin: string, settings: Settings): ProductDocument {
  const title = lineOf(reader.need('name') === '' ? '' : reader.within('name', 255), 255)
  const ingredients = reader.within('ingredients', 10_000)
  const { taxClass, channelId } = settings.options
  return {
    handle: `${handleOf(title).slice(0, 150).replace(/-+$/, '')}-${gtin}`,
    state: settings.state === 'as_file' ? 'draft' : settings.state,
    texts: { [settings.locale]: { title } },
    ...(reader.has('brand') && { vendor: lineOf(reader.within('brand', 255), 255) }),
    ...(ingredients !== '' && { compliance: { ingredients } }),
    ...(channelId !== undefined && { publications: [{ channelId }] }),
    options: [],
    variants: [{ sku: gtin, gtin, options: {}, ...(taxClass !== undefined && { taxClass }) }],
  }
}
