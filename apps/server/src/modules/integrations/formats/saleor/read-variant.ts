import type { Variant } from '@redthread/contract/catalog-product'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { SkuPrice, SourceRow, StockLine } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { isCurrency, readAmount } from '../../rules/read-amount.ts'
import { weightInGrams } from '../../rules/read-weight.ts'
import { textOf } from '../loose.ts'
import type { SaleorReading } from './saleor-reading.ts'
import type { SaleorObject, SaleorTables } from './saleor-tables.ts'

/** A variant with what other rows say of it. */
export interface SaleorVariant {
  readonly row: number
  readonly label: string
  readonly picks: ReadonlyMap<string, string>
  readonly variant: Omit<Variant, 'options'>
  readonly rows: readonly SourceRow[]
  readonly prices: readonly SkuPrice[]
  readonly stock: readonly StockLine[]
}

interface Of {
  readonly product: SaleorObject
  readonly ships: boolean
  readonly reading: SaleorReading
}

/** Reads a variant; one without a SKU is named after its product. */
export function saleorVariant(
  object: SaleorObject,
  { product, ships, reading }: Of,
  faults: Fault[],
): SaleorVariant {
  const { tables, settings, seen } = reading
  const { row, key, fields } = object
  const label = lineOf(textOf(fields['name']), 255) || key
  const made = `${handleOf(textOf(product.fields['slug']))}-${handleOf(label)}`.slice(0, 100)
  const sku = lineOf(textOf(fields['sku']) || made, 100)
  if (!seen.add(sku, row))
    faults.push({ row, column: 'sku', value: sku, reason: 'duplicate_sku', soft: false })
  const assigned = tables.where('attribute.assignedvariantattribute', 'variant', key)
  const values = assigned.flatMap((one) =>
    tables.where('attribute.assignedvariantattributevalue', 'assignment', one.key),
  )
  const listings = tables.where('product.productvariantchannellisting', 'variant', key)
  const stocks = tables.where('warehouse.stock', 'product_variant', key)
  const weightG = gramsOf(textOf(fields['weight']))
  const { taxClass } = settings.options
  return {
    row,
    label,
    picks: picksOf(values, tables),
    variant: {
      sku,
      requiresShipping: ships,
      ...(weightG !== undefined && weightG > 0 && { weightG }),
      ...(taxClass !== undefined && { taxClass }),
    },
    rows: [
      { row, role: 'variant' },
      ...listings.map((one) => ({ row: one.row, role: 'price' as const })),
      ...stocks.map((one) => ({ row: one.row, role: 'stock' as const })),
      ...[...assigned, ...values].map((one) => ({ row: one.row, role: 'link' as const })),
    ],
    prices: pricesOf(listings, { sku, reading }, faults),
    stock: stocks.map((one) => stockLine(one, sku, tables)),
  }
}

function picksOf(
  values: readonly SaleorObject[],
  tables: SaleorTables,
): ReadonlyMap<string, string> {
  const picks = new Map<string, string>()
  for (const { fields } of values) {
    const value = tables.one('attribute.attributevalue', fields['value'])
    const attribute = tables.one('attribute.attribute', value?.fields['attribute'])
    if (value === undefined || attribute === undefined) continue
    picks.set(textOf(attribute.fields['name']), textOf(value.fields['name']))
  }
  return picks
}

/** The first price of a currency holds everywhere, further ones in the channel they name. */
function pricesOf(
  listings: readonly SaleorObject[],
  { sku, reading }: { sku: string; reading: SaleorReading },
  faults: Fault[],
): SkuPrice[] {
  const taken = new Set<string>()
  return listings.flatMap(({ row, fields }) => {
    const text = textOf(fields['price_amount'])
    if (text === '') return []
    const currency = textOf(fields['currency'])
    const read = isCurrency(currency) ? readAmount(text, currency) : { reason: 'unknown_currency' }
    if (!isCurrency(currency) || 'reason' in read) {
      const reason = 'reason' in read ? read.reason : 'unknown_currency'
      faults.push({
        row,
        column: 'price_amount',
        value: `${text} ${currency}`,
        reason,
        soft: false,
      })
      return []
    }
    const channel = reading.tables.one('channel.channel', fields['channel'])
    const place = taken.has(currency) ? { channel: textOf(channel?.fields['slug']) } : {}
    taken.add(currency)
    const { taxIncluded } = reading.settings
    return [{ row, sku, currency, amount: read.value, taxIncluded, ...place }]
  })
}

function stockLine({ row, fields }: SaleorObject, sku: string, tables: SaleorTables): StockLine {
  const warehouse = tables.one('warehouse.warehouse', fields['warehouse'])
  const location = textOf(warehouse?.fields['slug'])
  const quantity = Math.trunc(Number(fields['quantity'] ?? 0))
  return { row, sku, quantity, ...(location !== '' && { location }) }
}

// Written as `0.5:kg`.
function gramsOf(text: string): number | undefined {
  const [amount = '', unit = ''] = text.split(':')
  return amount === '' ? undefined : weightInGrams(Number(amount), unit)
}
