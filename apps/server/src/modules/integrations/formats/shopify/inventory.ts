import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import { plainHeading } from '../../rules/columns.ts'
import type { Entry, StockLine } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { readWhole } from '../../rules/read-values.ts'
import { RowReader } from '../../rules/row-reader.ts'
import type { TableFormat } from '../table-format.ts'

const known: Readonly<Record<string, string>> = {
  handle: 'handle',
  'url handle': 'handle',
  sku: 'sku',
  location: 'location',
  'option1 value': 'option1.value',
  'option2 value': 'option2.value',
  'option3 value': 'option3.value',
  'on hand (new)': 'quantity',
  'on hand': 'quantity',
  'on hand (current)': 'current',
  'available (not editable)': 'available',
  available: 'available',
}
// Written by hand or by another system for "this place does not keep it".
const notStocked = new Set(['not stocked', 'not_stocked'])

/** Shopify's inventory CSV: a row per variant and place, or a column per place in older files. */
export const shopifyInventory: TableFormat = {
  kind: 'table',
  name: 'shopify_inventory',
  fields: [...new Set(Object.values(known))],
  fieldOf: inventoryField,
  needs: [['handle', 'sku']],
  recognizes: (headings) =>
    (headings.has('handle') || headings.has('url handle')) &&
    headings.has('sku') &&
    headings.has('option1 value') &&
    !headings.has('variant price') &&
    !headings.has('price'),
  read: readInventory,
}

const others = new Set([
  ...['title', 'option1 name', 'option2 name', 'option3 name', 'hs code', 'coo', 'bin name'],
  ...['incoming', 'unavailable', 'committed', 'incoming (not editable)'],
  ...['unavailable (not editable)', 'committed (not editable)'],
])

function inventoryField(heading: string): string | null {
  const plain = plainHeading(heading)
  if (others.has(plain)) return null
  return known[plain] ?? `place:${heading.trim()}`
}

async function* readInventory(table: Table): AsyncGenerator<Entry> {
  const perPlace = table.columns.fields.includes('location')
  const places = table.columns.fields.filter((field) => field?.startsWith('place:') === true)
  for await (const part of table.rows()) {
    for (const row of part) yield entryOf(row, table, perPlace ? [] : (places as string[]))
  }
}

function entryOf(row: TableRow, { columns }: Table, places: readonly string[]): Entry {
  const faults: Fault[] = []
  const reader = new RowReader(row, columns, faults)
  const picks = [1, 2, 3].map((number) => reader.text(`option${number}.value`))
  const options = picks.filter((pick) => pick !== '' && pick !== 'Default Title').map(handleOf)
  const given = lineOf(reader.text('sku'), 100)
  const handle = reader.text('handle')
  if (given === '' && handle === '') reader.blame('sku', 'missing_value')
  const made = [handleOf(handle === '' ? 'x' : handle), ...options].join('-').slice(0, 100)
  const sku = given === '' ? made.replace(/-+$/, '') : given
  const counted = places.length > 0 ? places : [countedField(reader)]
  const stock = counted.flatMap((field) => lineIn(reader, sku, field))
  const rows = [{ row: row.row, role: 'stock' as const }]
  if (stock.length === 0 && faults.length === 0) return { rows, skipped: 'no_stock_given' }
  return { rows, stock, faults }
}

function countedField(reader: RowReader): string {
  if (reader.has('quantity')) return 'quantity'
  return reader.has('current') ? 'current' : 'available'
}

function lineIn(reader: RowReader, sku: string, field: string): StockLine[] {
  const text = reader.text(field)
  if (text === '' || notStocked.has(text.toLowerCase())) return []
  const quantity = reader.strict(field, readWhole)
  if (quantity === undefined) return []
  const place = field.startsWith('place:') ? field.slice(6) : reader.text('location')
  return [{ row: reader.row, sku, quantity, ...(place !== '' && { location: place }) }]
}
