import type { ImportFormat } from '@redthread/contract/integrations-states'
import type { Table } from '../../files/table.ts'
import { lineOf } from '../../rules/code-of.ts'
import { plainHeading } from '../../rules/columns.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { readWhole } from '../../rules/read-values.ts'
import { RowReader } from '../../rules/row-reader.ts'
import type { TableFormat } from '../table-format.ts'

/** Headings of a stock list by field. */
type Headings = Readonly<Record<string, readonly string[]>>

const own: Headings = {
  sku: ['sku', 'article', 'item', 'tuotenumero', 'varenummer', 'indeks'],
  quantity: ['quantity', 'qty', 'stock', 'on hand', 'on-hand', 'saldo', 'antal', 'ilość'],
  location: ['location', 'store', 'warehouse', 'location code', 'toimipaikka', 'lager', 'magazyn'],
  cost: ['unit cost', 'cost'],
}
const commercetools: Headings = {
  sku: ['sku'],
  quantity: ['quantityonstock'],
  location: ['supplychannel'],
}

export const stock = stockFormat('stock', own)
export const commercetoolsStock = stockFormat('commercetools_stock', commercetools)

function stockFormat(name: ImportFormat, headings: Headings): TableFormat {
  const byHeading = new Map(
    Object.entries(headings).flatMap(([field, names]) => names.map((one) => [one, field] as const)),
  )
  return {
    kind: 'table',
    name,
    fields: Object.keys(headings),
    fieldOf: (heading) => byHeading.get(plainHeading(heading)) ?? null,
    needs: [['sku'], ['quantity']],
    recognizes: (plain) => {
      const fields = new Set([...plain].map((one) => byHeading.get(one)))
      return (
        fields.has('sku') && fields.has('quantity') && !plain.has('price') && !plain.has('title')
      )
    },
    read: readStock,
  }
}

async function* readStock(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const seen = new Set<string>()
  for await (const part of table.rows()) {
    for (const row of part) {
      const faults: Fault[] = []
      const reader = new RowReader(row, table.columns, faults)
      const sku = lineOf(reader.need('sku'), 100)
      const location = reader.text('location')
      const text = reader.need('quantity')
      const quantity = text === '' ? undefined : reader.strict('quantity', readWhole)
      const unitCost = reader.amount('cost', settings.currency)
      const key = `${sku}\u0000${location}`
      if (sku !== '' && seen.has(key)) reader.blame('sku', 'duplicate_sku')
      seen.add(key)
      const line = { row: row.row, sku, quantity: quantity ?? 0 }
      const extra = { ...(location && { location }), ...(unitCost !== undefined && { unitCost }) }
      yield { rows: [{ row: row.row, role: 'stock' }], stock: [{ ...line, ...extra }], faults }
    }
  }
}
