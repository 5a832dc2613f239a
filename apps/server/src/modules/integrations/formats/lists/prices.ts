import type { Table } from '../../files/table.ts'
import { lineOf } from '../../rules/code-of.ts'
import { plainHeading } from '../../rules/columns.ts'
import type { Entry, Settings, SkuPrice } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { isCurrency, type Reading } from '../../rules/read-amount.ts'
import { readInstant, readTruth, readWhole } from '../../rules/read-values.ts'
import { RowReader } from '../../rules/row-reader.ts'
import type { TableFormat } from '../table-format.ts'

const headings: Readonly<Record<string, readonly string[]>> = {
  sku: ['sku', 'article', 'item', 'tuotenumero', 'varenummer', 'indeks'],
  amount: ['amount', 'price', 'hinta', 'pris', 'cena'],
  currency: ['currency', 'currency code', 'valuutta', 'valuta', 'waluta'],
  channel: ['channel', 'channel code'],
  country: ['country', 'country code'],
  list: ['list', 'price list', 'list code'],
  min_quantity: ['min quantity', 'minimum quantity', 'from quantity'],
  from: ['from', 'valid from', 'starts at', 'start date'],
  until: ['until', 'valid until', 'ends at', 'end date'],
  tax_included: ['tax included', 'includes tax', 'vat included'],
}
const byHeading = new Map(
  Object.entries(headings).flatMap(([field, names]) => names.map((one) => [one, field] as const)),
)

/** A list of prices: SKU, amount, and currency and circumstances where they differ. */
export const prices: TableFormat = {
  kind: 'table',
  name: 'prices',
  fields: Object.keys(headings),
  fieldOf: (heading) => byHeading.get(plainHeading(heading)) ?? null,
  needs: [['sku'], ['amount']],
  recognizes: (plain) => {
    const fields = new Set([...plain].map((one) => byHeading.get(one)))
    return fields.has('sku') && fields.has('amount') && !plain.has('title') && !plain.has('name')
  },
  read: readPrices,
}

async function* readPrices(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const seen = new Set<string>()
  for await (const part of table.rows()) {
    for (const row of part) {
      const faults: Fault[] = []
      const reader = new RowReader(row, table.columns, faults)
      const price = priceOf(reader, settings)
      const key = JSON.stringify({ ...price, row: 0, amount: 0 })
      if (seen.has(key) && faults.length === 0) reader.blame('sku', 'duplicate_sku')
      if (faults.length === 0) seen.add(key)
      yield { rows: [{ row: row.row, role: 'price' }], prices: [price], faults }
    }
  }
}

function priceOf(reader: RowReader, settings: Settings): SkuPrice {
  const sku = lineOf(reader.need('sku'), 100)
  const currency = reader.strict('currency', readCurrency) ?? settings.currency
  const text = reader.need('amount')
  const amount = text === '' ? undefined : reader.amount('amount', currency)
  const country = reader.strict('country', readCountry)
  const minQuantity = reader.strict('min_quantity', readWhole)
  if (minQuantity !== undefined && minQuantity < 1) reader.blame('min_quantity', 'invalid_quantity')
  const validFrom = reader.strict('from', readInstant)
  const validUntil = reader.strict('until', readInstant)
  return {
    row: reader.row,
    sku,
    currency,
    amount: amount ?? 0,
    taxIncluded: reader.strict('tax_included', readTruth) ?? settings.taxIncluded,
    ...(reader.has('channel') && { channel: reader.text('channel') }),
    ...(reader.has('list') && { list: reader.text('list') }),
    ...(country !== undefined && { country }),
    ...(minQuantity !== undefined && minQuantity > 1 && { minQuantity }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
  }
}

function readCurrency(text: string): Reading<SkuPrice['currency']> {
  const code = text.trim().toUpperCase()
  return isCurrency(code) ? { value: code } : { reason: 'unknown_currency' }
}

function readCountry(text: string): Reading<string> {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(code) ? { value: code } : { reason: 'invalid_value' }
}
